import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { hashFile } from '../hash-file.ts';
import type { Originals } from '../originals.ts';
import type { Tables } from '../tables.ts';
import type { Mismatch } from './mismatch.ts';

/** The original must lie in its place and hash to the id of the document; null where it does. */
export async function verifyOriginal(originals: Originals, id: string): Promise<Mismatch | null> {
  const mismatch = (code: Mismatch['code'], detail: string): Mismatch => ({ code, documentId: id, arrivalId: null, detail });
  const path = originals.pathOf(id);
  try {
    const found = await hashFile(path);
    return found.id === id ? null : mismatch('original-changed', `${path} (${found.bytes} B)`);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return mismatch(code === 'ENOENT' ? 'original-missing' : 'original-unreadable', `${path} ${code}`);
  }
}

async function* walk(path: string, depth: number): AsyncGenerator<string> {
  const folder = await opendir(path).catch(() => null);
  if (!folder) return;
  for await (const entry of folder) {
    if (depth === 0 && entry.name === 'incoming') continue; // copies in the making, tidied at the start
    if (entry.isDirectory() && depth < 2) yield* walk(join(path, entry.name), depth + 1);
    else yield join(path, entry.name);
  }
}

const NAME = /(?:^|[\\/])(?<a>[0-9a-f]{2})[\\/](?<b>[0-9a-f]{2})[\\/](?<hash>\k<a>\k<b>[0-9a-f]{60})$/u;

/** Every file among the originals must belong to a document that was not withdrawn. */
export async function* verifyFiles(db: Kysely<Tables>, root: string): AsyncGenerator<Mismatch> {
  for await (const path of walk(root, 0)) {
    const hash = NAME.exec(path)?.groups?.['hash'];
    const row = hash && (await db.selectFrom('documents').select(['id', 'problem_code']).where('id', '=', `sha256:${hash}`).executeTakeFirst());
    if (!row || row.problem_code === 'withdrawn') yield { code: 'original-unknown', documentId: null, arrivalId: null, detail: path };
  }
}
