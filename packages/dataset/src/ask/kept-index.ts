import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { CACHE_FOLDER, type Shown, type StoreReader } from '@siets/store';
import { ProjectIndex, type IndexState } from './project-index.ts';

/** Of what is written in the file; another program reads everything anew. */
const VERSION = 1;

interface Place {
  dataDir: string;
  shown: Shown;
}

const pathOf = ({ dataDir, shown }: Place): string => join(dataDir, CACHE_FOLDER, `projects-${shown}.index`);

/** An index is kept beside the database, so that a start does not read a million projects; it can always be made again, so that a disk that refuses it is no fault. */
export async function keepIndex(place: Place, index: ProjectIndex): Promise<void> {
  const path = pathOf(place);
  const aside = `${path}.${process.pid}.part`;
  try {
    await mkdir(join(place.dataDir, CACHE_FOLDER), { recursive: true });
    await writeFile(aside, serialize({ version: VERSION, ...index.toState() }));
    await rename(aside, path);
  } catch {
    await rm(aside, { force: true }).catch(() => {});
  }
}

async function readKept(place: Place): Promise<ProjectIndex | null> {
  try {
    const state = deserialize(await readFile(pathOf(place))) as IndexState & { version: number };
    return state.version === VERSION && state.shown === place.shown ? ProjectIndex.from(state) : null;
  } catch {
    return null; // none there, or cut off
  }
}

/** The index that was kept, brought up to date; null where there is none, or it is of another database. */
export async function readKeptIndex(place: Place, reader: Pick<StoreReader, 'db'>): Promise<ProjectIndex | null> {
  const index = await readKept(place);
  return index !== null && (await index.update(reader)) && (await index.agrees(reader)) ? index : null;
}
