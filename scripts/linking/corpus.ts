import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { linkWaiting } from '@siets/linking';
import { read } from '@siets/reader';
import type { DocumentText, SietsRecord } from '@siets/record';
import { extract } from '@siets/rules';
import type { Store } from '@siets/store';

const folder = resolve(import.meta.dirname, '../../fixtures/linking');

/** A document of the corpus as the pipeline reads it. */
export interface CorpusDocument {
  slug: string;
  document: DocumentText;
  record: SietsRecord;
}

export interface LinkingGold {
  projects: { [project: string]: string[] };
  nearMisses: [string, string, string][];
  organisations: { same: string[][]; apart: [string, string][] };
}

export const readGold = (): LinkingGold => JSON.parse(readFileSync(resolve(folder, 'gold.json'), 'utf8')) as LinkingGold;

/** Every document of the corpus, read and extracted. */
export async function readCorpus(): Promise<CorpusDocument[]> {
  const found: CorpusDocument[] = [];
  for (const name of readdirSync(resolve(folder, 'texts')).toSorted()) {
    const document = await read(new Uint8Array(readFileSync(resolve(folder, 'texts', name))), { name });
    found.push({ slug: name.replace(/\.txt$/u, ''), document, record: extract(document).record });
  }
  return found;
}

/** Takes a document through the store, as the pipeline does, and links it. */
export async function publish(store: Store, { slug, document, record }: CorpusDocument): Promise<number> {
  const { arrivalId } = await store.arrivals.add({ name: `${slug}.txt`, source: 'inbox', receivedAt: new Date(), documentId: document.id, bytes: document.bytes });
  await store.documents.saveText(document);
  await store.documents.saveRecord(record, { fields: [] });
  await store.documents.publish(document.id);
  await linkWaiting(store);
  return arrivalId;
}

/** The documents of each project as they are linked now, by their slugs, each project and all of them in order. */
export async function readClusters(store: Store, corpus: readonly CorpusDocument[]): Promise<string[][]> {
  const slugs = new Map(corpus.map(({ slug, document }) => [document.id, slug]));
  const reader = await store.openReader();
  const rows = await reader.db.selectFrom('project_nodes as n').innerJoin('documents as d', 'd.key', 'n.document').select(['d.id', 'n.linked', 'n.project']).where('n.project', '>=', 0).execute();
  await reader.close();
  return [...Map.groupBy(rows, ({ linked }) => linked).values()].map((group) => group.map(({ id }) => slugs.get(id) ?? id).toSorted()).toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}
