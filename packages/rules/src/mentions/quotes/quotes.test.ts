import { tokenise } from '@siets/latvian';
import { describe, expect, it } from 'vitest';
import { testMentions } from '../../../testing/index.ts';
import { findMentions } from '../../engine/mention-rule.ts';
import { quoteRules } from './index.ts';
import { quotesCorpus } from './quotes.corpus.ts';

testMentions(quoteRules, quotesCorpus);

describe('hostile text', () => {
  it.each(['„a ', ',,a ', ',,a „b '])('reads many opened marks in linear time: %s', (mark) => {
    const text = mark.repeat(40_000);
    const started = performance.now();
    findMentions(quoteRules, { text, tokens: tokenise(text), hits: [] as never });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
