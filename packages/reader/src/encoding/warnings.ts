import { toWarning, type Warning } from '@siets/record';
import type { Decoded } from './decode.ts';

/** What the decoding had to assume or could not read. */
export function toEncodingWarnings({ encoding, isAssumed, isBroken }: Decoded): Warning[] {
  const warnings: Warning[] = [];
  if (isAssumed) warnings.push(toWarning('encoding-assumed', { detail: encoding }));
  if (isBroken) warnings.push(toWarning('broken-characters'));
  return warnings;
}
