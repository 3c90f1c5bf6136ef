import { fold } from '@siets/latvian';
import { describe, expect, it } from 'vitest';
import { CueIndex } from '../../engine/cues.ts';
import { cueAfter, cueBefore } from './role-cues.ts';

const toWords = (text: string) => ({ text, folded: fold(text), cues: new CueIndex(text) });
const roleBefore = (words: string, isNominative = true): string | null => cueBefore(toWords(words), 0, words.length, isNominative)?.role ?? null;
const roleBehind = (words: string, isNominative = true): string | null => cueAfter(toWords(words), 0, words.length, isNominative)?.role ?? null;

describe('words that give a role', () => {
  it.each([
    ['Projektu „Dzīvais mantojums” vada ', 'lead'], ['LP – ', 'lead'], ['projekta iesniedzējs ir ', 'applicant'], ['Projektu īsteno ', 'implementer'],
    ['sadarbībā ar ', 'partner'], ['Būvdarbus veic ', 'none'], ['dome apsprieda ', null],
  ])('before a name: %s', (words, role) => expect(roleBefore(words)).toBe(role));

  it.each([
    [' (vadošais partneris)', 'lead'], [' 2023.gada 2.maijā sāk īstenot projektu', 'implementer'], [' iesniedza projekta pieteikumu', 'applicant'], [' kā partneris', 'partner'], [' svin svētkus', null],
  ])('behind a subject: %s', (words, role) => expect(roleBehind(words)).toBe(role));

  it('takes „X iesniegums” for an application and „X projektā” for nothing', () => {
    expect(roleBehind(' iesniegums par projektu', false)).toBe('applicant');
    expect(roleBehind(' projektā mācās', false)).toBeNull();
  });

  it('reads long quotations in time that grows no faster than the text', { timeout: 1000 }, () => {
    const words = `Projektu „${'viens divi '.repeat(14)}” `;
    for (let round = 0; round < 60; round += 1) expect(roleBefore(words.repeat(2))).toBeNull();
  });
});
