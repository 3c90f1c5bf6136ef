import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Mask } from './mask-words.ts';

/** Where words may stand that belong to no document: what people wrote or asked, and files that never became one. */
const places = [
  ['access_log', 'key', ['subject', 'detail']],
  ['saved_filters', 'id', ['name', 'filter']],
  ['saved_queries', 'id', ['name', 'sql']],
  ['link_decisions', 'key', ['reason']],
  ['link_choices', 'key', ['reason']],
  ['reruns', 'key', ['asked']],
  ['batch_works', 'id', ['correction', 'passed_names']],
  ['arrivals', 'key', ['name', 'folder', 'folded_name', 'problem_detail']],
] as const satisfies readonly (readonly [table: keyof Tables, key: string, columns: readonly string[]])[];

type Row = { [name: string]: string | number | null };
type Flat = Transaction<{ flat: Row }>;

/** Masks words outside of documents. Projects and organisations are made anew of the documents by linking. */
export async function scrubElsewhere(trx: Transaction<Tables>, mask: Mask): Promise<void> {
  const flat = trx as unknown as Flat;
  for (const [table, key, columns] of places) {
    for (const row of await flat.selectFrom(table as 'flat').select([key, ...columns]).execute()) {
      const masked = Object.fromEntries(columns.flatMap((name): [string, string][] => {
        const value = row[name];
        if (typeof value !== 'string') return [];
        const { text, count } = mask(value.normalize('NFC'));
        return count === 0 ? [] : [[name, text]];
      }));
      if (Object.keys(masked).length > 0) await flat.updateTable(table as 'flat').set(masked).where(key, '=', row[key] ?? null).execute();
    }
  }
  // Names are their own ids: a decision on two of them goes on where their documents are masked alike.
  for (const { key, a, b } of await trx.selectFrom('link_decisions').select(['key', 'a', 'b']).where('about', '=', 'organisation').execute()) {
    const masked = { a: mask(a).text, b: mask(b).text };
    if (masked.a !== a || masked.b !== b) await trx.updateTable('link_decisions').set(masked).where('key', '=', key).execute();
  }
  for (const { person, a, b } of await trx.selectFrom('link_later').select(['person', 'a', 'b']).where('about', '=', 'organisation').execute()) {
    if (mask(a.replaceAll('|', ' | ')).count + mask(b.replaceAll('|', ' | ')).count > 0) await trx.deleteFrom('link_later').where('person', '=', person).where('a', '=', a).where('b', '=', b).execute();
  }
  // A name that only a node of linking remembers: whoever is named in a document comes again with it.
  for (const { node } of await trx.selectFrom('organisation_names').select('node').execute()) {
    if (mask(node.replaceAll('|', ' | ')).count > 0) {
      await trx.deleteFrom('organisation_names').where('node', '=', node).execute();
      await trx.deleteFrom('organisation_keys').where('node', '=', node).execute();
      await trx.deleteFrom('organisation_pairs').where((eb) => eb.or([eb('a', '=', node), eb('b', '=', node)])).execute();
    }
  }
  for (const { key, name, names } of await trx.selectFrom('linked_organisations').select(['key', 'name', 'names']).execute()) {
    const masked = { name: mask(name).text, names: mask(names).text };
    if (masked.name !== name || masked.names !== names) await trx.updateTable('linked_organisations').set(masked).where('key', '=', key).execute();
  }
}
