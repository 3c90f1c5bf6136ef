import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A text, named after its file or its folder. */
export interface NamedText {
  name: string;
  bytes: Uint8Array;
}

const SOURCES = ['text.txt', 'source.txt'];

/** The texts of a folder: each `.txt` in it, and the `source.txt` or `text.txt` of each folder in it. */
export function loadTexts(folder: string): NamedText[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((entry) => {
      const path = join(folder, entry);
      const file = statSync(path).isDirectory() ? SOURCES.map((name) => join(path, name)).find((name) => existsSync(name)) : path;
      return file?.endsWith('.txt') ? [{ name: entry.replace(/\.txt$/u, ''), bytes: new Uint8Array(readFileSync(file)) }] : [];
    });
}
