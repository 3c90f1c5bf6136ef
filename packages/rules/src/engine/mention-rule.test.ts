import { findEntries } from '@siets/gazetteer';
import { tokenise } from '@siets/latvian';
import { describe, expect, it } from 'vitest';
import { defineMention, definePattern, findMentions, type MentionRule } from './mention-rule.ts';

const scan = (text: string) => {
  const tokens = tokenise(text);
  return { text, tokens, hits: findEntries(tokens) };
};
const pair = definePattern<string>({ id: 'test/pair', type: 'pair', anchor: 'number', pattern: /(?<a>\d+)-(?<b>\d+)/uy, read: ({ a, b }) => `${a}:${b}` });
const single = definePattern<string>({ id: 'test/single', type: 'pair', anchor: 'number', pattern: /\d+/uy, read: (_groups, match) => match[0] });

describe('findMentions', () => {
  it('lets the first rule that applies win and goes on behind its mention', () => {
    expect(findMentions([pair, single] as MentionRule<unknown>[], scan('12-13 un 14')).map(({ value, rule, start, end }) => [value, rule, start, end])).toEqual([
      ['12:13', 'test/pair', 0, 5], ['14', 'test/single', 9, 11],
    ]);
  });
  it('keeps mentions of different types apart', () => {
    const other = defineMention<number>({ id: 'test/word', type: 'word', anchor: 'capital', read: ({ tokens }, at) => ({ start: tokens.starts[at]!, end: tokens.ends[at]!, value: at }) });
    expect(findMentions([single, other] as MentionRule<unknown>[], scan('Sēta 7 Dārzs')).map(({ type }) => type)).toEqual(['word', 'pair', 'word']);
  });
  it('refuses a pattern that is not sticky: it would search the whole text at every anchor', () => {
    expect(() => definePattern({ id: 'test/loose', type: 'x', anchor: 'number', pattern: /\d+/u, read: () => 1 })).toThrow('sticky');
  });
});
