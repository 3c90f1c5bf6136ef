export { main, runCommand } from './main.ts';
export { buildProgram } from './program.ts';
