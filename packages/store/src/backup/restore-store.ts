import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrations } from '../migrations/index.ts';
import { DATABASE_FILE } from '../open-store.ts';
import { openFolderOriginals } from '../originals/index.ts';
import { BackupError } from './backup-error.ts';
import { readIdsWithOriginal, readManifest, type Manifest } from './manifest.ts';
import { copyChecked, flush } from './safe-copy.ts';

export interface RestoreOptions {
  /** The folder of the backup. */
  dir: string;
  /** A folder that is empty or does not exist. */
  dataDir: string;
  onProgress?: (done: number, all: number) => void;
}

export interface RestoreReport {
  manifest: Manifest;
  originals: number;
  /** Documents of the database whose original the backup lacks, or holds damaged. */
  missing: string[];
}

/** Where a restore collects its files before they count; a later restore begins anew. */
const STAGING = '.restoring';

/**
 * Restores a backup into an empty data folder. Database and originals are hashed on their way; the database gets its name
 * last, so that a restore that was cut off leaves no folder that looks whole.
 */
export async function restoreStore(options: RestoreOptions): Promise<RestoreReport> {
  const dir = resolve(options.dir);
  const dataDir = resolve(options.dataDir);
  const manifest = await readManifest(dir);
  if (!manifest) throw new BackupError('no-backup', dir);
  if (manifest.migrations.some((name) => !Object.hasOwn(migrations, name))) throw new BackupError('newer-backup', dir);
  await refuseUsed(dataDir);
  const staging = join(dataDir, STAGING);
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  const database = join(staging, DATABASE_FILE);
  const isWhole = await copyChecked(join(dir, manifest.database.file), database, manifest.database.sha256).catch(() => false);
  if (!isWhole) throw new BackupError('damaged-backup', join(dir, manifest.database.file));
  const ids = readIds(database);
  const missing = await restoreOriginals(ids, dir, staging, options.onProgress);
  await putInPlace(staging, dataDir, ids.length > missing.length);
  return { manifest, originals: ids.length - missing.length, missing };
}

async function refuseUsed(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const names = (await readdir(dataDir)).filter((name) => name !== STAGING);
  if (names.length > 0) throw new BackupError('not-empty', dataDir);
}

function readIds(path: string): string[] {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    const faults = db.prepare('pragma integrity_check').all().map((row) => String(row['integrity_check']));
    if (faults.join() !== 'ok') throw new BackupError('damaged-backup', path, { cause: new Error(faults.slice(0, 5).join('; ')) });
    return readIdsWithOriginal(db);
  } finally {
    db.close();
  }
}

async function restoreOriginals(
  ids: readonly string[], dir: string, staging: string, onProgress: RestoreOptions['onProgress'],
): Promise<string[]> {
  const source = openFolderOriginals(join(dir, 'originals'));
  const target = openFolderOriginals(join(staging, 'originals'));
  const missing: string[] = [];
  for (const [n, id] of ids.entries()) {
    const isThere = await copyChecked(source.pathOf(id), target.pathOf(id), id.slice('sha256:'.length)).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
      throw error;
    });
    if (!isThere) missing.push(id);
    onProgress?.(n + 1, ids.length);
  }
  return missing;
}

async function putInPlace(staging: string, dataDir: string, hasOriginals: boolean): Promise<void> {
  if (hasOriginals) await rename(join(staging, 'originals'), join(dataDir, 'originals'));
  await flush(dataDir, 'folder');
  const names = (await readdir(dataDir)).filter((name) => name !== STAGING && name !== 'originals');
  if (names.length > 0) throw new BackupError('not-empty', dataDir);
  await rename(join(staging, DATABASE_FILE), join(dataDir, DATABASE_FILE));
  await rm(staging, { recursive: true, force: true });
  await flush(dataDir, 'folder');
}
