import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { read } from '@siets/reader';
import { extract } from '@siets/rules';
import { loadGold } from '../score/load-gold.ts';
import { difference, valueLines } from './compare.ts';
import type { Shake } from './shakes.ts';

/** What shaking did to the values of plain-text documents. */
export interface Shaken {
  all: number;
  kept: number;
  /** `ID | - value` for each value lost, `ID | + value` for each that came instead. */
  differences: string[];
}

const FIXTURES = resolve(import.meta.dirname, '../../fixtures/documents');
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const documents = (folders.length > 0 ? folders : [FIXTURES]).flatMap((folder) => loadGold(folder))
  .filter(({ source }) => source.endsWith('.txt'))
  .map(({ id, source }) => ({ id, name: basename(source), text: readFileSync(source, 'utf8') }));
const extractText = async (text: string, name: string): Promise<string[]> =>
  valueLines(extract(await read(new TextEncoder().encode(text), { name })).record);
const quiet = await Promise.all(documents.map(({ text, name }) => extractText(text, name)));

/** Extracts every document as it is and shaken, and counts the values that stay. */
export async function shakeDocuments(shake: Shake): Promise<Shaken> {
  const shaken: Shaken = { all: 0, kept: 0, differences: [] };
  for (const [index, { id, name, text }] of documents.entries()) {
    const before = quiet[index]!;
    const { lost, added } = difference(before, await extractText(shake.apply(text), name));
    shaken.all += before.length;
    shaken.kept += before.length - lost.length;
    shaken.differences.push(...lost.map((line) => `${id} | - ${line}`), ...added.map((line) => `${id} | + ${line}`));
  }
  return shaken;
}
