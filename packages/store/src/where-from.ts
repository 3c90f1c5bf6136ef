import type { DocumentText } from '@siets/record';
import type { Transaction } from 'kysely';
import { findHost } from './inside.ts';
import type { Tables } from './tables.ts';

// Where a document is from, as it may be told to anybody: the address of a page, and of a mail the organisation that sent it. A person's own address is never kept here.

/** Where people have addresses of their own: such a sender is a person. */
const PRIVATE = new Set([
  'gmail.com', 'googlemail.com', 'inbox.lv', 'apollo.lv', 'e-apollo.lv', 'one.lv', 'mail.lv', 'tvnet.lv', 'delfi.lv', 'navigator.lv', 'inbox.lt', 'mail.ee', 'yahoo.com', 'hotmail.com',
  'outlook.com', 'live.com', 'msn.com', 'icloud.com', 'me.com', 'aol.com', 'gmx.com', 'gmx.de', 'web.de', 'mail.ru', 'yandex.ru', 'proton.me', 'protonmail.com', 'tutanota.com',
]);

/** `Ilze <ilze@udri.example>` → `udri.example`; null for an address of a person's own. */
export function toSender(from: string | undefined): string | null {
  const domain = /@([\p{L}\p{N}.-]{1,250}\.[\p{L}\p{N}-]{2,60})>?$/u.exec(from?.trim() ?? '')?.[1]?.toLowerCase();
  return domain === undefined || PRIVATE.has(domain) ? null : domain;
}

/** What a document's hints say; what they leave out, what it came inside of says. */
export async function readWhereFrom(trx: Transaction<Tables>, document: number, { hints }: Pick<DocumentText, 'hints'>): Promise<{ source_address: string | null; sender: string | null }> {
  const own = { source_address: hints['source'] ?? null, sender: toSender(hints['from']) };
  const parent = (await findHost(trx, document))?.parent ?? null;
  if (parent === null) return own;
  const outer = await trx.selectFrom('arrivals as a').innerJoin('documents as d', 'd.key', 'a.document').select(['d.source_address', 'd.sender']).where('a.key', '=', parent).executeTakeFirst();
  return { source_address: own.source_address ?? outer?.source_address ?? null, sender: own.sender ?? outer?.sender ?? null };
}
