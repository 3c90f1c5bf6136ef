import { writeFileSync } from 'node:fs';
import { createReaderPool, type ReaderPool } from '@siets/reader';
import type { Problem, SietsRecord } from '@siets/record';
import { extract } from '@siets/rules';

/** One file to extract; plain data, so that a thread can be given it. */
export interface ExtractJob {
  path: string;
  /** Name for the reader, which takes its ending as a hint. */
  name: string;
  /** Where the record goes; null: the answer brings it. */
  out: string | null;
  withText: boolean;
}

/** What came of it: a record (written where the job said so), a problem of the file, or a fault of ours in words. */
export type ExtractAnswer = { record: string | null } | { problem: Problem } | { fault: string };

export interface Extractor {
  /** Never rejects for a file. The record comes as JSON on one line. */
  run(job: ExtractJob): Promise<ExtractAnswer>;
  close(): Promise<void>;
}

/** Extracts within this process or thread; PDF and DOCX are read in a process of their own all the same. */
export function createExtractor(readers: number): Extractor {
  const pool = createReaderPool({ size: readers });
  return { run: (job) => runJob(pool, job), close: () => pool.close() };
}

async function runJob(pool: ReaderPool, job: ExtractJob): Promise<ExtractAnswer> {
  try {
    const outcome = await pool.read({ path: job.path, name: job.name });
    if (!outcome.ok) return { problem: outcome.problem };
    const json = JSON.stringify(toRecord(outcome.document, job.withText));
    if (job.out === null) return { record: json };
    // Costs less than half of the asynchronous way, and nothing else waits for this thread meanwhile.
    writeFileSync(job.out, `${json}\n`);
    return { record: null };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

function toRecord(document: Parameters<typeof extract>[0], withText: boolean): SietsRecord {
  const { record } = extract(document);
  if (!withText) delete record.document.text;
  return record;
}
