import type { DocumentText } from '@siets/record';
import { readSecondly, readWithSecondEngine, type SecondReading } from '../pdf/second-engine.ts';
import { serve } from './serve.ts';

export interface SecondJob {
  bytes: Uint8Array;
  /** `reading` to compare with the main engine's, `document` to stand in for it. */
  wants: 'reading' | 'document';
}

serve<SecondJob, SecondReading | DocumentText>(({ bytes, wants }) =>
  wants === 'reading' ? readSecondly(bytes) : readWithSecondEngine(bytes),
);
