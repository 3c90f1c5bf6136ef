import { describe, expect, it } from 'vitest';
import { CueList } from './cue-list.ts';
import { cue, CueIndex, cueSet } from './cues.ts';

const PARTNER = cue(/(?<!vadošais )partner(?:i|is)(?!\p{L})/giu);
const OPENED = cue(/(?:tika|svinīgi) atklāt\p{L}*/iu);
const NUMBERED = cue(/\d+\. (?:punkt|pant)\p{L}*/giu);
const SIGNS = cue(/\d{4}/gu);
const SET = cueSet([/ligum/u, /\d/u, /iepirkum/u]);

const text = 'PARTNERI: A un B. Vadošais partneris ir C; partnerība ilgst. Svinīgi atklāta 2020; 3. punkts, partneris.';
const index = new CueIndex(text);
const all = { start: 0, end: text.length };
const wordsOf = (matches: readonly RegExpExecArray[]): string[] => matches.map((match) => match[0]);

describe('the index of cues', () => {
  it.each([['partners', PARTNER], ['numbers of points', NUMBERED], ['signs', SIGNS]])('finds what the pattern alone finds: %s', (_, one) => {
    expect(index.matches(one, all).map((match) => [match.index, match[0]])).toEqual([...text.matchAll(one.pattern)].map((match) => [match.index, match[0]]));
  });

  it('sees a stretch as if it stood alone', () => {
    const start = text.indexOf('partneris ir');
    expect(wordsOf(index.matches(PARTNER, { start, end: start + 9 }))).toEqual(['partneris']);
    expect(index.matches(PARTNER, { start, end: start + 7 })).toEqual([]);
    expect(index.exec(OPENED, text.indexOf('Svinīgi'), text.length)?.index).toBe(0);
  });

  it('finds no more than is asked for', () => expect(wordsOf(index.matches(PARTNER, all, 1))).toEqual(['PARTNERI']));

  it('tells without the pattern that letters are missing', () => {
    expect(index.mayStand(PARTNER, 0, 7)).toBe(false);
    expect(index.mayStand(PARTNER, 0, 8)).toBe(true);
    expect(index.mayStand(SIGNS, 0, 8)).toBe(true);
  });

  it('tells which patterns of a set may match', () => {
    expect([...index.whichMayStand(SET, 0, text.length)]).toEqual([0, 1, 0]);
    expect([...new CueIndex('Līgums un iepirkums').whichMayStand(SET, 0, 19)]).toEqual([1, 1, 1]);
    expect([...new CueIndex('Līgums un iepirkums').whichMayStand(SET, 7, 19)]).toEqual([0, 1, 1]);
  });
});

describe('a list of cues', () => {
  const list = new CueList([/eraf|kohez\p{L}*/u, /\d/u, /pasvaldib/u, /es/u]);
  it('tells which patterns may match in the words', () => {
    expect([...list.mayMatch('ERAF un pašvaldība')]).toEqual([1, 1, 1, 0]);
    expect([...list.mayMatch('es')]).toEqual([0, 1, 0, 1]);
    expect([...list.mayMatch('')]).toEqual([0, 1, 0, 0]);
  });
});
