import type { Tables } from '@siets/store';
import type { Selectable, Transaction } from 'kysely';
import type { Node } from './projects/write-nodes.ts';

export interface FieldRow {
  document: number;
  field: string;
  value: unknown;
  raw: string;
  field_id: string;
  state: string;
}

/** Reads the fields of one project of a document. */
export type ReadFields = (document: number, project: number) => Promise<readonly FieldRow[]>;

/** So many documents' fields are at hand at once. */
const AT_HAND = 8;

/** Reads each document once, however many projects it tells of: their fields lie together, and there is no way to one project but through all before it. */
export function makeFieldReader(trx: Transaction<Tables>): ReadFields {
  const atHand = new Map<number, Map<number | null, FieldRow[]>>();
  return async (document, project) => {
    let projects = atHand.get(document);
    if (projects === undefined) {
      const rows = await trx.selectFrom('fields').select(['document', 'project', 'field', 'value', 'raw', 'field_id', 'state']).where('document', '=', document).orderBy('n').execute();
      projects = Map.groupBy(rows.map(({ value, ...row }) => ({ ...row, value: JSON.parse(value) as unknown })), (row) => row.project);
      for (const oldest of atHand.keys()) if (atHand.size >= AT_HAND) atHand.delete(oldest);
      atHand.set(document, projects);
    }
    return projects.get(project) ?? [];
  };
}

/** Lists whose rows each stand for one field: where there is no such field, there is nothing to ask for. */
type ListTable = 'organisations' | 'costs' | 'countries' | 'places' | 'events' | 'identifiers' | 'funders' | 'contacts';

/** The rows of a project in one of the lists, in their order. */
export async function readList<T extends ListTable>(trx: Transaction<Tables>, table: T, { key, project, fields }: Pick<Statements['documents'][number], 'key' | 'project' | 'fields'>): Promise<Selectable<Tables[T]>[]> {
  if (!fields.some(({ field }) => field === table)) return [];
  return (await trx.selectFrom(table as 'costs').selectAll().where('document', '=', key).where('project', '=', project).orderBy('n').execute()) as unknown as Selectable<Tables[T]>[];
}

/** What the documents of one project say, the one published last first. */
export interface Statements {
  documents: { key: number; id: string; project: number; kind: string | null; published: string | null; fields: readonly FieldRow[] }[];
  fields: FieldRow[];
  costs: Selectable<Tables['costs']>[];
  lists: {
    organisations: Selectable<Tables['organisations']>[];
    funders: Selectable<Tables['funders']>[];
    identifiers: Selectable<Tables['identifiers']>[];
  };
  places: Selectable<Tables['places']>[];
  failedChecks: number;
  /** Fields that people chose among several: the field and the id of the value. */
  choices: Map<string, string>;
}

export async function readStatements(trx: Transaction<Tables>, nodes: readonly Node[], readFields: ReadFields): Promise<Statements> {
  const documents: Statements['documents'] = [];
  for (const { document, project } of nodes) {
    const row = await trx.selectFrom('documents').select(['key', 'id', 'kind', 'published']).where('key', '=', document).executeTakeFirstOrThrow();
    documents.push({ ...row, project, fields: await readFields(document, project) });
  }
  documents.sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '', 'en') || (a.id < b.id ? -1 : 1));
  const found: Statements = { documents, fields: [], costs: [], lists: { organisations: [], funders: [], identifiers: [] }, places: [], failedChecks: 0, choices: new Map() };
  for (const document of documents) {
    for (const field of document.fields) found.fields.push(field);
    found.costs.push(...(await readList(trx, 'costs', document)));
    found.lists.organisations.push(...(await readList(trx, 'organisations', document)));
    found.lists.funders.push(...(await readList(trx, 'funders', document)));
    found.lists.identifiers.push(...(await readList(trx, 'identifiers', document)));
    found.places.push(...(await readList(trx, 'places', document)));
    found.failedChecks += (await trx.selectFrom('checks').select('n').where('document', '=', document.key).where('project', '=', document.project).where('passed', '=', 0).execute()).length;
  }
  const choices = await trx.selectFrom('link_choices').select(['field', 'chosen']).where('project', 'in', nodes.map(({ id }) => id)).where('undone_at', 'is', null).orderBy('key').execute();
  for (const { field, chosen } of choices) found.choices.set(field, chosen);
  return found;
}
