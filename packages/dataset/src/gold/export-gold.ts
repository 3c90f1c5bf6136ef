import { copyFile, mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { AUTOMATIC, type SietsRecord } from '@siets/record';
import { contactWords, makeMask, type Store } from '@siets/store';
import { toGold, type Gold } from './to-gold.ts';

export interface ExportGoldOptions {
  /** A folder that is new or empty. */
  out: string;
  /** Only documents of which every value is approved. */
  isApprovedOnly?: boolean;
  /** With contacts of private persons, and with the files as they came, which hold them too. */
  contacts?: boolean;
  signal?: AbortSignal;
}

export interface GoldResult {
  documents: number;
  /** How many of these are approved whole. */
  approved: number;
}

/** Thrown where the folder holds something already. */
export class GoldFolderError extends Error {
  readonly lv: string;
  readonly en: string;

  constructor(folder: string) {
    super(`the folder ${folder} is not empty`);
    this.name = 'GoldFolderError';
    this.lv = `Mape ${folder} nav tukša: norādiet jaunu vai tukšu mapi.`;
    this.en = `The folder ${folder} is not empty: name a new or an empty one.`;
  }
}

/**
 * Writes what people corrected or approved as gold documents, a folder each with `gold.json` and the document. All appear at once when
 * all are whole, or none does. Without contacts the document is its text, with the words of contacts masked.
 */
export async function exportGold(store: Store, options: ExportGoldOptions): Promise<GoldResult> {
  const out = resolve(options.out);
  if ((await readdir(out).catch(() => [])).length > 0) throw new GoldFolderError(options.out);
  const aside = `${out}.${process.pid}.part`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  try {
    const result = await writeAll(store, aside, options);
    await rmdir(out).catch(() => undefined);
    await rename(aside, out);
    return result;
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
}

async function writeAll(store: Store, folder: string, { isApprovedOnly = false, contacts = false, signal }: ExportGoldOptions): Promise<GoldResult> {
  const result: GoldResult = { documents: 0, approved: 0 };
  for (const documentId of await findDecided(store)) {
    signal?.throwIfAborted();
    const seen = await store.decisions.effective(documentId);
    if (!seen) continue;
    const { decisions } = await store.decisions.ofDocument(documentId);
    const made = toGold({ record: seen.record, decisions: decisions.filter(({ undone, field }) => undone === null && (contacts || field !== 'contacts')) });
    if (!made || (isApprovedOnly && !made.isWhole)) continue;
    const id = documentId.replace(/^sha256:/u, '').slice(0, 16);
    await mkdir(join(folder, id));
    const write = contacts ? writeWhole : writeMasked;
    await write(store, join(folder, id), { id, record: seen.record, gold: made.gold });
    result.documents += 1;
    result.approved += Number(made.isWhole);
  }
  return result;
}

/** Documents with a decision of a person that stands, in the order of their first. */
async function findDecided(store: Store): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const { documentId, decision } of store.decisions.all()) if (decision.undone === null && decision.by !== AUTOMATIC) found.add(documentId);
  return found;
}

interface Made {
  id: string;
  record: SietsRecord;
  gold: Gold;
}

const writeGold = (folder: string, id: string, gold: object): Promise<void> => writeFile(join(folder, 'gold.json'), `${JSON.stringify({ id, ...gold }, null, 2)}\n`);

const textOf = async (store: Store, { document }: SietsRecord): Promise<string> => document.text ?? (await store.documents.text(document.id))?.text ?? '';

async function writeWhole(store: Store, folder: string, { id, record, gold }: Made): Promise<void> {
  await writeGold(folder, id, gold);
  const { document } = record;
  if (!(await store.originals.has(document.id))) return writeFile(join(folder, 'text.txt'), await textOf(store, record));
  const [arrival] = await store.arrivals.ofDocument(document.id);
  const ending = extname(arrival?.name ?? '').toLowerCase();
  const original = await store.originals.fetch(document.id);
  try {
    await copyFile(original.path, join(folder, `source${/^\.[a-z\d]{1,8}$/u.test(ending) ? ending : '.bin'}`));
  } finally {
    await original.release();
  }
}

/** What the machine took for contacts is masked too where a person rejected it. */
async function writeMasked(store: Store, folder: string, { id, record, gold }: Made): Promise<void> {
  const text = await textOf(store, record);
  const stored = await store.documents.record(record.document.id);
  const words = [...contactWords(record, text), ...(stored ? contactWords(stored.record, text) : [])];
  const mask = words.length === 0 ? (each: string) => each : (each: string) => makeMask(words)(each).text;
  const projects = gold.projects.map((project) => ({ ...project, contacts: [], unjudged: [...new Set([...(project.unjudged ?? []), 'contacts'])] }));
  await writeGold(folder, id, { ...gold, projects: maskIn(projects, mask) });
  await writeFile(join(folder, 'text.txt'), mask(text));
}

function maskIn(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((each) => maskIn(each, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, maskIn(each, mask)]));
}
