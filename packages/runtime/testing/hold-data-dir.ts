import { lockDataDir } from '../src/data-dir-lock.ts';

// Holds the data folder given until it is killed.

lockDataDir(process.argv[2] ?? '');
process.send?.('held');
setInterval(() => {}, 60_000);
