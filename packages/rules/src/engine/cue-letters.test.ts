import { describe, expect, it } from 'vitest';
import { lettersOf } from './cue-letters.ts';

const ofWords = (source: string) => lettersOf(new RegExp(source, 'iu'));

describe('the letters that a pattern cannot do without', () => {
  it.each([
    ['(?<!\\p{L})(?:tika|notik\\p{L}+) (?:atklāt|svinīgi)', ['atklat', 'svinigi'], ['tika', 'notik']],
    ['projekt(?:s|a|am)?(?!\\p{L})', ['projekt'], ['projekts', 'projekta', 'projektam', 'projekt']],
    ['\\d+\\.\\s*(?:punkt|apakšpunkt)', ['punkt'], null],
    ['(?:Projekta )?(?:mērķis|aim)', ['merkis', 'aim'], null],
    ['l[īi]gum', ['ligum'], ['ligum']],
    ['(?:ab)+c?def*', ['ab'], ['ab']],
  ])('of %s', (source, needed, opening) => expect(ofWords(source)).toEqual({ needed, opening }));

  it.each([
    ['x|projekts', 'one wording has a single letter'],
    ['(?:projekts)?\\d', 'the word may be left out'],
    ['(?:projekts)*\\d', 'the word may be left out'],
    ['(?<=projekts )\\d', 'the word stands before the match'],
    ['\\d(?!projekts)', 'the word must not stand there'],
    ['[^projekts]\\p{L}+', 'these letters are the ones that must not stand'],
    ['[a-z]{8}', 'any letters will do'],
    ['p r o j', 'blanks part single letters'],
  ])('none of %s: %s', (source) => expect(ofWords(source)).toEqual({ needed: null, opening: null }));

  it('says so where it cannot read a pattern', () => {
    expect(() => lettersOf({ source: 'ab)' } as RegExp)).toThrow(/unexpected \)/u);
  });
});
