import { withListsVersion } from '@siets/record';
import { rulesVersion } from '@siets/rules';
import { conditionNames, type Condition, type RerunAsk, type Store } from '@siets/store';
import type { ReprocessOptions } from '../commands/reprocess.ts';
import { CommandError, exitStatus } from '../exit-status.ts';
import { sentence } from '../language.ts';
import { findDocument } from '../show-document.ts';
import { isOlder, isVersion } from './is-older.ts';

/** Which documents the command means. Throws CommandError where it makes no sense. */
export async function toAsk(store: Store, ids: readonly string[], options: ReprocessOptions): Promise<RerunAsk> {
  const { rulesOlderThan, failed, read, where } = options;
  if (rulesOlderThan !== undefined && !isVersion(rulesOlderThan)) throw new CommandError(sentence(noVersion(rulesOlderThan)), exitStatus.usage);
  const ask: RerunAsk = { from: read ? 'read' : 'extract', where: where.map(toCondition), ...(failed && { failed }) };
  if (ids.length > 0) ask.ids = await Promise.all(ids.map(async (id) => (await findDocument(store, id)).id));
  // Named documents, and those to be read anew, are taken whatever their rules.
  const isAny = ids.length > 0 || read === true || failed === true;
  if (rulesOlderThan !== undefined || !isAny) {
    const present = withListsVersion(rulesVersion, await store.lists.current());
    ask.rules = (await store.reruns.rulesInUse()).filter((rules) => isOlder(rules, rulesOlderThan ?? present));
  }
  return ask;
}

const CONDITION = /^(?<name>[a-z-]+)(?<is>!=|<=|>=|=|<|>)(?<value>.*)$/su;

function toCondition(text: string): Condition {
  const { name, is, value = '' } = CONDITION.exec(text)?.groups ?? {};
  const known = conditionNames.find((each) => each === name);
  if (!known || is === undefined) throw new CommandError(sentence(noCondition(text)), exitStatus.usage);
  return { name: known, is: is as Condition['is'], value };
}

const noCondition = (text: string) => ({
  lv: `Nosacījums „${text}” nav saprotams. Rakstiet, piemēram, kind=call, name=*.pdf, received<2026-01. Var lietot: ${conditionNames.join(', ')}.`,
  en: `The condition "${text}" makes no sense. Write kind=call, name=*.pdf or received<2026-01, for example. There are: ${conditionNames.join(', ')}.`,
});
const noVersion = (text: string) => ({
  lv: `„${text}” nav versija. Rakstiet, piemēram, 1.4.0.`,
  en: `"${text}" is no version. Write 1.4.0, for example.`,
});
