import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fitName } from '@siets/inbox';
import { checkNesting, createReaderPool, defaultLimits, type ChildFile, type ReaderPool, type ReadSource } from '@siets/reader';
import { ProblemError, type OwnLists, type Problem, type SietsRecord } from '@siets/record';
import { extract } from '@siets/rules';
import { toReaderOptions } from '@siets/runtime/reader-options';
import { toOutputNames } from './output-names.ts';

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
export type ExtractAnswer = ({ record: string | null } | { problem: Problem } | { fault: string }) & {
  /** What came of the files inside: attachments of a mail, files of an archive. */
  inside?: { name: string; answer: ExtractAnswer }[];
};

export interface Extractor {
  /** Never rejects for a file. The record comes as JSON on one line. */
  run(job: ExtractJob): Promise<ExtractAnswer>;
  close(): Promise<void>;
}

/** Extracts within this process or thread; PDF and DOCX are read in a process of their own all the same. */
export function createExtractor(readers: number, lists: OwnLists | null): Extractor {
  const pool = createReaderPool({ size: readers, ...toReaderOptions() });
  return { run: (job) => runJob({ pool, lists }, job), close: () => pool.close() };
}

/** What reads, and by which own lists. */
interface Means {
  pool: ReaderPool;
  lists: OwnLists | null;
}

async function runJob(means: Means, job: ExtractJob): Promise<ExtractAnswer> {
  return extractOne(means, { path: job.path, name: job.name }, job, 0);
}

type Target = Pick<ExtractJob, 'out' | 'withText'>;

async function extractOne(means: Means, source: ReadSource, target: Target, depth: number): Promise<ExtractAnswer> {
  try {
    const outcome = await means.pool.read(source);
    if (!outcome.ok) return { problem: outcome.problem };
    checkNesting(outcome.children, depth, defaultLimits);
    const json = JSON.stringify(toRecord(outcome.document, target.withText, means.lists));
    // Costs less than half of the asynchronous way, and nothing else waits for this thread meanwhile.
    if (target.out !== null) writeFileSync(target.out, `${json}\n`);
    const record = { record: target.out === null ? json : null };
    if (outcome.children.length === 0) return record;
    return { ...record, inside: await extractInside(means, outcome.children, { ...target, out: toInsideFolder(target.out, source.name) }, depth + 1) };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.problem };
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** Records of the files inside `a/vēstule.eml` lie in the folder `a/vēstule.eml`; beside the mail itself, in `a/vēstule.eml.inside`. */
function toInsideFolder(out: string | null, name: string | undefined): string | null {
  if (out === null) return null;
  const folder = join(dirname(out), fitName(basename(name ?? out), ''));
  return statSync(folder, { throwIfNoEntry: false })?.isFile() ? `${folder}.inside` : folder;
}

/** The files inside, one after the other; `folder` is where their records go. */
async function extractInside(
  means: Means, children: readonly ChildFile[], { out: folder, withText }: Target, depth: number,
): Promise<{ name: string; answer: ExtractAnswer }[]> {
  const names = toOutputNames(children.map(({ name }) => name));
  const answers: { name: string; answer: ExtractAnswer }[] = [];
  for (const [at, child] of children.entries()) {
    if ('problem' in child) answers.push({ name: child.name, answer: { problem: child.problem } });
    else {
      const out = folder === null ? null : join(folder, names[at] ?? `${at}.json`);
      if (out !== null) mkdirSync(dirname(out), { recursive: true });
      answers.push({ name: child.name, answer: await extractOne(means, child, { out, withText }, depth) });
    }
  }
  return answers;
}

function toRecord(document: Parameters<typeof extract>[0], withText: boolean, lists: OwnLists | null): SietsRecord {
  const { record } = extract(document, lists);
  if (!withText) delete record.document.text;
  return record;
}
