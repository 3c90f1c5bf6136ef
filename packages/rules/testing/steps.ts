import { findEntries } from '@siets/gazetteer';
import { tokenise, type Tokens } from '@siets/latvian';
import { findMentions } from '../src/engine/mention-rule.ts';
import { mentionRules } from '../src/mentions/index.ts';

/** How often the mention rules look at a token of a text: a measure of their work that no clock and no machine changes. */
export function stepsOn(text: string): number {
  let steps = 0;
  const counting = <T extends object>(numbers: T): T =>
    new Proxy(numbers, {
      get(target, property) {
        steps += 1;
        return Reflect.get(target, property, target) as unknown;
      },
    });
  const plain = tokenise(text);
  const hits = findEntries(plain);
  const tokens: Tokens = { ...plain, starts: counting(plain.starts), ends: counting(plain.ends), kinds: counting(plain.kinds), cases: counting(plain.cases), words: counting(plain.words) };
  findMentions(mentionRules, { text, tokens, hits });
  return steps;
}
