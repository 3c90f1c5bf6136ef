import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface DataDirLock {
  release(): void;
}

/** Who holds the folder, as it told of itself. */
interface Holder {
  pid: number;
  host: string;
  since: string;
}

/** Another process runs on this data folder. */
export class DataDirBusyError extends Error {
  readonly lv: string;
  readonly en: string;

  constructor(dataDir: string, holder: Holder | null) {
    const who = holder ? ` (PID ${holder.pid}, ${holder.host}, ${holder.since})` : '';
    const en =
      `Another Siets is already running on ${dataDir}${who}. ` +
      'Stop it, or give this one another folder with --data; "siets status" and the other commands work beside it.';
    super(en);
    this.name = 'DataDirBusyError';
    this.en = en;
    this.lv =
      `Ar mapi ${dataDir} jau strādā cits Siets${who}. ` +
      'Apturiet to vai norādiet citu mapi ar --data; „siets status” un pārējās komandas darbojas līdzās.';
  }
}

/** Locks held by this process. Collected as garbage, a connection would close itself and let the folder go. */
const held = new Set<DatabaseSync>();

const isBusy = (error: unknown): boolean => error instanceof Error && /locked|busy/iu.test(error.message);

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return null; // it has only just begun, or was killed while it wrote
  }
}

/**
 * Takes a data folder for this process. Throws DataDirBusyError where another one holds it.
 *
 * The lock is that of the operating system on a small file, held through SQLite, which knows how each system locks.
 * It goes with the process, however that ends: nothing is left to clear away after kill -9, and a new process with
 * an old number is not mistaken for the holder.
 */
export function lockDataDir(dataDir: string): DataDirLock {
  mkdirSync(dataDir, { recursive: true });
  const holderPath = join(dataDir, 'run.json');
  const db = new DatabaseSync(join(dataDir, 'run.lock'), { timeout: 0 });
  try {
    db.exec('begin exclusive');
  } catch (error) {
    db.close();
    throw isBusy(error) ? new DataDirBusyError(dataDir, readHolder(holderPath)) : error;
  }
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  writeFileSync(holderPath, JSON.stringify(holder));
  held.add(db);
  return {
    release() {
      if (!held.delete(db)) return;
      rmSync(holderPath, { force: true });
      db.close();
    },
  };
}
