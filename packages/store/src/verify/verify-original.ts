import type { Kysely } from 'kysely';
import type { Originals } from '../originals/index.ts';
import type { Tables } from '../tables.ts';
import type { Mismatch } from './mismatch.ts';

/** The original must lie in its place and hash to the id of the document; null where it does. */
export async function verifyOriginal(originals: Originals, id: string): Promise<Mismatch | null> {
  const { state, place } = await originals.check(id);
  return state === 'whole' ? null : { code: `original-${state}`, documentId: id, arrivalId: null, detail: place };
}

/** Every file among the originals must belong to a document that was not withdrawn and that no person was erased from. */
export async function* verifyFiles(db: Kysely<Tables>, originals: Originals): AsyncGenerator<Mismatch> {
  for await (const { id, place } of originals.list()) {
    const row = id && (await db.selectFrom('documents').select(['problem_code', 'erased_at']).where('id', '=', id).executeTakeFirst());
    if (!row || row.problem_code === 'withdrawn' || row.erased_at !== null) yield { code: 'original-unknown', documentId: null, arrivalId: null, detail: place };
  }
}
