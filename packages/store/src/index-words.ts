import { SEARCH_WORDS_VERSION, toIndexWords } from '@siets/latvian';
import { sql, type Transaction } from 'kysely';
import { writeWords, type Words } from './full-text.ts';
import type { Tables } from './tables.ts';

type Trx = Transaction<Tables>;
type Named = { linked: number | null; name: string | null; stands: number; stands_approved: number };

const own = ['title', 'other_titles', 'identifiers', 'programme_name', 'funder_name', 'applicant_name', 'municipality_name', 'goal'] as const;
type Own = { key: number } & { [name in (typeof own)[number]]: string | null };

const readOwn = async (trx: Trx, table: 'linked_projects' | 'approved_projects', keys: readonly number[]): Promise<Map<number, Own>> =>
  new Map((await trx.selectFrom(table as 'linked_projects').select(['key', ...own]).where('key', 'in', keys).execute()).map((row) => [row.key, row]));

/** The word that stands for a country whose code a project has, whatever the country is called. */
export const countryWordOf = (code: string): string => `iso3166${code.toLowerCase()}`;

/** Names that rows of lists give, and those that the same goes by today. */
async function readNames(trx: Trx, keys: readonly number[]): Promise<Map<number | null, Named[]>> {
  const { rows } = await sql<Named>`
    select linked, name, stands, stands_approved from organisations where linked in (${sql.join(keys)})
    union all select t.linked, o.names, t.stands, t.stands_approved from organisations t join linked_organisations o on o.key = t.organisation where t.linked in (${sql.join(keys)})
    union all select linked, name, stands, stands_approved from places where linked in (${sql.join(keys)})
    union all select linked, name_now, stands, stands_approved from places where linked in (${sql.join(keys)}) and name_now is not null
    union all select linked, name, stands, stands_approved from funders where linked in (${sql.join(keys)})`.execute(trx);
  const countries = await trx.selectFrom('countries').select(['linked', 'code', 'stands', 'stands_approved']).where('linked', 'in', keys).execute();
  return Map.groupBy([...rows, ...countries.map(({ code, ...row }) => ({ ...row, name: countryWordOf(code) }))], ({ linked }) => linked);
}

const textsOf = (row: Own | undefined): (string | null)[] => (row === undefined ? [] : own.map((name) => row[name]));

function toWords(all: Own | undefined, approved: Own | undefined, names: readonly Named[]): Words {
  const standing = (mark: 'stands' | 'stands_approved'): (string | null)[] => names.filter((row) => row[mark] === 1).map(({ name }) => name);
  return {
    title: toIndexWords([all?.title ?? null, all?.other_titles ?? null]), words: toIndexWords([...textsOf(all), ...standing('stands')]),
    approved_title: toIndexWords([approved?.title ?? null, approved?.other_titles ?? null]), approved: toIndexWords([...textsOf(approved), ...standing('stands_approved')]),
  };
}

/** Writes the words by which linked projects are found; within the transaction that changes them. */
export async function indexWords(trx: Trx, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return;
  const all = await readOwn(trx, 'linked_projects', keys);
  const approved = await readOwn(trx, 'approved_projects', keys);
  const names = await readNames(trx, keys);
  for (const key of keys) await writeWords(trx, 'project_words', { key, ...toWords(all.get(key), approved.get(key), names.get(key) ?? []) });
  await trx.updateTable('linked_projects').set({ worded: SEARCH_WORDS_VERSION }).where('key', 'in', keys).execute();
}

const BATCH = 200;

/** Makes the words of some projects anew that have none or old ones; answers how many. */
export async function indexStaleWords(trx: Trx): Promise<number> {
  const rows = await trx.selectFrom('linked_projects').select('key').where('worded', '<', SEARCH_WORDS_VERSION).orderBy('worded').limit(BATCH).execute();
  await indexWords(trx, rows.map(({ key }) => key));
  return rows.length;
}
