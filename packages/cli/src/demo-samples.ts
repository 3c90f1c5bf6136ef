import { mkdir, copyFile, readdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

const documents = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'documents');

/** Sample documents: their folder under `fixtures/documents` and the name they are dropped as. */
export const samples: readonly [slug: string, name: string][] = [
  ['card-erdf-kindergarten', 'Bērnudārza siltināšana'],
  ['card-nordplus-library', 'Nordplus bibliotēkas'],
  ['card-eea-percent', 'EEZ projekta lapa'],
  ['council-rrf-decision', 'Domes lēmums'],
  ['report-esf-shares', 'ESF pārskats'],
  ['lats-kpfi-school', 'Skola latos'],
  ['announcement-life-meadows', 'LIFE pļavas'],
  ['list-leader-projects', 'LEADER projektu saraksts'],
  ['news-sif-integration-trip', 'Ziņa par braucienu'],
  ['call-civic-activities', 'Projektu konkurss'],
];

/**
 * Drops the samples into an inbox, in a folder of their own: the documents, a copy of one, an empty file and one that is
 * no document. Answers the names. Each is moved in whole, as a careful program would do it.
 */
export async function dropSamples(inbox: string, folder: string): Promise<string[]> {
  const target = join(inbox, folder);
  await mkdir(target, { recursive: true });
  const sources = await Promise.all(samples.map(async ([slug, name]) => {
    const path = await findSource(slug);
    return { path, name: `${name}${extname(path)}` };
  }));
  const [first] = sources;
  if (first) sources.push({ path: first.path, name: `Kopija – ${first.name}` });
  for (const { path, name } of sources) await dropFile(target, name, (to) => copyFile(path, to));
  await dropFile(target, 'Tukšs.pdf', (to) => writeFile(to, ''));
  await dropFile(target, 'Nav dokuments.bin', (to) => writeFile(to, Uint8Array.from({ length: 512 }, (_, index) => (index * 89) % 256)));
  return [...sources.map(({ name }) => name), 'Tukšs.pdf', 'Nav dokuments.bin'];
}

async function findSource(slug: string): Promise<string> {
  const names = await readdir(join(documents, slug));
  const name = names.find((each) => basename(each, extname(each)) === 'source');
  if (name === undefined) throw new Error(`expected a source in ${join(documents, slug)}, found ${names.join(', ')}`);
  return join(documents, slug, name);
}

/** Written under a name that the inbox leaves alone, then renamed. */
async function dropFile(folder: string, name: string, write: (path: string) => Promise<void>): Promise<void> {
  const temporary = join(folder, `${name}.part`);
  await mkdir(dirname(temporary), { recursive: true });
  await write(temporary);
  await rename(temporary, join(folder, name));
}
