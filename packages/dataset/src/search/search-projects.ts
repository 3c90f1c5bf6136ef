import { countryByCode } from '@siets/gazetteer';
import { countryWordOf, dialectOf, matchWords, type Shown, type StoreReader, type WantedWord } from '@siets/store';
import { sql } from 'kysely';
import { AskError } from '../ask/ask-error.ts';
import { projectsOf, standsOf, toProjectWhere, type ProjectFilter } from '../ask/project-filter.ts';
import { light, type LitPart } from './light.ts';
import { toAlternatives } from './to-alternatives.ts';

export interface SearchAsked {
  words: string;
  shown: Shown;
  filter?: ProjectFilter;
  limit: number;
  cursor?: string | undefined;
}

/** Where the words stand in a project, the title first. */
export interface Snippet {
  field: string;
  parts: LitPart[];
}

export interface Hit {
  project: string;
  title: string | null;
  /** `title`: the words stand in the title; `text`: elsewhere; `name`: only other names of what they name. */
  by: 'title' | 'text' | 'name';
  year: number | null;
  municipality: string | null;
  snippets: Snippet[];
}

export interface SearchAnswer {
  hits: Hit[];
  /** Of all pages. */
  total: number;
  next: string | null;
}

interface Found {
  key: number;
  id: string;
  near: number;
  title: string | null;
  other_titles: string | null;
  identifiers: string | null;
  programme_name: string | null;
  funder_name: string | null;
  applicant_name: string | null;
  municipality_name: string | null;
  goal: string | null;
  start_year: number | null;
}

const fields = {
  title: 'title', other_titles: 'other_titles', identifiers: 'identifiers', programme: 'programme_name', funder: 'funder_name', applicant: 'applicant_name',
  municipality: 'municipality_name', goal: 'goal',
} as const;
const by = ['name', 'text', 'title'] as const;
const MOST_SNIPPETS = 4;

const toCursor = ({ near, id }: Found): string => Buffer.from(JSON.stringify([near, id])).toString('base64url');

function readCursor(cursor: string): [number, string] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(read) && read.length === 2 && typeof read[0] === 'number' && typeof read[1] === 'string') return [read[0], read[1]];
  } catch {
    // told below
  }
  throw new AskError('wrong-cursor');
}

/** Names of organisations and places of the projects on a page. */
async function readNames({ db }: Pick<StoreReader, 'db'>, shown: Shown, keys: readonly number[]): Promise<Map<number, { field: string; text: string }[]>> {
  const stands = sql.ref(standsOf(shown));
  const { rows } = await sql<{ linked: number; field: string; text: string }>`
    select linked, 'organisation' as field, name as text from organisations where linked in (${sql.join(keys)}) and ${stands} = 1
    union select linked, 'place', name from places where linked in (${sql.join(keys)}) and ${stands} = 1
    union select linked, 'place', name_now from places where linked in (${sql.join(keys)}) and ${stands} = 1 and name_now is not null
    union select linked, 'country', code from countries where linked in (${sql.join(keys)}) and ${stands} = 1
    order by 1, 2, 3`.execute(db);
  return Map.groupBy(rows, ({ linked }) => linked);
}

/** A project has the code of a country; people read its name. */
const lightCountry = (code: string, wanted: readonly WantedWord[]): LitPart[] | null =>
  (wanted.some(({ forms }) => forms.includes(countryWordOf(code))) ? [{ text: countryByCode(code)?.name ?? code, isLit: true }] : null);

function toSnippets(row: Found, names: readonly { field: string; text: string }[], wanted: readonly WantedWord[]): Snippet[] {
  const own = Object.entries(fields).map(([field, column]) => ({ field, text: row[column] }));
  const seen = new Set<string>();
  return [...own, ...names].flatMap(({ field, text }) => {
    const parts = text === null || seen.has(text) ? null : field === 'country' ? lightCountry(text, wanted) : light(text, wanted);
    if (parts === null || text === null) return [];
    seen.add(text);
    return [{ field, parts }];
  }).slice(0, MOST_SNIPPETS);
}

/** Projects that hold all words, in any of their forms or under other names: those with the words in the title first. Throws AskError. */
export async function searchProjects(reader: Pick<StoreReader, 'db'>, { words, shown, filter = {}, limit, cursor }: SearchAsked): Promise<SearchAnswer> {
  const asked = toAlternatives(words);
  if (asked === null) throw new AskError('no-words');
  const { db } = reader;
  const dialect = dialectOf(db);
  const [title, all] = shown === 'approved' ? (['approved_title', 'approved'] as const) : (['title', 'words'] as const);
  const near = sql<number>`case when p.key in (${matchWords(dialect, 'project_words', [asked.written], title)}) then 2 when p.key in (${matchWords(dialect, 'project_words', [asked.written], all)}) then 1 else 0 end`;
  const where = sql<boolean>`p.key in (${matchWords(dialect, 'project_words', asked.alternatives, all)}) and ${toProjectWhere(db, filter, shown)}`;
  const table = sql.table(projectsOf(shown));
  const after = cursor === undefined ? null : readCursor(cursor);
  const { rows } = await sql<Found>`select * from (select p.key as key, p.id as id, ${near} as near, ${sql.join(Object.values(fields).map((column) => sql.ref(`p.${column}`)))}, p.start_year as start_year
    from ${table} as p where ${where}) as t ${after === null ? sql`` : sql`where t.near < ${after[0]} or (t.near = ${after[0]} and t.id > ${after[1]})`}
    order by near desc, id limit ${limit + 1}`.execute(db);
  const page = rows.slice(0, limit);
  const names = page.length === 0 ? new Map<number, { field: string; text: string }[]>() : await readNames(reader, shown, page.map(({ key }) => key));
  const { rows: [counted] } = await sql<{ count: number }>`select count(*) as count from ${table} as p where ${where}`.execute(db);
  const wanted = asked.alternatives.flat();
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    hits: page.map((row) => ({
      project: row.id, title: row.title, by: by[row.near] ?? 'name', year: row.start_year, municipality: row.municipality_name, snippets: toSnippets(row, names.get(row.key) ?? [], wanted),
    })),
    total: counted?.count ?? 0, next: last ? toCursor(last) : null,
  };
}
