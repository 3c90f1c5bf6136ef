import { mkdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { OwnLists, SietsRecord } from '@siets/record';
import type { ExtractOptions } from '../commands/extract.ts';
import { CommandError, endWith, exitStatus } from '../exit-status.ts';
import { findFiles, type FoundFile } from '../find-files.ts';
import { sentence } from '../language.ts';
import { startProgress } from '../progress.ts';
import { readOwnLists } from '../own-lists-file.ts';
import { tellFailure, tellProblem } from '../tell-problem.ts';
import { writeOut } from '../terminal.ts';
import type { ExtractAnswer, Extractor, ExtractJob } from './extract-job.ts';
import { mapInOrder } from './map-in-order.ts';
import { toOutputNames } from './output-names.ts';

/** From so many files on, the start of further threads pays. */
const MANY_FILES = 100;
const MOST_THREADS = 8;
/** Files in hand per thread: while one is being read the rules work on another. */
const IN_HAND = 12;

/** `hasInside`: records of files that came inside follow. */
type Print = (json: string, name: string, hasInside: boolean) => Promise<void>;

/** `siets extract`: reads, applies the rules, prints or writes. A file with a problem is told and the others go on. */
export async function extractPaths(paths: readonly string[], options: ExtractOptions): Promise<void> {
  const { files, problems } = await findFiles(paths, options.out);
  for (const { shown, code } of problems) tellProblem(shown, { code, page: null });
  if (problems.length > 0) endWith(exitStatus.problems);
  if (files.length === 0 && problems.length === 0) throw new CommandError(sentence(nothingFound));
  if (files.length === 0) return;
  const print = await choosePrint(paths, files, options);
  const outs = await toOuts(files, options.out);
  const jobs = files.map((file, index) => ({ file, job: toJob(file, outs[index] ?? null, options) }));
  const threads = files.length < MANY_FILES ? 1 : Math.min(MOST_THREADS, availableParallelism());
  const lists = options.lists === undefined ? null : await readOwnLists(options.lists);
  const progress = startProgress(files.length, { isShown: options.out !== undefined });
  const extractor = await openExtractor(threads, lists);
  try {
    const run = async ({ file, job }: (typeof jobs)[number]) => ({ file, answer: await extractor.run(job) });
    for await (const { file, answer } of mapInOrder(jobs, threads * IN_HAND, run)) {
      progress.step();
      await tellAnswer(file.shown, answer, print);
    }
  } finally {
    progress.end();
    await extractor.close();
  }
}

/** Loaded as needed: with threads, this one needs neither reader nor rules. */
async function openExtractor(threads: number, lists: OwnLists | null): Promise<Extractor> {
  if (threads > 1) return (await import('./extract-threads.ts')).createThreadedExtractor(threads, lists);
  return (await import('./extract-job.ts')).createExtractor(2, lists);
}

/** Names below the output folder, which is made with its subfolders; nulls where there is none. */
async function toOuts(files: readonly FoundFile[], out: string | undefined): Promise<(string | null)[]> {
  if (out === undefined) return files.map(() => null);
  const outs = toOutputNames(files.map(({ relative }) => relative)).map((name) => join(out, name));
  for (const folder of new Set(outs.map((path) => dirname(path)))) await mkdir(folder, { recursive: true });
  return outs;
}

const toJob = (file: FoundFile, out: string | null, { text }: ExtractOptions): ExtractJob =>
  ({ path: file.path, name: file.relative, out, withText: text });

async function tellAnswer(shown: string, answer: ExtractAnswer, print: Print): Promise<void> {
  if ('record' in answer) {
    if (answer.record !== null) await print(answer.record, shown, answer.inside !== undefined);
  } else {
    endWith(exitStatus.problems);
    if ('problem' in answer) tellProblem(shown, answer.problem);
    else tellFailure(shown, answer.fault);
  }
  for (const { name, answer: inside } of answer.inside ?? []) await tellAnswer(`${shown} › ${name}`, inside, print);
}

/** One file that was named is printed for reading; of several, or with files inside, each stands on a line of its own. */
async function choosePrint(paths: readonly string[], files: readonly FoundFile[], { format }: ExtractOptions): Promise<Print> {
  if (format === 'table') {
    const { toRecordTable } = await import('../format/record-table.ts');
    return (json, name) => writeOut(`${toRecordTable(JSON.parse(json) as SietsRecord, name)}\n`);
  }
  const isSingle = paths.length === 1 && files.length === 1 && (await stat(paths[0] ?? '')).isFile();
  let isAlone = isSingle;
  return (json, _name, hasInside) => {
    isAlone &&= !hasInside;
    return writeOut(isAlone ? `${JSON.stringify(JSON.parse(json), null, 2)}\n` : `${json}\n`);
  };
}

const nothingFound = {
  lv: 'Norādītajās mapēs nav neviena faila.',
  en: 'There is no file in the folders that were named.',
};
