import { basename } from 'node:path';
import { createReaderPool } from '@siets/reader';
import type { DocumentText } from '@siets/record';
import { extract, type Extraction } from '@siets/rules';
import { toReaderOptions } from '@siets/runtime/reader-options';
import { showText } from '@siets/inbox';
import type { ExplainOptions } from './commands/explain.ts';
import { CommandError, endWith, exitStatus } from './exit-status.ts';
import { toExplainTree } from './format/explain-tree.ts';
import { toTable } from './format/table.ts';
import { phrase, sentence } from './language.ts';
import { readOwnLists } from './own-lists-file.ts';
import { tellProblem } from './tell-problem.ts';
import { writeOut } from './terminal.ts';

/** `siets explain`: reads one file and shows its trace, or what stands in its text. */
export async function explainPath(path: string, options: ExplainOptions): Promise<void> {
  const document = await readDocument(path);
  if (document === null) return endWith(exitStatus.problems);
  const extraction = extract(document, options.lists === undefined ? null : await readOwnLists(options.lists));
  if (options.field !== undefined) requireField(extraction, options.field);
  await writeOut(options.mentions ? showMentions(extraction, document.text, options) : showTrace(extraction, document.text, path, options));
}

async function readDocument(path: string): Promise<DocumentText | null> {
  const pool = createReaderPool({ size: 1, ...toReaderOptions() });
  try {
    const outcome = await pool.read({ path, name: basename(path) });
    if (outcome.ok) return outcome.document;
    tellProblem(path, outcome.problem);
    return null;
  } finally {
    await pool.close();
  }
}

function requireField({ trace }: Extraction, field: string): void {
  const names = [...new Set(trace.fields.map((each) => each.field))];
  if (names.some((name) => name === field || name.startsWith(`${field}.`))) return;
  throw new CommandError(sentence({
    lv: `Lauka „${field}” šajā dokumentā nav. Ir: ${names.join(', ')}.`,
    en: `This document has no field "${field}". There are: ${names.join(', ')}.`,
  }), exitStatus.usage);
}

function showTrace({ trace }: Extraction, text: string, path: string, { field, json }: ExplainOptions): string {
  if (!json) return toExplainTree(trace, { name: path, text, field });
  const fields = trace.fields.filter((each) => field === undefined || each.field === field || each.field.startsWith(`${field}.`));
  return `${JSON.stringify({ fields }, null, 2)}\n`;
}

function showMentions({ mentions }: Extraction, text: string, { json }: ExplainOptions): string {
  const rows = mentions.map(({ type, start, end, value, rule }) => ({ type, start, end, raw: text.slice(start, end), value, rule }));
  if (json) return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  return toTable(
    [
      { title: phrase({ lv: 'Veids', en: 'Type' }) }, { title: phrase({ lv: 'Kur', en: 'Where' }), align: 'right' },
      { title: phrase({ lv: 'Vārdi', en: 'Words' }), isWide: true }, { title: phrase({ lv: 'Vērtība', en: 'Value' }), isWide: true },
      { title: phrase({ lv: 'Likums', en: 'Rule' }) },
    ],
    rows.map(({ type, start, end, raw, value, rule }) => [type, `${start}–${end}`, showText(raw, 160), showText(JSON.stringify(value), 160), rule]),
  );
}
