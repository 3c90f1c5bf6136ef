import { describe, expect, it } from 'vitest';
import { foldLookalikes } from './lookalikes.ts';

describe('foldLookalikes', () => {
  it('puts Latin letters and hyphens for what looks like them, one for one', () => {
    const printed = '\u0420\u041cIF/12/2031 – L\u0391';
    expect(foldLookalikes(printed)).toBe('PMIF/12/2031 - LA');
    expect(foldLookalikes(printed)).toHaveLength(printed.length);
  });

  it('leaves Latvian letters alone', () => {
    expect(foldLookalikes('Ķekavas ŠĢĒ-7')).toBe('Ķekavas ŠĢĒ-7');
  });
});
