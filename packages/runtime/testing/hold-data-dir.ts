import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lockDataDir } from '../src/data-dir-lock.ts';

// Holds the data folder given until it is killed. The lock is not kept in a variable on purpose: it must hold all the same.

lockDataDir(process.argv[2] ?? '');
setFlagsFromString('--expose-gc');
runInNewContext('gc')();
process.send?.('held');
setInterval(() => {}, 60_000);
