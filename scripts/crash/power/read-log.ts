import { readFileSync } from 'node:fs';

/** One thing that happened to a file, in the order in which it happened. Paths are absolute. */
export interface Happening {
  what: 'create' | 'folder' | 'write' | 'truncate' | 'sync' | 'rename' | 'remove';
  path: string;
  /** Of a rename: the new path. */
  other: string;
  /** Of a write: where; of a truncation: the new length. */
  offset: number;
  bytes: Buffer;
}

const NEWLINE = 0x0a;

/** The log that `faults.c` records: a line `WHAT OFFSET LENGTH PATH\0OTHER`, then LENGTH bytes. A last entry that was cut off is left out. */
export function readLog(path: string): Happening[] {
  const log = readFileSync(path);
  const found: Happening[] = [];
  for (let at = 0; at < log.length; ) {
    const end = log.indexOf(NEWLINE, at);
    if (end < 0) break;
    const match = /^(\w+) (-?\d+) (\d+) ([^\0]*)\0(.*)$/su.exec(log.toString('utf8', at, end));
    if (match === null) throw new Error(`expected an entry at byte ${at}, found ${JSON.stringify(log.toString('utf8', at, Math.min(end, at + 80)))}`);
    const [, what = '', offset = '0', length = '0', file = '', other = ''] = match;
    const bytes = log.subarray(end + 1, end + 1 + Number(length));
    if (bytes.length < Number(length)) break;
    found.push({ what: what as Happening['what'], path: file, other, offset: Number(offset), bytes });
    at = end + 1 + Number(length);
  }
  return found;
}
