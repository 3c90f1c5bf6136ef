import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { AUTOMATIC, decisionLineSchema } from '@siets/record';
import { showTime } from '@siets/inbox';
import { createRuntime } from '@siets/runtime';
import type { Store, StoredDecision } from '@siets/store';
import type { DecisionsOptions } from './commands/decide.ts';
import { actionLabel } from './decide-field.ts';
import { decider, notAPerson } from './decider.ts';
import { CommandError, endWith, exitStatus } from './exit-status.ts';
import { showValue } from './format/show-value.ts';
import { fieldLabel } from './format/words.ts';
import { phrase, sentence } from './language.ts';
import { findDocument } from './show-document.ts';
import { readSettings, readStore } from './store-options.ts';
import { tell, writeOut } from './terminal.ts';

/** `siets decisions`. */
export async function handleDecisions(id: string | undefined, options: DecisionsOptions): Promise<void> {
  if (options.export) return readStore(options, exportAll);
  if (options.import !== undefined) return withStore(options, (store) => importAll(store, options.import ?? '', options));
  if (id === undefined) throw new CommandError(sentence(nameOne), exitStatus.usage);
  if (options.undo !== undefined) return withStore(options, (store) => undo(store, id, options.undo ?? '', options));
  return readStore(options, (store) => list(store, id, options));
}

async function withStore(options: DecisionsOptions, work: (store: Store) => Promise<void>): Promise<void> {
  await readStore(options, async () => undefined); // names a folder without data, instead of making it
  const runtime = await createRuntime(await readSettings({ dataDir: options.data }));
  try {
    await work(runtime.store);
  } finally {
    await runtime.stop();
  }
}

async function exportAll(store: Store): Promise<void> {
  for await (const { documentId, decision } of store.decisions.all()) if (decision.by !== AUTOMATIC) await writeOut(`${JSON.stringify({ documentId, ...decision })}\n`);
}

async function list(store: Store, id: string, { json }: DecisionsOptions): Promise<void> {
  const document = await findDocument(store, id);
  const { decisions } = await store.decisions.ofDocument(document.id);
  const unplaced = new Set((await store.decisions.effective(document.id))?.unplaced.map((each) => each.id));
  if (json) return writeOut(decisions.map((decision) => `${JSON.stringify({ ...decision, isPlaced: !unplaced.has(decision.id) })}\n`).join(''));
  if (decisions.length === 0) return writeOut(`${phrase({ lv: 'Lēmumu nav.', en: 'There are no decisions.' })}\n`);
  await writeOut(decisions.map((decision) => `${describe(decision)}${unplaced.has(decision.id) ? `  ${phrase(noPlace)}` : ''}\n`).join(''));
}

const describe = ({ id, action, field, value, machine, by, at, note, undone }: StoredDecision): string =>
  [
    showTime(at), by, actionLabel(action), `${fieldLabel(field)}: ${action === 'correct' ? `${showValue(field, machine)} → ` : ''}${showValue(field, value)}`,
    ...(note === null ? [] : [`(${note})`]), ...(undone === null ? [] : [`${phrase(undoneWord)} ${undone.by} ${showTime(undone.at)}`]), id,
  ].join('  ');

async function undo(store: Store, id: string, start: string, { by }: DecisionsOptions): Promise<void> {
  const document = await findDocument(store, id);
  const { version, decisions } = await store.decisions.ofDocument(document.id);
  const found = decisions.filter((decision) => decision.undone === null && decision.id.startsWith(start));
  const [one] = found;
  if (!one || found.length > 1) throw new CommandError(sentence(noSuch(start)));
  await store.decisions.undo(document.id, one.id, { by: decider(by), at: new Date().toISOString(), seen: version });
  await writeOut(`${phrase(undoneWord)}: ${actionLabel(one.action)} ${fieldLabel(one.field)}\n`);
}

/** Reads decisions line by line; a line that does not fit is told and the others are read. */
async function importAll(store: Store, path: string, { json }: DecisionsOptions): Promise<void> {
  const sum = { added: 0, known: 0, refused: 0 };
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const why = await importLine(store, line, sum);
    if (why === null) continue;
    sum.refused += 1;
    tell(`${path}:${number}: ${why}`);
  }
  await writeOut(json ? `${JSON.stringify(sum)}\n` : `${phrase(imported)}: ${sum.added}, ${phrase(knownWord)}: ${sum.known}, ${phrase(refusedWord)}: ${sum.refused}\n`);
  if (sum.refused > 0) endWith(exitStatus.problems);
}

async function importLine(store: Store, line: string, sum: { added: number; known: number }): Promise<string | null> {
  const read = decisionLineSchema.safeParse(toJson(line));
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  const { documentId, undone, ...decision } = read.data;
  if (decision.by === AUTOMATIC) return sentence(notAPerson);
  if (!(await store.documents.get(documentId))) return sentence({ lv: `dokumenta ${documentId} šeit nav`, en: `there is no document ${documentId} here` });
  const { version, decisions } = await store.decisions.ofDocument(documentId);
  if (decisions.some(({ id }) => id === decision.id)) {
    sum.known += 1;
    return null;
  }
  const now = await store.decisions.add(documentId, [decision], version);
  if (undone !== null) await store.decisions.undo(documentId, decision.id, { ...undone, seen: now });
  sum.added += 1;
  return null;
}

function toJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}

const nameOne = {
  lv: 'Norādiet dokumentu, --export vai --import FAILS.',
  en: 'Name a document, --export, or --import FILE.',
};
const noSuch = (start: string) => ({
  lv: `Spēkā esoša lēmuma „${start}” nav, vai arī tā sākas vairāki.`,
  en: `There is no standing decision "${start}", or several begin so.`,
});
const undoneWord = { lv: 'atcelts', en: 'undone' };
const noPlace = { lv: 'projekta vairs nav ierakstā', en: 'its project is no longer in the record' };
const imported = { lv: 'Ielasīti lēmumi', en: 'Decisions read' };
const knownWord = { lv: 'jau bija', en: 'known already' };
const refusedWord = { lv: 'neder', en: 'refused' };
