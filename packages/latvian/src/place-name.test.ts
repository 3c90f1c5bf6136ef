import { describe, expect, it } from 'vitest';
import { placeNominative } from './place-name.ts';

describe('placeNominative', () => {
  it('inflects the word for the area, not the name before it', () => {
    expect(placeNominative('Krāču pagastā')).toMatchObject({ name: 'Krāču pagasts', isSure: true });
    expect(placeNominative('Zilo upju apgabala').name).toBe('Zilo upju apgabals');
    expect(placeNominative('Pūru salas').name).toBe('Pūru sala');
  });

  it('reads one word by its ending and the case asked for', () => {
    expect(placeNominative('Hamarē', 'locative')).toMatchObject({ name: 'Hamare', isSure: true });
    expect(placeNominative('Hāmarā', 'locative')).toMatchObject({ name: 'Hāmara', isSure: false });
    expect(placeNominative('Stara Upmalā', 'locative').name).toBe('Stara Upmala');
  });

  it('leaves a nominative', () => {
    expect(placeNominative('Leliūnai').name).toBe('Leliūnai');
    expect(placeNominative('Oslo').name).toBe('Oslo');
  });
});
