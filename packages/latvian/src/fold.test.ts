import { describe, expect, it } from 'vitest';
import { isWordEnd, isWordStart, wordEnd, wordStart } from './edges.ts';
import { fold } from './fold.ts';

describe('fold', () => {
  it.each([
    ['Jēkabpils', 'jekabpils'], ['ŠĶŪŅI', 'skuni'], ['Łódź', 'lodz'], ['Tromsø', 'tromso'], ['Œuvre 12', 'ouvre 12'], ['Ёлка', 'елка'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));
  it('keeps every offset', () => {
    const text = 'İstanbul, Çeške, ﬁn, 𝔸, ß';
    expect(fold(text)).toHaveLength(text.length);
  });
});

describe('word edges', () => {
  it('see Latvian letters as letters', () => {
    expect(isWordEnd('12 latā', 6)).toBe(false);
    expect(isWordStart('ālats', 1)).toBe(false);
    expect(isWordStart('12 latā', 3)).toBe(true);
  });
  it('guard regular expressions where \\b does not', () => {
    expect(/12 lat\b/u.test('12 latā')).toBe(true);
    expect(new RegExp(`12 lat${wordEnd}`, 'u').test('12 latā')).toBe(false);
    expect(new RegExp(`${wordStart}dome`, 'u').test('padome')).toBe(false);
  });
});
