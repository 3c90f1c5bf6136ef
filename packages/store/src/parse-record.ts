import { createHash } from 'node:crypto';
import { recordSchema, type SietsRecord } from '@siets/record';

interface Parsed {
  body: string;
  record: SietsRecord;
  hash: string;
}

/** From so many signs on, parsing takes longer than a key may. */
const LONG = 200_000;
/** One decision asks for the record several times, within about so long. */
const KEPT_MS = 10_000;

let last: Parsed | null = null;
let forgetting: NodeJS.Timeout | undefined;

function keep(parsed: Parsed): void {
  last = parsed;
  clearTimeout(forgetting);
  forgetting = setTimeout(() => (last = null), KEPT_MS).unref();
}

/**
 * A record as it is kept, and a hash of that. The last long one is parsed once for what is asked within a moment: whoever reads a record changes nothing in it,
 * and two readings of one share their fields. Throws where it is no record.
 */
export function parseRecord(body: string): Pick<Parsed, 'record' | 'hash'> {
  if (last?.body === body) return last;
  const parsed = { body, record: recordSchema.parse(JSON.parse(body)), hash: createHash('sha256').update(body).digest('base64url') };
  if (body.length >= LONG) keep(parsed);
  return parsed;
}
