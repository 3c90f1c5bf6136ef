import { readFileSync } from 'node:fs';
import { indexWords, type Store } from '@siets/store';
import { drop, record } from '@siets/store/testing';

const readTsv = (name: string): { [column: string]: string }[] => {
  const [head = '', ...lines] = readFileSync(new URL(`../../../fixtures/search/${name}.tsv`, import.meta.url), 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, n) => [columns[n] ?? '', cell])));
};

/** Words with the ids of the projects that they are to find, in the order of ids. */
export const searchQueries: readonly { query: string; hits: string[] }[] = readTsv('queries').map(({ query = '', hits = '' }) => ({ query, hits: hits.split(' ').filter(Boolean) }));

const orNull = (text: string | undefined): string | null => text || null;

/** Fills an empty store with the projects of `fixtures/search`; nobody has approved anything but the first title. */
export async function fillSearchCorpus(store: Store): Promise<void> {
  await drop(store, 'egle');
  await record(store, 'egle');
  await store.links.write(async (trx) => {
    const { document, ...sample } = await trx.selectFrom('organisations').selectAll().executeTakeFirstOrThrow();
    const keys: number[] = [];
    let n = 1;
    for (const { id = '', organisations = '', places = '', countries = '', ...own } of readTsv('projects')) {
      const columns = Object.fromEntries(Object.entries(own).map(([name, text]) => [name, orNull(text)]));
      const row = { id, ...columns, documents: 1, conflicts: 0, failed_checks: 0, state: 'extracted', updated_at: '2026-01-01T00:00:00.000Z' };
      const { key } = await trx.insertInto('linked_projects').values(row as never).returning('key').executeTakeFirstOrThrow();
      if (keys.length === 0) await trx.insertInto('approved_projects').values({ ...row, goal: null, funder_name: null, key } as never).execute();
      const add = async (table: 'organisations' | 'places', names: string): Promise<void> => {
        for (const name of names.split(' | ').filter(Boolean)) {
          const more = table === 'organisations' ? { organisation_key: 'o1', role: sample.role } : { kind: 'town' };
          const { field_id, raw, source, rule, confidence, state } = sample;
          await trx.insertInto(table).values({ document, project: 0, n: (n += 1), name, country: null, ...more, field_id, raw, source, rule, confidence, state, linked: key, stands: 1 } as never).execute();
        }
      };
      for (const code of countries.split(' | ').filter(Boolean)) {
        const { field_id, raw, source, rule, confidence, state } = sample;
        await trx.insertInto('countries').values({ document, project: 0, n: (n += 1), code, role: 'partner', field_id, raw, source, rule, confidence, state, linked: key, stands: 1 } as never).execute();
      }
      await add('organisations', organisations);
      await add('places', places);
      keys.push(key);
    }
    await indexWords(trx, keys);
  });
}
