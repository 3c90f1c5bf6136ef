import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { splitName, type ClaimedFile } from './claimed-file.ts';
import { isSame } from './claims.ts';
import type { InboxEntry } from './walk-inbox.ts';

/** The mark of a file that stays where it is: the same as long as the file is. */
export function markInPlace(inbox: string, { name, stats }: InboxEntry): string {
  const words = JSON.stringify([inbox, name, stats.size, stats.mtimeMs, stats.ino]);
  return `place-${createHash('sha256').update(words).digest('hex').slice(0, 32)}`;
}

/** A file that is offered where it stands, since it cannot be moved. */
export function toFileInPlace(inbox: string, entry: InboxEntry, rank: number): ClaimedFile {
  const path = join(inbox, entry.name);
  return {
    ...splitName(entry.name),
    path,
    receivedAt: new Date(),
    rank,
    bytes: entry.stats.size,
    claim: markInPlace(inbox, entry),
    isUnchanged: () => isSame(path, entry.stats),
  };
}
