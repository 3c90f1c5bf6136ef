import { serve } from '@siets/reader/sandbox';
import type { ExtractAsk } from '../src/extract-pool.ts';
import { sampleRecord } from '@siets/store/testing';

// In place of the rules: does what the text says. `loop` never ends, `eat` takes memory without end, `throw` throws.

serve<ExtractAsk, unknown>(async ({ document: { text } }) => {
  if (text === 'loop') for (;;);
  if (text === 'eat') for (const eaten: string[][] = []; ; ) eaten.push(Array.from({ length: 10_000 }, (_, n) => `${n}`));
  if (text === 'throw') throw new Error('a rule broke its promise');
  return { record: sampleRecord('egle'), trace: null };
});
