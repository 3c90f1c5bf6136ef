import { identifierPatterns } from '@siets/gazetteer';
import { tokenise } from '@siets/latvian';
import { describe, expect, it } from 'vitest';
import { testMentions } from '../../../testing/index.ts';
import { findMentions } from '../../engine/mention-rule.ts';
import { identifiersCorpus } from './identifiers.corpus.ts';
import { identifierRules, type Identifier } from './index.ts';

testMentions(identifierRules, identifiersCorpus);

const find = (text: string) => findMentions(identifierRules, { text, tokens: tokenise(text), hits: [] as never });

describe('listed patterns', () => {
  const examples = identifierPatterns.filter((one) => one.isProject).flatMap((one) => one.examples.map((example) => ({ scheme: one.scheme, example })));

  it.each(examples)('$scheme: $example', ({ example }) => {
    const found = find(`Projekta Nr. ${example}, kas`);
    expect(found.map((mention) => (mention.value as Identifier).value)).toEqual([example]);
  });
});
