import { findEntries } from '@siets/gazetteer';
import { tokenise } from '@siets/latvian';
import type { Mention } from '@siets/record';
import { describe, expect, it } from 'vitest';
import { findMentions, type MentionRule } from '../src/engine/mention-rule.ts';
import type { MentionCorpus } from './corpus.ts';

/**
 * Tests mention rules on their corpus: each wording gives exactly one mention with the value and the marked words; each
 * negative gives none. Every rule must find something in the corpus, so that no rule is there untried.
 */
export function testMentions<T>(rules: readonly MentionRule<T>[], corpus: MentionCorpus<T>): void {
  const seen = new Set<string>();
  const find = (text: string): Mention[] => {
    const tokens = tokenise(text);
    const mentions = findMentions(rules as readonly MentionRule<unknown>[], { text, tokens, hits: findEntries(tokens) });
    for (const mention of mentions) seen.add(mention.rule);
    return mentions;
  };

  describe('finds', () => {
    for (const [value, texts] of corpus.finds) {
      it.each(texts)('%s', (marked) => {
        const { text, phrase } = unmark(marked);
        const mentions = find(text);
        expect(mentions.map((mention) => ({ value: mention.value, words: text.slice(mention.start, mention.end) }))).toEqual([{ value, words: phrase }]);
      });
    }
  });
  describe('ignores', () => {
    it.each(corpus.ignores.map(([text, reason]) => ({ text, reason })))('$text: $reason', ({ text }) => {
      expect(find(text).map((mention) => text.slice(mention.start, mention.end))).toEqual([]);
    });
  });
  it('tries every rule', () => {
    for (const [, texts] of corpus.finds) for (const marked of texts) find(unmark(marked).text);
    expect(rules.map((rule) => rule.id).filter((id) => !seen.has(id))).toEqual([]);
  });
}

function unmark(marked: string): { text: string; phrase: string } {
  const text = marked.replace(/[⟦⟧]/gu, '');
  const phrase = /⟦(?<phrase>[^⟧]*)⟧/u.exec(marked)?.groups?.phrase ?? text;
  return { text, phrase };
}
