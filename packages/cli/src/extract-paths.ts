import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createReaderPool, type ReaderPool } from '@siets/reader';
import type { SietsRecord } from '@siets/record';
import { extract } from '@siets/rules';
import type { ExtractOptions } from './commands/extract.ts';
import { CommandError, endWith, exitStatus } from './exit-status.ts';
import { findFiles, type FoundFile } from './find-files.ts';
import { toRecordTable } from './format/record-table.ts';
import { sentence } from './language.ts';
import { mapInOrder } from './map-in-order.ts';
import { toOutputNames } from './output-names.ts';
import { startProgress } from './progress.ts';
import { tellFailure, tellProblem } from './tell-problem.ts';
import { writeOut } from './terminal.ts';

/** Files in work at a time: reading waits for the disk and for reading processes while the rules run here. */
const WIDTH = 12;

interface Job {
  file: FoundFile;
  /** Where its record goes; null for stdout. */
  out: string | null;
}

/** `siets extract`: reads, applies the rules, prints or writes. A file with a problem is told and the others go on. */
export async function extractPaths(paths: readonly string[], options: ExtractOptions): Promise<void> {
  const { files, problems } = await findFiles(paths, options.out);
  for (const { shown, code } of problems) tellProblem(shown, { code, page: null });
  if (problems.length > 0) endWith(exitStatus.problems);
  if (files.length === 0 && problems.length === 0) throw new CommandError(sentence(nothingFound));
  const isSingle = files.length === 1 && paths.length === 1 && (await stat(paths[0] ?? '')).isFile();
  const print = options.format === 'table' ? printTable : isSingle ? printPretty : printLine;
  const progress = startProgress(files.length, { isShown: options.out !== undefined });
  const pool = createReaderPool();
  try {
    for await (const { job, record } of mapInOrder(await toJobs(files, options.out), WIDTH, (job) => extractOne(pool, job, options))) {
      progress.step();
      if (record === null) endWith(exitStatus.problems);
      else if (job.out === null) await print(record, job.file.shown);
    }
  } finally {
    progress.end();
    await pool.close();
  }
}

async function toJobs(files: readonly FoundFile[], out: string | undefined): Promise<Job[]> {
  if (out === undefined) return files.map((file) => ({ file, out: null }));
  const names = toOutputNames(files.map(({ relative }) => relative));
  const jobs = files.map((file, index): Job => ({ file, out: join(out, names[index] ?? '') }));
  for (const folder of new Set(jobs.map((job) => dirname(job.out ?? out)))) await mkdir(folder, { recursive: true });
  return jobs;
}

async function extractOne(pool: ReaderPool, job: Job, options: ExtractOptions): Promise<{ job: Job; record: SietsRecord | null }> {
  const record = await readRecord(pool, job.file, options.text);
  if (record !== null && job.out !== null) await writeFile(job.out, `${JSON.stringify(record)}\n`);
  return { job, record };
}

async function readRecord(pool: ReaderPool, file: FoundFile, withText: boolean): Promise<SietsRecord | null> {
  const outcome = await pool.read({ path: file.path, name: file.relative });
  if (!outcome.ok) {
    tellProblem(file.shown, outcome.problem);
    return null;
  }
  try {
    const { record } = extract(outcome.document);
    if (!withText) delete record.document.text;
    return record;
  } catch (error) {
    tellFailure(file.shown, error);
    return null;
  }
}

const printPretty = (record: SietsRecord): Promise<void> => writeOut(`${JSON.stringify(record, null, 2)}\n`);
const printLine = (record: SietsRecord): Promise<void> => writeOut(`${JSON.stringify(record)}\n`);
const printTable = (record: SietsRecord, name: string): Promise<void> => writeOut(`${toRecordTable(record, name)}\n`);

const nothingFound = {
  lv: 'Norādītajās mapēs nav neviena faila.',
  en: 'There is no file in the folders that were named.',
};
