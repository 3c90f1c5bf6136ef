import type { Tables } from '@siets/store';
import type { Transaction } from 'kysely';
import type { FieldRow, ReadFields } from '../read-statements.ts';
import { toFeatures, type Features } from './features.ts';

/** Those of the organisations whose names people made one. */
async function readMerged(trx: Transaction<Tables>, organisations: readonly number[]): Promise<ReadonlySet<number>> {
  if (organisations.length === 0) return new Set();
  const rows = await trx.selectFrom('organisation_names as n').select('n.organisation').distinct().where('n.organisation', 'in', [...new Set(organisations)])
    .where((eb) => eb.or((['a', 'b'] as const).map((side) => eb.exists(
      eb.selectFrom('link_decisions as d').select('d.key').whereRef(`d.${side}`, '=', 'n.node').where('d.about', '=', 'organisation').where('d.action', '=', 'merge').where('d.undone_at', 'is', null),
    )))).execute();
  return new Set(rows.flatMap(({ organisation }) => organisation ?? []));
}

/** What is compared of each project of a document, in their order. */
export async function readFeatures(
  trx: Transaction<Tables>, { key: document, published }: { key: number; published: string | null }, readFields: ReadFields,
): Promise<{ project: number; features: Features }[]> {
  const projects = await trx.selectFrom('projects').select(['project', 'title', 'programme_id', 'start_date', 'end_date']).where('document', '=', document).orderBy('project').execute();
  if (projects.length === 0) return [];
  const fields = new Map<number, readonly FieldRow[]>();
  for (const { project } of projects) fields.set(project, await readFields(document, project));
  // A list without a field has no row.
  const named = new Set([...fields.values()].flatMap((rows) => rows.map(({ field }) => field)));
  const read = async <T>(table: string, ask: () => Promise<T[]>): Promise<T[]> => (named.has(table) ? ask() : []);
  const identifiers = await read('identifiers', () => trx.selectFrom('identifiers').select(['project', 'value', 'scheme']).where('document', '=', document).execute());
  const organisations = await read('organisations', () => trx.selectFrom('organisations').select(['project', 'name', 'role', 'registration_number', 'organisation']).where('document', '=', document).execute());
  const merged = await readMerged(trx, organisations.flatMap(({ organisation }) => organisation ?? []));
  const funders = await read('funders', () => trx.selectFrom('funders').select(['project', 'authority_id']).where('document', '=', document).execute());
  const costs = await read('costs', () => trx.selectFrom('costs').select(['project', 'role', 'eur_cents']).where('document', '=', document).execute());
  return projects.map(({ project, title, programme_id: programme, start_date: start, end_date: end }) => {
    const own = <T extends { project: number | null }>(rows: readonly T[]): T[] => rows.filter((row) => row.project === project);
    const others = (fields.get(project) ?? []).flatMap(({ field, value }) => (field === 'otherTitles' ? [value as string] : []));
    return {
      project,
      features: toFeatures({
        document, published, programme, start, end, merged, titles: title === null ? others : [title, ...others],
        identifiers: own(identifiers), organisations: own(organisations), funders: own(funders), costs: own(costs),
      }),
    };
  });
}
