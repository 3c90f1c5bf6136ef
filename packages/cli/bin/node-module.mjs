// `node:module` as far as this Node has it: an older one knows no compile cache.
import * as nodeModule from 'node:module';

export const { createRequire } = nodeModule;

/** Keeps compiled code between runs, which halves the start; where the folder cannot be written nothing happens. */
export const enableCompileCache = (folder) => nodeModule.enableCompileCache?.(folder);
