import { sql, type Insertable, type Kysely, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import { deleteWords, dialectOf, matchWords, writeWords } from './full-text.ts';
import { foldWords } from './review/to-review.ts';
import type { FlatTables, KnownNamesTable, Tables } from './tables.ts';

export const nameKinds = ['organisation', 'funder', 'programme', 'place'] as const;
export type NameKind = (typeof nameKinds)[number];

/** A name that documents give. `code`: number in the register, or of a place; empty where there is none. */
export type KnownName = Omit<Insertable<KnownNamesTable>, 'key'> & { kind: NameKind };

/** What people type of a name. */
export interface Names {
  /** Names with words that begin so, folded as `toTokens` does, those known longest first; of more than `limit` any. */
  find(kind: NameKind, starts: readonly string[], limit: number): Promise<KnownName[]>;
}

const CHUNK = 100;

/** The words of a name, in lower case and without diacritics; what has no Latin letters or digits is left out. */
export const toTokens = (text: string): string[] => foldWords(text).split(' ').filter((word) => /^[a-z0-9]+$/u.test(word));

const toId = ({ kind, name, code, country }: KnownName): string => [kind, name, code, country].join('\0');
const distinct = (names: readonly KnownName[]): KnownName[] => [...new Map(names.map((each) => [toId(each), each])).values()];

const organisation = (row: Naming['organisations'][number]): KnownName =>
  ({ kind: 'organisation', name: row.name, code: row.registration_number ?? '', country: row.country ?? '', place_kind: '' });
const place = (row: Naming['places'][number]): KnownName =>
  ({ kind: 'place', name: row.name, code: row.code ?? '', country: row.country ?? '', place_kind: row.kind ?? '' });
const ofMoney = (kind: 'funder' | 'programme', name: string): KnownName => ({ kind, name, code: '', country: '', place_kind: '' });

/** What names are made of. */
interface Naming {
  organisations: Pick<FlatTables['organisations'], 'name' | 'registration_number' | 'country'>[];
  places: Pick<FlatTables['places'], 'name' | 'code' | 'country' | 'kind'>[];
  funders: Pick<FlatTables['funders'], 'authority_id' | 'name'>[];
  projects: Pick<FlatTables['projects'], 'programme_id' | 'programme_name'>[];
}

/** The names in flat rows; funders and programmes of the authority lists are left out, since the lists offer them. */
export const namesIn = ({ organisations, places, funders, projects }: Naming): KnownName[] =>
  distinct([
    ...organisations.map(organisation), ...places.map(place),
    ...funders.filter(({ authority_id }) => authority_id === null).map(({ name }) => ofMoney('funder', name)),
    ...projects.flatMap(({ programme_id, programme_name }) => (programme_id === null && programme_name !== null ? [ofMoney('programme', programme_name)] : [])),
  ]);

/** The names that stand in the flat tables, of one document or of all. */
export async function readNames(db: Kysely<Tables>, document?: number): Promise<KnownName[]> {
  const isOne = document !== undefined;
  const key = document ?? 0;
  return namesIn({
    organisations: await db.selectFrom('organisations').select(['name', 'registration_number', 'country']).distinct().$if(isOne, (rows) => rows.where('document', '=', key)).execute(),
    places: await db.selectFrom('places').select(['name', 'code', 'country', 'kind']).distinct().$if(isOne, (rows) => rows.where('document', '=', key)).execute(),
    funders: await db.selectFrom('funders').select(['authority_id', 'name']).distinct().$if(isOne, (rows) => rows.where('document', '=', key)).execute(),
    projects: await db.selectFrom('projects').select(['programme_id', 'programme_name']).distinct().$if(isOne, (rows) => rows.where('document', '=', key)).execute(),
  });
}

/** Keeps names that are new. */
export async function keepNames(trx: Transaction<Tables>, names: readonly KnownName[]): Promise<void> {
  for (let from = 0; from < names.length; from += CHUNK) {
    const made = await trx.insertInto('known_names').values(names.slice(from, from + CHUNK)).onConflict((conflict) => conflict.columns(['kind', 'name', 'code', 'country']).doNothing())
      .returning(['key', 'kind', 'name']).execute();
    for (const { key, kind, name } of made) await writeWords(trx, 'known_name_words', { key, title: '', words: [`kind${kind}`, ...toTokens(name)].join(' ') });
  }
}

/** Rows that give a name, so many at most. */
function rowsOf(db: Kysely<Tables>, { kind, name, code, country }: KnownName, most: number) {
  const orNull = (value: string): string | null => (value === '' ? null : value);
  switch (kind) {
    case 'organisation':
      return db.selectFrom('organisations').select('document').limit(most).where('name', '=', name).where('registration_number', 'is not distinct from', orNull(code)).where('country', 'is not distinct from', orNull(country));
    case 'place':
      return db.selectFrom('places').select('document').limit(most).where('name', '=', name).where('code', 'is not distinct from', orNull(code)).where('country', 'is not distinct from', orNull(country));
    case 'funder':
      return db.selectFrom('funders').select('document').limit(most).where('name', '=', name).where('authority_id', 'is', null);
    default:
      return db.selectFrom('projects').select('document').limit(most).where('programme_name', '=', name).where('programme_id', 'is', null);
  }
}

/** Forgets those names that no document gives any more. */
export async function forgetNames(trx: Transaction<Tables>, names: readonly KnownName[]): Promise<void> {
  for (const each of names) {
    if (await rowsOf(trx, each, 1).executeTakeFirst()) continue;
    const gone = await trx.deleteFrom('known_names').where('kind', '=', each.kind).where('name', '=', each.name).where('code', '=', each.code).where('country', '=', each.country)
      .returning('key').execute();
    await deleteWords(trx, 'known_name_words', gone.map(({ key }) => key));
  }
}

/** Brings the names to what a document says now, where it said `before`. */
export async function renewNames(trx: Transaction<Tables>, before: readonly KnownName[], now: readonly KnownName[]): Promise<void> {
  await keepNames(trx, now);
  const kept = new Set(now.map(toId));
  await forgetNames(trx, before.filter((each) => !kept.has(toId(each))));
}

export const makeNames = ({ read }: Database): Names => ({
  async find(kind, starts, limit) {
    const wanted = [{ forms: [`kind${kind}`] }, ...starts.map((start) => ({ forms: [start], isStart: true }))];
    const keys = matchWords(dialectOf(read), 'known_name_words', [wanted], 'words', limit);
    const found = await read.selectFrom('known_names').selectAll().where('key', 'in', sql<number>`(${keys})`).orderBy('key').execute();
    return found.map(({ key: _key, ...row }) => ({ ...row, kind }));
  },
});
