import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

/** What a document says, or what people say of it, has changed: its projects are to be linked anew, also where that failed before. */
export async function askToLink(trx: Transaction<Tables>, document: number): Promise<void> {
  const fresh = { error: null, tries: 0 };
  await trx.insertInto('link_waiting').values({ document, ...fresh }).onConflict((conflict) => conflict.column('document').doUpdateSet(fresh)).execute();
}
