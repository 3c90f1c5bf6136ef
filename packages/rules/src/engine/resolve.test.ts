import { describe, expect, it } from 'vitest';
import type { Candidate } from './field-rule.ts';
import { resolveAgreed, resolveMany, resolveOne } from './resolve.ts';

const candidate = (value: string, start: number, extra: Partial<Candidate<string>> = {}): Candidate<string> => ({
  rule: 'title/labelled', value, evidence: [{ start, end: start + value.length, as: 'value' }], signals: [], ...extra,
});
const same = (value: string): string => value;

describe('resolveOne', () => {
  it('prefers the smaller rank to the earlier place and says why the other lost', () => {
    const { chosen, losers } = resolveOne([candidate('Dārzs', 0, { rule: 'title/quoted', rank: 2 }), candidate('Mežs', 50, { rank: 1 })], same);
    expect(chosen.map((one) => one.value)).toEqual(['Mežs']);
    expect(losers.map((one) => [one.value, one.why])).toEqual([['Dārzs', 'title/labelled ranks before title/quoted']]);
  });
  it('adds the words of equal candidates as repeats', () => {
    const { chosen, losers } = resolveOne([candidate('Dārzs', 0), candidate('Dārzs', 80)], same);
    expect(chosen[0]!.evidence).toEqual([{ start: 0, end: 5, as: 'value' }, { start: 80, end: 85, as: 'repeat' }]);
    expect(losers).toEqual([]);
  });
  it('says that nothing was said', () => expect(resolveOne([], same)).toEqual({ chosen: [], losers: [], absence: 'not-said' }));
});

describe('resolveAgreed', () => {
  it('chooses nobody where two that are as sure say otherwise, and keeps both', () => {
    const { chosen, losers, absence } = resolveAgreed([candidate('12', 0), candidate('18', 40), candidate('24', 80, { rank: 1 })], same);
    expect(chosen).toEqual([]);
    expect(absence).toBe('candidates-disagree');
    expect(losers.map(({ value }) => value)).toEqual(['12', '18', '24']);
  });
  it('chooses where the surest agree or one saw more', () => {
    expect(resolveAgreed([candidate('12', 0), candidate('12', 40)], same).chosen).toHaveLength(1);
    expect(resolveAgreed([candidate('12', 0), candidate('18', 40, { signals: ['labelled'] })], same).chosen.map(({ value }) => value)).toEqual(['12']);
  });
});

describe('resolveMany', () => {
  it('keeps one of each in reading order', () => {
    const { chosen } = resolveMany([candidate('Mežs', 40), candidate('Dārzs', 0), candidate('Mežs', 90)], same);
    expect(chosen.map((one) => [one.value, one.evidence.length])).toEqual([['Dārzs', 1], ['Mežs', 2]]);
  });
});
