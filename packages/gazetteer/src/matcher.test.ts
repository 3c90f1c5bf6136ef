import { tokenise, tokenKey } from '@siets/latvian';
import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { readForms } from './form.ts';
import { Matcher } from './matcher.ts';

const cue = (index: number, forms: string, spelling: 'any' | 'capital' | 'exact' = 'any'): Entry => ({
  kind: 'money-cue', index, role: `r${index}`, name: forms, forms: readForms(forms, spelling),
});

const matcher = new Matcher([
  cue(0, 'sN=Zilā josta | sG=Zilās jostas | sL=Zilajā jostā'),
  cue(1, 'Zilā josta-vārti'),
  cue(2, '-=KM~xw'),
  cue(3, 'sN=Liepāja | sL=Liepājā', 'capital'),
  cue(4, 'ZF+'),
  cue(5, 'ZF'),
  cue(6, 'Z/S'),
  cue(7, 'josta'),
]);

const found = (text: string): string[] =>
  [...matcher.find(tokenise(text))].map((hit) => `${hit.entry.index}:${text.slice(hit.start, hit.end)}${hit.exact ? '' : hit.diacritics ? '~' : '≈'}`);

describe('Matcher', () => {
  it('gives hits in order of start, the longest first', () => {
    expect(found('Tur ir Zilā josta-vārti.')).toEqual(['1:Zilā josta-vārti', '0:Zilā josta', '7:josta']);
  });

  it('tells the form by its diacritics and its capitals', () => {
    const forms = (text: string) => [...matcher.find(tokenise(text))].map((hit) => hit.form.case);
    expect(forms('Liepājā un Liepāja un LIEPĀJĀ')).toEqual(['locative', 'nominative', 'locative']);
  });

  it('finds words without diacritics and says so', () => {
    expect(found('Zila josta, ZILĀ JOSTA')).toEqual(['0:Zila josta≈', '7:josta', '0:ZILĀ JOSTA~', '7:JOSTA~']);
  });

  it('takes a letter with a diacritic for no plain one', () => {
    expect(found('jostā')).toEqual([]);
  });

  it('lets a capital stand where a sentence begins', () => {
    expect(found('Josta')).toEqual(['7:Josta']);
  });

  it('asks for a capital where the list says so', () => {
    expect(found('www.liepāja.example, liepājā')).toEqual([]);
    expect(found('Liepaja')).toEqual(['3:Liepaja≈']);
  });

  it('takes abbreviations only as listed, and marks weak ones', () => {
    expect(found('km, Km, 5 km')).toEqual([]);
    expect([...matcher.find(tokenise('KM rīkojums'))].map((hit) => hit.weak)).toEqual([true]);
  });

  it('tells a name with a plus from the name without', () => {
    expect(found('ZF+ un ZF 2020')).toEqual(['4:ZF+', '5:ZF', '5:ZF']);
  });

  it('lets signs of a phrase be left out or exchanged, but adds none', () => {
    expect(found('Zilā josta – vārti; Z S; Z/S')).toEqual(['1:Zilā josta – vārti', '0:Zilā josta', '7:josta', '6:Z S', '6:Z/S']);
    expect(found('Zilā, josta')).toEqual(['7:josta']);
    expect(found('Zilā (josta')).toEqual(['7:josta']);
  });

  it('goes over one line break, not over a blank line', () => {
    expect(found('Zilā\n  josta')).toEqual(['0:Zilā\n  josta', '7:josta']);
    expect(found('Zilā\n\njosta')).toEqual(['7:josta']);
  });

  it('never matches inside a longer word', () => {
    expect(found('jostas priekšjosta ZFX KMs')).toEqual([]);
  });

  it('refuses words whose key is right and whose letters are not', () => {
    const [listed, other] = ['rbundv', 'zobpvz'];
    expect(tokenKey(listed)).toBe(tokenKey(other));
    const one = new Matcher([cue(0, listed), cue(1, `zilā ${listed}`)]);
    expect([...one.find(tokenise(`${other} zilā ${other} ${listed}`))].map((hit) => hit.start)).toEqual([19]);
  });

  it('throws where a hit does not exist', () => {
    expect(() => matcher.find(tokenise('josta')).at(1)).toThrow(RangeError);
  });

  /** How often the matcher looks at a token: a measure of its work that no clock and no machine changes. */
  const stepsOn = (text: string): number => {
    let steps = 0;
    const counting = <T extends object>(numbers: T): T => new Proxy(numbers, {
      get(target, property) {
        steps += 1;
        return Reflect.get(target, property, target) as unknown;
      },
    });
    const tokens = tokenise(text);
    matcher.find({ ...tokens, kinds: counting(tokens.kinds), keys: counting(tokens.keys), words: counting(tokens.words), starts: counting(tokens.starts), ends: counting(tokens.ends) });
    return steps;
  };
  it.each(['Zilā ', 'Zilā josta-', '„', '([', 'Z/', '1', '\n', 'ZF+'])('stays linear on %j said again and again', (near) => {
    expect(stepsOn(near.repeat(4000))).toBeLessThan(4.2 * Math.max(1, stepsOn(near.repeat(1000))));
  });
});
