import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createReaderPool, type ReadOutcome } from '@siets/reader';
import { toReaderOptions } from '@siets/runtime/reader-options';
import type { ReadOptions } from '../commands/read.ts';
import { CommandError, endWith, exitStatus } from '../exit-status.ts';
import { sentence } from '../language.ts';
import { tellProblem } from '../tell-problem.ts';
import { tell, writeOut } from '../terminal.ts';
import { showBlocks } from './show-blocks.ts';
import { toWarningLines } from './warning-lines.ts';

type Read = Extract<ReadOutcome, { ok: true }>;

/** `siets read`: reads one file as the pipeline would and shows what came of it. */
export async function readPath(path: string, options: ReadOptions): Promise<void> {
  const outcome = await readFile(path);
  if (!outcome.ok) {
    tellProblem(path, outcome.problem);
    return endWith(exitStatus.problems);
  }
  const isPlain = options.format === 'text' && !options.json;
  if (isPlain || options.out !== undefined) for (const line of toWarningLines(outcome.document.warnings)) tell(line);
  await write(await show(outcome, path, options), options.out);
}

async function readFile(path: string): Promise<ReadOutcome> {
  const pool = createReaderPool({ size: 1, ...toReaderOptions() });
  try {
    return await pool.read({ path, name: basename(path) });
  } finally {
    await pool.close();
  }
}

async function show({ document, children }: Read, path: string, { format, json }: ReadOptions): Promise<string> {
  const inside = children.map((child) => ('bytes' in child ? { name: child.name, bytes: child.bytes.byteLength } : { name: child.name, problem: child.problem.code }));
  if (json) return `${JSON.stringify({ ...document, children: inside }, null, 2)}\n`;
  if (format === 'text') return `${document.text}\n`;
  if (format === 'blocks') return showBlocks(document, basename(path), inside);
  const { toDocumentPage } = await import('./document-page.ts');
  return toDocumentPage(document, basename(path), inside);
}

async function write(text: string, out: string | undefined): Promise<void> {
  if (out === undefined) return writeOut(text);
  await writeFile(out, text).catch((cause: unknown) => {
    throw new CommandError(sentence({ lv: `Nevar ierakstīt failu „${out}”.`, en: `The file "${out}" cannot be written.` }), exitStatus.problems, { cause });
  });
}
