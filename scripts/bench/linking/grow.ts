// node grow.ts FILE STEP FROM UNTIL: grows the archive in a process of its own, so that its memory does not count as that of linking.
import { growArchive } from '@siets/linking/testing';
import { toKey, toNumber, toProject } from './made-projects.ts';

const [file = '', ...numbers] = process.argv.slice(2);
const [step = 0, from = 0, until = 0] = numbers.map(Number);
growArchive(file, { from: toKey(step, from), until: toKey(step, until), toProject: (key) => toProject(toNumber(key)) });
