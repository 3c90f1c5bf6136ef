import { toWarning, type Warning } from '@siets/record';
import type { Decoded } from './decode.ts';

/** Fewer question marks inside words may be meant. */
const MANY_LOST = 3;

/** What the decoding had to assume, mended, or could not read. */
export function toEncodingWarnings({ encoding, isAssumed, isDoubtful, isBroken, mended, lostLetters }: Decoded): Warning[] {
  const warnings: Warning[] = [];
  if (isAssumed) warnings.push(toWarning(isDoubtful ? 'encoding-doubtful' : 'encoding-assumed', { detail: encoding }));
  if (mended !== null) warnings.push(toWarning('letters-mended', { detail: mended }));
  if (isBroken) warnings.push(toWarning('broken-characters'));
  if (lostLetters >= MANY_LOST) warnings.push(toWarning('letters-lost', { detail: `${lostLetters} places` }));
  return warnings;
}
