import { readFileSync } from 'node:fs';
import { ProblemError, type DocumentText } from '@siets/record';
import { read, type ReadOptions } from '../src/read.ts';

/** A file of `fixtures/reading`. */
export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/reading/${name}`, import.meta.url)));

/** The texts of the blocks of a kind, in reading order. */
export const textsOf = ({ text, blocks }: DocumentText, kind: string): string[] =>
  blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));

/** The code of the problem that reading ends in; throws where the file was read. */
export async function problemOf(bytes: Uint8Array, name?: string, options: Omit<ReadOptions, 'name'> = {}): Promise<string> {
  const error: unknown = await read(bytes, { ...(name === undefined ? {} : { name }), ...options }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ProblemError)) throw error ?? new Error('was read');
  return error.problem.code;
}
