import { userInfo } from 'node:os';

/** Who sits at the terminal; some systems know no name. */
export function userName(): string {
  try {
    return userInfo().username || 'unknown';
  } catch {
    return 'unknown';
  }
}
