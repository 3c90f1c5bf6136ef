import { findEntries } from '@siets/gazetteer';
import { tokenise } from '@siets/latvian';
import type { Mention } from '@siets/record';
import { findMentions, mentionRules } from '@siets/rules';

type Scan = Parameters<typeof findMentions>[1];

export function toScan(text: string): Scan {
  const tokens = tokenise(text);
  return { text, tokens, hits: findEntries(tokens) };
}

/** Tokens, lists and all mention rules: spans, rules and types; nominatives are not made, since nobody asks. */
export const mentionPass = (text: string): readonly Mention[] => findMentions(mentionRules, toScan(text));

/** The same, and every value of every mention read to its end, as `siets explain --mentions` does. */
export function mentionPassWithValues(text: string): number {
  let length = 0;
  for (const { value } of mentionPass(text)) length += read(value);
  return length;
}

function read(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  let length = 0;
  for (const part of Object.values(value)) length += read(part);
  return length;
}
