import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const versionOf = (file: string): string => String((load(file) as { version: unknown }).version);

/** Version of the reader and of the engines that decide about text: part of every document that it reads. */
export const readerVersion = `${versionOf('../package.json')} (pdfjs ${versionOf('pdfjs-dist/package.json')}, mammoth ${versionOf('mammoth/package.json')})`;
