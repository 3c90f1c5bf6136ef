import { describe, expect, it } from 'vitest';
import { shakeDocuments } from './shake-documents.ts';
import { shakes } from './shakes.ts';

/** Share of values that must stay: rows drawn with bars and columns of blanks lose their shape where their lines are cut. */
const floorOf = (name: string): number => (name.startsWith('lines cut') ? 0.985 : 0.995);

describe('a record says the same when its text is shaken', () => {
  it.each(shakes)('$name', async (shake) => {
    const { all, kept, differences } = await shakeDocuments(shake);
    expect(all).toBeGreaterThan(500);
    expect(kept / all, differences.join('\n')).toBeGreaterThanOrEqual(floorOf(shake.name));
  });
});
