import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

export const MANIFEST_FILE = 'manifest.json';

/** Ids of the documents whose original is kept: not of one that was withdrawn, nor of one that a person was erased from (which older databases cannot say). */
export function readIdsWithOriginal(db: DatabaseSync): string[] {
  const columns = db.prepare(`select name from pragma_table_info('documents')`).all().map((row) => String(row['name']));
  const notErased = columns.includes('erased_at') ? 'and erased_at is null' : '';
  return db.prepare(`select id from documents where coalesce(problem_code, '') <> 'withdrawn' ${notErased} order by key`).all().map((row) => String(row['id']));
}

/** What a backup holds. It is written last: a folder without it is no backup, or half of one. */
export const manifestSchema = z.object({
  kind: z.literal('siets-backup'),
  format: z.literal(1),
  /** ISO 8601, UTC. */
  madeAt: z.string(),
  /** Changes of the tables that the database knows, the newest last. */
  migrations: z.array(z.string()),
  database: z.object({ file: z.string().regex(/^siets-[\w-]+\.db$/u), bytes: z.number().int(), sha256: z.string() }),
  /** The originals are named by the hash of their bytes: `originals/ab/cd/abcd…`. */
  originals: z.object({ count: z.number().int(), bytes: z.number().int() }),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** The manifest of a backup, or null where there is none that can be read. */
export async function readManifest(dir: string): Promise<Manifest | null> {
  const text = await readFile(join(dir, MANIFEST_FILE), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
