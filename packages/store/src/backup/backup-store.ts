import { link, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../errors.ts';
import { openFolderOriginals } from '../originals/index.ts';
import { DATABASE_FILE } from '../open-store.ts';
import { BackupError } from './backup-error.ts';
import { MANIFEST_FILE, readIdsWithOriginal, readManifest, type Manifest } from './manifest.ts';
import { copyChecked, flush, hashFile } from './safe-copy.ts';

export interface BackupOptions {
  dataDir: string;
  /** An empty folder, or an earlier backup, which is brought up to date. */
  dir: string;
  /** Shares the originals with the data folder where both lie on one disk: fast, and no safer than that disk. */
  link?: boolean;
  onProgress?: (done: number, all: number) => void;
}

export interface BackupReport {
  manifest: Manifest;
  /** Originals that were copied now; the others lay in the backup already. */
  copied: number;
  /** Documents whose original is missing in the data folder or not what its name says; they are not in the backup. */
  missing: string[];
}

/**
 * Backs a data folder up, beside whoever works with it.
 *
 * The database is copied as of one moment; each original of it lies on the disk already, since originals come before their
 * rows and are not changed. The manifest is written last, so that a backup that was cut off leaves the earlier one whole.
 */
export async function backupStore(options: BackupOptions): Promise<BackupReport> {
  const dataDir = resolve(options.dataDir);
  const dir = resolve(options.dir);
  const earlier = await prepare(dataDir, dir);
  const madeAt = new Date().toISOString();
  const file = `siets-${madeAt.replaceAll(/[^\dTZ]/gu, '-')}.db`;
  await copyDatabase(join(dataDir, DATABASE_FILE), join(dir, file));
  const { ids, migrations } = readCopy(join(dir, file));
  const kept = await copyOriginals(ids, options, dataDir, dir);
  const { size: bytes } = await stat(join(dir, file));
  const manifest: Manifest = {
    kind: 'siets-backup', format: 1, madeAt, migrations,
    database: { file, bytes, sha256: await hashFile(join(dir, file)) },
    originals: { count: ids.length - kept.missing.length, bytes: kept.bytes },
  };
  await writeManifest(dir, manifest);
  await removeOutdated(dir, earlier, manifest, new Set(ids));
  return { manifest, copied: kept.copied, missing: kept.missing };
}

/** Refuses a place that is no backup of ours; answers the manifest of the earlier one, if there is any. */
async function prepare(dataDir: string, dir: string): Promise<Manifest | null> {
  if (!(await stat(join(dataDir, DATABASE_FILE)).catch(() => null))) throw new StoreError('no-data', dataDir);
  if (dir === dataDir || dir.startsWith(dataDir + sep)) throw new BackupError('in-data', dir);
  await mkdir(dir, { recursive: true });
  const names = (await readdir(dir)).filter((name) => !isOurs(name));
  if (names.length > 0) throw new BackupError('not-ours', dir);
  return readManifest(dir);
}

const isOurs = (name: string): boolean => name === MANIFEST_FILE || name === 'originals' || /^siets-[\w-]+\.db(-journal)?$/u.test(name) || name.endsWith('.part');

/**
 * `vacuum into` reads one consistent state; the step-by-step copy of SQLite would begin anew whenever somebody writes.
 * A read-only connection of its own holds up nobody.
 */
async function copyDatabase(from: string, to: string): Promise<void> {
  const part = `${to}.part`;
  await rm(part, { force: true });
  const db = new DatabaseSync(from, { readOnly: true, timeout: 10_000 });
  try {
    db.prepare('vacuum into ?').run(part);
  } finally {
    db.close();
  }
  await flush(part, 'file');
  await rename(part, to);
  await flush(dirname(to), 'folder');
}

function readCopy(path: string): { ids: string[]; migrations: string[] } {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    const ids = readIdsWithOriginal(db);
    const migrations = db.prepare('select name from kysely_migration order by name').all().map((row) => String(row['name']));
    return { ids, migrations };
  } finally {
    db.close();
  }
}

async function copyOriginals(
  ids: readonly string[], { link: isLinked = false, onProgress }: BackupOptions, dataDir: string, dir: string,
): Promise<{ copied: number; missing: string[]; bytes: number }> {
  const source = openFolderOriginals(join(dataDir, 'originals'));
  const target = openFolderOriginals(join(dir, 'originals'));
  const folders = new Set<string>();
  const sum = { copied: 0, missing: [] as string[], bytes: 0 };
  for (const [n, id] of ids.entries()) {
    const from = source.pathOf(id);
    const to = target.pathOf(id);
    const there = await stat(to).catch(() => null);
    const here = await stat(from).catch(() => null);
    // What an earlier backup has is kept, whatever became of it in the data folder.
    const isThere = there !== null && (here === null || there.size === here.size);
    if (!isThere && (here === null || !(await copyOriginal(from, to, id, isLinked)))) sum.missing.push(id);
    else {
      sum.bytes += (there ?? here)?.size ?? 0;
      if (!isThere) {
        sum.copied += 1;
        folders.add(dirname(to));
      }
    }
    onProgress?.(n + 1, ids.length);
  }
  for (const folder of folders) await flush(folder, 'folder');
  return sum;
}

async function copyOriginal(from: string, to: string, id: string, isLinked: boolean): Promise<boolean> {
  if (isLinked) {
    await mkdir(dirname(to), { recursive: true });
    const isDone = await link(from, to).then(() => true, () => false);
    if (isDone) return true;
  }
  return copyChecked(from, to, id.slice('sha256:'.length));
}

async function writeManifest(dir: string, manifest: Manifest): Promise<void> {
  const path = join(dir, MANIFEST_FILE);
  await writeFile(`${path}.part`, `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
  await rename(`${path}.part`, path);
  await flush(dir, 'folder');
}

/** Removes what the new manifest no longer names: the earlier database, and originals of documents that were withdrawn. */
async function removeOutdated(dir: string, earlier: Manifest | null, { database }: Manifest, ids: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(dir)) {
    const isOld = name !== database.file && name !== MANIFEST_FILE && name !== 'originals';
    if (isOld && isOurs(name)) await rm(join(dir, name), { force: true });
  }
  if (earlier === null) return;
  for (const path of await readdir(join(dir, 'originals'), { recursive: true }).catch(() => [])) {
    const hash = path.split(sep).at(-1) ?? '';
    if (/^[0-9a-f]{64}$/u.test(hash) && !ids.has(`sha256:${hash}`)) await rm(join(dir, 'originals', path), { force: true });
  }
}
