import { expect, it } from 'vitest';
import { oneBlank } from './blanks.ts';
import { byPhrase } from './by-phrase.ts';

it('asks once for each phrase, and again when it has kept thousands', () => {
  const asked: string[] = [];
  const lengthOf = byPhrase((phrase) => asked.push(phrase) && phrase.length);
  expect([lengthOf('dārzs'), lengthOf('dārzs'), lengthOf('mežs')]).toEqual([5, 5, 4]);
  expect(asked).toEqual(['dārzs', 'mežs']);
  for (let at = 0; at < 5000; at += 1) lengthOf(`dārzs ${at}`);
  expect(lengthOf('dārzs')).toBe(5);
  expect(asked.filter((phrase) => phrase === 'dārzs')).toHaveLength(2);
});

it('keeps null and false as answers, and asks about long phrases anew', () => {
  const asked: string[] = [];
  const nothing = byPhrase((phrase) => (asked.push(phrase), null));
  nothing('a');
  nothing('a');
  const long = 'vārds '.repeat(40);
  nothing(long);
  nothing(long);
  expect(asked).toEqual(['a', long, long]);
});

it('one blank stands for every blank that there is, alone and beside another', () => {
  const plain = (words: string): string => words.replace(/\s{2,}|[^\S ]/gu, ' ');
  const odd = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
    [`a${sign}b`, `a ${sign}b`, `a${sign} b`].some((words) => oneBlank(words) !== plain(words)));
  expect(odd).toEqual([]);
});
