import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createReaderPool, read } from '@siets/reader';
import { extract } from '@siets/rules';
import { difference, valueLines } from '../shake/compare.ts';
import { textsOf, type FormKind } from './make-forms.ts';
import type { NamedText } from './texts.ts';

/** What one form made of the values of all texts. */
export interface FormResult {
  title: string;
  isScan: boolean;
  documents: number;
  /** Values that the plain texts give. */
  values: number;
  same: number;
  /** Values that only this form gives. */
  added: number;
  /** Problems that refused a document, by their codes. */
  refused: string[];
  /** `NAME | - value` for each value lost, `NAME | + value` for each that came instead. */
  differences: string[];
}

const PATIENT = { deadlineMs: 600_000, deadlinePerScanMs: 600_000, stallMs: 600_000, budgetMs: 3_600_000 };

/** Reads and extracts every text in one form, in child processes like any file that is dropped. */
export async function compareForm(texts: readonly NamedText[], kind: FormKind, folder: string): Promise<FormResult> {
  // Time is not what is compared here: a busy machine must not change the table.
  const pool = createReaderPool({ size: 1, limits: PATIENT });
  const result: FormResult = {
    title: kind.title, isScan: kind.isScan ?? false, documents: 0, values: 0, same: 0, added: 0, refused: [], differences: [],
  };
  try {
    for (const { name, bytes } of textsOf(kind, texts)) {
      const path = join(folder, kind.file(name));
      if (!existsSync(path)) continue;
      const expected = valueLines(extract(await read(bytes, { name: `${name}.txt` })).record);
      const outcome = await pool.read({ path });
      const found = outcome.ok ? valueLines(extract(outcome.document).record) : [];
      const { lost, added } = difference(expected, found);
      result.documents += 1;
      result.values += expected.length;
      result.same += expected.length - lost.length;
      result.added += added.length;
      if (!outcome.ok) result.refused.push(outcome.problem.code);
      result.differences.push(...lost.map((line) => `${name} | - ${line}`), ...added.map((line) => `${name} | + ${line}`));
    }
  } finally {
    await pool.close();
  }
  return result;
}
