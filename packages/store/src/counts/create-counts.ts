import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';

/** How the rows of a table are counted: groups by what each row says, `projects` beside the number of rows. */
interface Counted {
  /** Each names the column of a row by `at`, which is empty or ends in a point. */
  state: (at: string) => string;
  kind?: (at: string) => string;
  value?: (at: string) => string;
  label?: (at: string) => string;
  projects?: (at: string) => string;
}

/** Tables whose counts are kept. */
export const countedTables = {
  arrivals: {
    state: (at) => `${at}outcome`,
    kind: (at) => `case when ${at}parent is null then 'dropped' else 'inside' end`,
    value: (at) => `coalesce(${at}problem_code, '')`,
  },
  documents: {
    state: (at) => `${at}stage`,
    kind: (at) => `case when ${at}replaced_by is null then 'current' else 'replaced' end`,
    value: (at) => `case when ${at}again is null then '' else 'again' end`,
    projects: (at) => `${at}projects`,
  },
  reviews: { state: (at) => `${at}status` },
  review_facets: { state: (at) => `${at}status`, kind: (at) => `${at}facet`, value: (at) => `${at}value`, label: (at) => `${at}label` },
} as const satisfies { [table: string]: Counted };

export type CountedTable = keyof typeof countedTables;
export const countedNames = Object.keys(countedTables) as CountedTable[];

const PARTS = ['state', 'kind', 'value', 'label'] as const;
const COLUMNS = `counted, ${PARTS.join(', ')}, n, projects`;

const partsOf = (table: CountedTable, at = ''): string[] => {
  const counted: Counted = countedTables[table];
  return PARTS.map((part) => counted[part]?.(at) ?? `''`);
};
const projectsOf = (table: CountedTable, at = ''): string => (countedTables[table] as Counted).projects?.(at) ?? '0';

/** Counts the rows of a table as they are: the columns of `counts`. */
export const countRows = (table: CountedTable): RawBuilder<unknown> => sql.raw(groupsOf(table, [{ from: table, sign: '' }]));

/** Groups of rows, those with a minus counted as gone; groups in which nothing changed are left out. */
function groupsOf(table: CountedTable, sources: readonly { from: string; sign: '' | '-' }[]): string {
  const each = sources.map(({ from, sign }) =>
    `select ${partsOf(table).map((part, n) => `${part} as ${PARTS[n]}`).join(', ')}, ${sign}1 as one, ${sign}${projectsOf(table)} as projects from ${from}`);
  return `select '${table}', ${PARTS.join(', ')}, sum(one), sum(projects) from (${each.join(' union all ')}) as changed
    group by ${PARTS.join(', ')} having sum(one) <> 0 or sum(projects) <> 0`;
}

/** One writer at a time: a row for each group, changed in its place. */
async function createForSqlite(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`create table counts (counted text not null, ${PARTS.map((part) => `${part} text not null`).join(', ')}, n integer not null, projects integer not null,
    primary key (counted, kind, state, value, label)) without rowid`).execute(db);
  for (const table of countedNames) {
    const change = (at: 'new.' | 'old.', sign: '' | '-'): string =>
      `insert into counts (${COLUMNS}) values ('${table}', ${partsOf(table, at).join(', ')}, ${sign}1, ${sign}${projectsOf(table, at)})
        on conflict do update set n = n + excluded.n, projects = projects + excluded.projects;`;
    // Of a group that is gone no word is left: it may be a person's name.
    const forget = `delete from counts where counted = '${table}' and ${PARTS.map((part, n) => `${part} = ${partsOf(table, 'old.')[n]}`).join(' and ')} and n = 0 and projects = 0;`;
    const trigger = (what: string, when: string, work: string): string => `create trigger count_${table}_${what} after ${what} on ${table} ${when} begin ${work} end`;
    const isOther = [...partsOf(table), projectsOf(table)].map((_part, n) => {
      const [before, now] = ['old.', 'new.'].map((at) => [...partsOf(table, at), projectsOf(table, at)][n]);
      return before === now ? null : `${before} <> ${now}`;
    }).filter((part) => part !== null);
    await sql.raw(trigger('insert', '', change('new.', ''))).execute(db);
    await sql.raw(trigger('delete', '', `${change('old.', '-')} ${forget}`)).execute(db);
    await sql.raw(trigger('update', `when ${isOther.join(' or ')}`, `${change('old.', '-')} ${forget} ${change('new.', '')}`)).execute(db);
  }
}

/** Many writers: each adds rows that say what it changed, so that none meets another; they are summed by who reads, and joined now and then. */
async function createForPostgres(db: Kysely<unknown>): Promise<void> {
  const text = 'text collate "C" not null';
  await sql.raw(`create table counts (counted ${text}, ${PARTS.map((part) => `${part} ${text}`).join(', ')}, n bigint not null, projects bigint not null)`).execute(db);
  for (const table of countedNames) {
    const add = (sources: Parameters<typeof groupsOf>[1]): string => `insert into counts (${COLUMNS}) ${groupsOf(table, sources)};`;
    const come = { from: 'come', sign: '' } as const;
    const gone = { from: 'gone', sign: '-' } as const;
    await sql.raw(`create function count_${table}() returns trigger language plpgsql set search_path from current as $$ begin
      if tg_op = 'INSERT' then ${add([come])}
      elsif tg_op = 'DELETE' then ${add([gone])}
      else ${add([come, gone])}
      end if;
      return null;
    end $$`).execute(db);
    const seen = { insert: 'new table as come', delete: 'old table as gone', update: 'old table as gone new table as come' };
    for (const [what, tables] of Object.entries(seen)) {
      await sql.raw(`create trigger count_${table}_${what} after ${what} on ${table} referencing ${tables} for each statement execute function count_${table}()`).execute(db);
    }
  }
}

/** Counts every row anew. Nobody else may write meanwhile. */
export async function countAnew<T>(db: Kysely<T>): Promise<void> {
  await sql`delete from counts`.execute(db);
  for (const table of countedNames) await sql`insert into counts (${sql.raw(COLUMNS)}) ${countRows(table)}`.execute(db);
}

/** Makes the table of counts with what keeps it: triggers, so that no change of a row can pass it by. */
export async function createCounts(db: Kysely<unknown>, { name }: DialectWords): Promise<void> {
  await (name === 'sqlite' ? createForSqlite(db) : createForPostgres(db));
  await countAnew(db);
}
