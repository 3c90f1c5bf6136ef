export { runSiets, type Run } from './run-siets.ts';
export { makeFolder, type TestFolder } from './make-folder.ts';
