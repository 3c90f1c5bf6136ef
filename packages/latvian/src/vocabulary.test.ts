import { describe, expect, it } from 'vitest';
import { tokenise, tokenKey } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

const numbers = (text: string, vocabulary = new Vocabulary()): number[] => [...tokenise(text, vocabulary).words];

describe('Vocabulary', () => {
  it('gives equal words one number, and others to other capitals and diacritics', () => {
    expect(numbers('sieta Sieta sieta sietā')).toEqual([1, 2, 1, 3]);
  });
  it('gives no number to digits, signs and breaks', () => {
    expect(numbers('7, —\n')).toEqual([0, 0, 0, 0]);
  });
  it('keeps its numbers from text to text', () => {
    const vocabulary = new Vocabulary();
    numbers('viens divi', vocabulary);
    expect(numbers('divi trīs viens', vocabulary)).toEqual([2, 3, 1]);
  });
  it('tells words apart whose keys are equal', () => {
    expect(tokenKey('rbundv')).toBe(tokenKey('zobpvz'));
    expect(numbers('rbundv zobpvz rbundv')).toEqual([1, 2, 1]);
  });
  it('gives back the letters of a word, long ones too', () => {
    const vocabulary = new Vocabulary();
    const long = 'gaiss'.repeat(40_000);
    const tokens = tokenise(`īss ${long} īss ${long}a`, vocabulary);
    expect([...tokens.words]).toEqual([1, 2, 1, 3]);
    expect([vocabulary.word(1), vocabulary.word(2) === long, vocabulary.word(3) === `${long}a`]).toEqual(['īss', true, true]);
    expect(vocabulary.key(1)).toBe(tokenKey('ĪSS'));
  });
  it('holds more words than it has room for at first', () => {
    const vocabulary = new Vocabulary();
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const words = Array.from({ length: 20_000 }, (_, at) => [at % 26, Math.trunc(at / 26) % 26, Math.trunc(at / 676) % 26, Math.trunc(at / 17_576)].map((one) => letters.charAt(one)).join(''));
    expect(numbers(words.join(' '), vocabulary)).toEqual(words.map((_, at) => at + 1));
    expect(numbers(words.toReversed().join(' '), vocabulary)[0]).toBe(20_000);
  });
});
