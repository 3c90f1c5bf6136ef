import { createOwnGazetteer, type EntryKind, type OwnGazetteer } from '@siets/gazetteer';
import type { OwnLists } from '@siets/record';
import type { MentionRule } from '../engine/mention-rule.ts';
import { mentionRules } from './index.ts';

/** The rules that begin with a word of the lists, and the kinds of entries whose words these are. */
const ANCHORED: { readonly [rule: string]: readonly EntryKind[] } = {
  'organisations/own-body': ['own-organisation'],
  'organisations/listed-body': ['authority'],
  'authorities/listed-authority': ['authority'],
  'places/listed-place': ['place'],
};

/** Lists and mention rules with what an installation has added. */
export interface Prepared {
  gazetteer: OwnGazetteer;
  rules: readonly MentionRule<unknown>[];
}

function anchored(rule: MentionRule<unknown>, gazetteer: OwnGazetteer): MentionRule<unknown> {
  const kinds = ANCHORED[rule.id];
  if (kinds === undefined || typeof rule.anchor === 'string' || !('words' in rule.anchor)) return rule;
  return { ...rule, anchor: { words: new Set([...rule.anchor.words, ...kinds.flatMap((kind) => [...gazetteer.firstWords(kind)])]) } };
}

let last: (Prepared & { version: string }) | null = null;

/** Made once for each version of the own lists; the last one is kept, since documents come by the thousand. */
export function prepareOwn({ version, entries }: OwnLists): Prepared {
  if (last?.version !== version) {
    const gazetteer = createOwnGazetteer(entries);
    last = { version, gazetteer, rules: mentionRules.map((rule) => anchored(rule, gazetteer)) };
  }
  return last;
}
