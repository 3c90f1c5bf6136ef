import { randomUUID } from 'node:crypto';
import { decisionActions, fieldValues, isFieldName, listFields, makeDecision, type Decision, type DecisionAction, type SietsRecord } from '@siets/record';
import { createRuntime } from '@siets/runtime';
import type { DecideOptions } from './commands/decide.ts';
import { decider } from './decider.ts';
import { CommandError, exitStatus } from './exit-status.ts';
import { showValue } from './format/show-value.ts';
import { fieldLabel } from './format/words.ts';
import { phrase, sentence } from './language.ts';
import { findDocument } from './show-document.ts';
import { readSettings, readStore } from './store-options.ts';
import { writeOut } from './terminal.ts';

/** `siets decide`: one decision on the record as it stands now. */
export async function decideField(asked: { id: string; action: string; field: string }, options: DecideOptions): Promise<void> {
  const { field } = asked;
  const action = toAction(asked.action);
  const by = decider(options.by);
  const document = await readStore(options, (store) => findDocument(store, asked.id));
  const runtime = await createRuntime(await readSettings({ dataDir: options.data }));
  try {
    const seen = await runtime.store.decisions.effective(document.id);
    if (!seen) throw new CommandError(sentence(noRecord));
    const name = listFields(seen.record).find((each) => each.field.id === field)?.name ?? field;
    const words = options.words === undefined ? undefined : findWords(seen.record, options.words);
    const wish = { action, field, project: options.project, value: toValue(name, options.value), words, note: options.note };
    const decision = makeDecision(seen.record, wish, { id: `d_${randomUUID()}`, by, at: new Date().toISOString() });
    await runtime.store.decisions.add(document.id, [decision], seen.version);
    await writeOut(options.json ? `${JSON.stringify(decision)}\n` : `${fieldLabel(decision.field)}: ${showValue(decision.field, decision.value)} (${actionLabel(action)}, ${decision.id})\n`);
  } finally {
    await runtime.stop();
  }
}

function toAction(action: string): DecisionAction {
  const found = decisionActions.find((each) => each === action);
  if (found) return found;
  throw new CommandError(sentence({
    lv: `Darbības „${action}” nav. Ir: ${decisionActions.join(', ')}.`,
    en: `There is no action "${action}". There are: ${decisionActions.join(', ')}.`,
  }), exitStatus.usage);
}

/** Text fields take the value as it is typed, others as JSON; a date needs no quotes. */
function toValue(name: string, value: string | undefined): unknown {
  if (value === undefined) return undefined;
  if (isFieldName(name) && fieldValues[name].safeParse(value).success) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

function findWords({ document: { text = '' } }: SietsRecord, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start >= 0 && words !== '') return { start, end: start + words.length };
  throw new CommandError(sentence({
    lv: `Vārdu „${words}” tekstā nav; tiem jābūt tieši tādiem kā tekstā.`,
    en: `The words "${words}" do not stand in the text; they must be exactly as in the text.`,
  }));
}

const actionWords: { readonly [action in Decision['action']]: { lv: string; en: string } } = {
  confirm: { lv: 'apstiprināts kā pareizs', en: 'confirmed' },
  correct: { lv: 'labots', en: 'corrected' },
  reject: { lv: 'noraidīts', en: 'rejected' },
  add: { lv: 'pievienots', en: 'added' },
  approve: { lv: 'apstiprināts otrreiz', en: 'approved' },
  split: { lv: 'sadalīts', en: 'split' },
  merge: { lv: 'apvienots', en: 'merged' },
};
export const actionLabel = (action: Decision['action']): string => phrase(actionWords[action]);

const noRecord = { lv: 'Šim dokumentam vēl nav ieraksta.', en: 'This document has no record yet.' };
