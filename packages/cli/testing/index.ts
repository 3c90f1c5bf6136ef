export { callSiets } from './call-siets.ts';
export { makeFolder, type TestFolder } from './make-folder.ts';
export { runSiets, startSiets, until, type Run, type Running, type RunOptions } from './run-siets.ts';
