import { StoreError, type StoreErrorCode } from '../errors.ts';
import { codeOf } from './retry-conflicts.ts';

const codes: { [code: string]: StoreErrorCode } = {
  '28P01': 'database-refused', '28000': 'database-refused', '3D000': 'no-database', '42501': 'database-refused',
};

/** Connections that end, or cannot be made: the server is away, not the data. */
const AWAY = /^(?:ECONN|ENOTFOUND|EAI_|EHOST|ENET|ETIMEDOUT|EPIPE|08|57P|25P03)/u;
const AWAY_WORDS = /connection terminated|timeout exceeded when trying to connect|timeout expired/iu;

/** True where the database could not be reached, or broke off: the same may be tried later. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof StoreError) return error.code === 'database-away';
  const isSocketGone = codeOf(error) === 'ENOENT' && 'syscall' in error && error.syscall === 'connect';
  return isSocketGone || AWAY.test(codeOf(error)) || AWAY_WORDS.test(error.message) || isDatabaseAway(error.cause);
}

/** What went wrong on opening, in words for the person who has to mend it. */
export function toOpeningError(error: unknown, place: string): unknown {
  if (error instanceof StoreError) return error;
  const code = codes[codeOf(error)] ?? (isDatabaseAway(error) ? 'database-away' : null);
  return code === null ? error : new StoreError(code, place, { cause: error });
}
