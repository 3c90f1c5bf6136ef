import type { Shown, StoreReader } from '@siets/store';
import { sql } from 'kysely';
import { selectOf, type Row } from '../read-rows.ts';
import { AskError } from './ask-error.ts';
import { projectsOf, toProjectWhere, type ProjectFilter } from './project-filter.ts';

/** Columns that a list of projects can stand in the order of; each has an index or is short work. */
export const projectOrders = ['title', 'start_date', 'total_eur_cents', 'grant_eur_cents', 'updated_at', 'documents'] as const;
export type ProjectOrder = (typeof projectOrders)[number];

export interface ProjectsAsked {
  shown: Shown;
  filter: ProjectFilter;
  order: ProjectOrder;
  isDown: boolean;
  limit: number;
  /** How many are passed over. */
  from: number;
}

/** Deeper than this nobody turns pages: an export is quicker. */
export const DEEPEST = 10_000;

/** A page of projects that match, whole rows of the published table. */
export async function listProjects({ db }: Pick<StoreReader, 'db'>, { shown, filter, order, isDown, limit, from }: ProjectsAsked): Promise<Row[]> {
  if (from > DEEPEST) throw new AskError('wrong-cursor');
  const direction = isDown ? sql`desc` : sql`asc`;
  const keys = await sql<{ id: string }>`select p.id as id from ${sql.table(projectsOf(shown))} as p where ${toProjectWhere(db, filter, shown)}
    order by ${sql.ref(`p.${order}`)} ${direction}, p.key ${direction} limit ${limit} offset ${from}`.execute(db);
  const ids = keys.rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const { rows } = await sql<Row>`select * from (${sql.raw(selectOf('projects', shown))}) as t where project in (${sql.join(ids)})`.execute(db);
  const found = new Map(rows.map((row) => [row['project'], row]));
  return ids.map((id) => found.get(id)).filter((row) => row !== undefined);
}
