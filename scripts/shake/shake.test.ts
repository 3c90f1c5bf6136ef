import { describe, expect, it } from 'vitest';
import { shakeDocuments } from './shake-documents.ts';
import { shakes } from './shakes.ts';

/** Share of values that must stay; cutting lines tears lists of running text apart, which people's eyes mend and rules do not yet. */
const floorOf = (name: string): number => (name === 'lines cut at a width' ? 0.94 : 0.995);

describe('a record says the same when its text is shaken', () => {
  it.each(shakes)('$name', async (shake) => {
    const { all, kept, differences } = await shakeDocuments(shake);
    expect(all).toBeGreaterThan(500);
    expect(kept / all, differences.join('\n')).toBeGreaterThanOrEqual(floorOf(shake.name));
  });
});
