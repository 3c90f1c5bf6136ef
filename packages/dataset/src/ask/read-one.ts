import type { Shown, StoreReader } from '@siets/store';
import { sql } from 'kysely';
import { selectOf, type Cell, type Row } from '../read-rows.ts';

const MOST = 500;

/** Rows of a table where a column has one value. */
const rowsWhere = async ({ db }: Pick<StoreReader, 'db'>, table: string, shown: Shown, column: string, value: string): Promise<Row[]> =>
  (await sql<Row>`select * from (${sql.raw(selectOf(table, shown))}) as t where ${sql.ref(column)} = ${value} limit ${MOST}`.execute(db)).rows;

const ofProject = ['roles', 'costs', 'countries', 'places', 'events', 'identifiers', 'funders', 'checks', 'conflicts', 'project_documents'] as const;
export type ProjectPart = (typeof ofProject)[number];

export interface ProjectAnswer {
  project: Row;
  parts: { [part in ProjectPart]: Row[] };
  /** Which document each field of the project's own row stands in. */
  documents: { [fieldId: string]: string };
}

async function findDocuments({ db }: Pick<StoreReader, 'db'>, project: string, fields: readonly string[]): Promise<{ [fieldId: string]: string }> {
  if (fields.length === 0) return {};
  const { rows } = await sql<{ field_id: string; id: string }>`select f.field_id, d.id from fields as f join documents as d on d.key = f.document
    where f.document in (select n.document from project_nodes as n join linked_projects as p on p.key = n.linked where p.id = ${project})
    and f.field_id in (${sql.join([...fields])})`.execute(db);
  return Object.fromEntries(rows.map(({ field_id, id }) => [field_id, id]));
}

/** Everything of one project; null where there is none of this id, or nothing of it is approved. */
export async function readProject(reader: Pick<StoreReader, 'db'>, shown: Shown, id: string): Promise<ProjectAnswer | null> {
  const [project] = await rowsWhere(reader, 'projects', shown, 'project', id);
  if (!project) return null;
  const parts: Partial<ProjectAnswer['parts']> = {};
  for (const part of ofProject) parts[part] = await rowsWhere(reader, part, shown, 'project', id);
  const fields = Object.entries(project).flatMap(([name, value]) => (name.endsWith('_field') && typeof value === 'string' ? [value] : []));
  return { project, parts: parts as ProjectAnswer['parts'], documents: await findDocuments(reader, id, fields) };
}

export interface OrganisationAnswer {
  organisation: Row;
  roles: Row[];
  /** The projects it has a role in, by their start; those without one come last. */
  projects: Row[];
}

/** One organisation with its roles in projects and what these are; null where there is none of this id. Of roles and projects at most 500. */
export async function readOrganisation(reader: Pick<StoreReader, 'db'>, shown: Shown, id: string): Promise<OrganisationAnswer | null> {
  const [organisation] = await rowsWhere(reader, 'organisations', shown, 'organisation', id);
  if (!organisation) return null;
  const roles = await rowsWhere(reader, 'roles', shown, 'organisation', id);
  const projects = await projectsOf(reader, shown, [...new Set(roles.flatMap(({ project }) => project ?? []))]);
  return { organisation, roles, projects };
}

async function projectsOf({ db }: Pick<StoreReader, 'db'>, shown: Shown, ids: readonly Cell[]): Promise<Row[]> {
  if (ids.length === 0) return [];
  return (await sql<Row>`select project, title, start_date, end_date, total_eur, stage from (${sql.raw(selectOf('projects', shown))}) as t
    where project in (${sql.join([...ids])}) order by start_date is null, start_date, project`.execute(db)).rows;
}
