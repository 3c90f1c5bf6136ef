import { describe, expect, it } from 'vitest';
import { tokenise } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordFacts } from './word-facts.ts';

describe('WordFacts', () => {
  it('asks once for each distinct word, whatever the text', () => {
    const asked: string[] = [];
    const length = new WordFacts((word) => asked.push(word) && word.length, -1);
    const vocabulary = new Vocabulary();
    const first = tokenise('zaļa zāle zaļa', vocabulary);
    const second = tokenise('zāle aug', vocabulary);
    expect([0, 1, 2].map((at) => length.at(first, at))).toEqual([4, 4, 4]);
    expect([0, 1].map((at) => length.at(second, at))).toEqual([4, 3]);
    expect(asked).toEqual(['zaļa', 'zāle', 'aug']);
  });
  it('answers for what is no word and beyond the ends without asking', () => {
    const facts = new WordFacts<boolean>(() => true, false);
    const tokens = tokenise('7 . vārds');
    expect([-1, 0, 1, 2, 3].map((at) => facts.at(tokens, at))).toEqual([false, false, false, true, false]);
  });
  it('keeps the answers of texts with different vocabularies apart', () => {
    const word = new WordFacts((letters) => letters, '');
    const [one, other] = [tokenise('pirmais', new Vocabulary()), tokenise('otrais', new Vocabulary())];
    expect([word.at(one, 0), word.at(other, 0), word.at(one, 0)]).toEqual(['pirmais', 'otrais', 'pirmais']);
  });
  it('remembers null as an answer', () => {
    let asked = 0;
    const nothing = new WordFacts<string | null>(() => { asked += 1; return null; }, null);
    const tokens = tokenise('tukšs');
    nothing.at(tokens, 0);
    nothing.at(tokens, 0);
    expect(asked).toBe(1);
  });
});
