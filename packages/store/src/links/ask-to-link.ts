import { sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

/** What a document says, or what people say of it, has changed: its projects are to be linked anew, also where that failed before. */
export async function askToLink(trx: Transaction<Tables>, document: number): Promise<void> {
  const fresh = { error: null, tries: 0 };
  await trx.insertInto('link_waiting').values({ document, ...fresh }).onConflict((conflict) => conflict.column('document').doUpdateSet(fresh)).execute();
}

/** The same for all other documents that name an organisation so. */
export async function askNamingToLink(trx: Transaction<Tables>, { name, registration_number: number, country }: { name: string; registration_number: string | null; country: string | null }, except: number): Promise<void> {
  await sql`insert into link_waiting (document, error, tries)
    select distinct document, null, 0 from organisations where name = ${name} and registration_number is not distinct from ${number} and country is not distinct from ${country} and document <> ${except}
    on conflict (document) do update set error = null, tries = 0`.execute(trx);
}
