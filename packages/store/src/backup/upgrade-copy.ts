import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Copies kept from before upgrades; older ones are removed. */
const KEPT = 2;

/** Folder of the copies within the data folder. */
export const UPGRADE_FOLDER = 'backups';

/**
 * Copies a database before its tables are changed: `backups/before-NAME.db`, where NAME is the first change to come. The
 * originals need no copy, since no upgrade touches them. Throws where there is no room, and then nothing is upgraded.
 */
export function copyBeforeUpgrade(path: string, nextMigration: string): string {
  const folder = join(dirname(path), UPGRADE_FOLDER);
  const target = join(folder, `before-${nextMigration}.db`);
  mkdirSync(folder, { recursive: true });
  if (existsSync(target)) return target; // the upgrade was cut off, and this is from before its first try
  const part = `${target}.${process.pid}.part`;
  rmSync(part, { force: true });
  const db = new DatabaseSync(path, { readOnly: true, timeout: 10_000 });
  try {
    db.prepare('vacuum into ?').run(part);
    renameSync(part, target);
  } finally {
    db.close();
    rmSync(part, { force: true });
  }
  const copies = readdirSync(folder).filter((name) => /^before-.+\.db$/u.test(name)).toSorted();
  for (const old of copies.slice(0, -KEPT)) rmSync(join(folder, old), { force: true });
  return target;
}
