import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A text, named after its file or its folder. */
export interface NamedText {
  name: string;
  bytes: Uint8Array;
}

const SOURCES = ['text.txt', 'source.txt'];

/** Columns that blanks or strokes make. */
const COLUMNS = /\S {4,}\S|\S \| \S/u;
/** A text that is itself the print of a page with columns: no office holds it as a text, so it has no other form. */
const isPagePrint = (text: string): boolean => text.split('\n').filter((line) => COLUMNS.test(line)).length >= 2;

/** The texts of a folder: each `.txt` in it, and the `source.txt` or `text.txt` of each folder in it; prints of pages are left out. */
export function loadTexts(folder: string): NamedText[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((entry) => {
      const path = join(folder, entry);
      const file = statSync(path).isDirectory() ? SOURCES.map((name) => join(path, name)).find((name) => existsSync(name)) : path;
      if (!file?.endsWith('.txt')) return [];
      const bytes = new Uint8Array(readFileSync(file));
      return isPagePrint(new TextDecoder().decode(bytes)) ? [] : [{ name: entry.replace(/\.txt$/u, ''), bytes }];
    });
}
