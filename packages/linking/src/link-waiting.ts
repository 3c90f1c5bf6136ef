import { indexStaleWords, type Store, type Tables } from '@siets/store';
import type { Transaction } from 'kysely';
import { linkOrganisations } from './organisations/link-organisations.ts';
import { pairStaleNames } from './organisations/pair-names.ts';
import { linkProjects } from './projects/link-projects.ts';

/** Words of an error that tell what failed. */
const MOST_WORDS = 500;

interface LinkOptions {
  isStopped?: () => boolean;
  /** Hears why a document was put aside. */
  onAside?: (error: unknown) => void;
}

/**
 * Links every document that waits for it, each in a transaction of its own, until none is left or `isStopped`; answers how many. One that
 * cannot be linked keeps the links it had and is put aside with its error; where even that cannot be written, the database is away: throws.
 */
export const linkWaiting = (store: Pick<Store, 'links'>, options: LinkOptions = {}): Promise<number> =>
  linkEach(store, (document) => store.links.write((trx) => linkOne(trx, document)), options);

/** The same for those who work in the background: where another process links, what waits is left to it. */
export const linkInTurn = (store: Pick<Store, 'links'>, options: LinkOptions = {}): Promise<number> =>
  linkEach(store, async (document) => (await store.links.writeInTurn((trx) => linkOne(trx, document))) !== null, options);

async function linkEach({ links }: Pick<Store, 'links'>, link: (document: number) => Promise<boolean>, { isStopped = () => false, onAside = () => {} }: LinkOptions): Promise<number> {
  let done = 0;
  for (;;) {
    const waiting = await links.waiting();
    if (waiting.length === 0) return done;
    for (const document of waiting) {
      if (isStopped()) return done;
      try {
        if (!(await link(document))) return done;
        done += 1;
      } catch (error) {
        await links.putAside(document, (error instanceof Error ? error.message : String(error)).slice(0, MOST_WORDS));
        onAside(error);
      }
    }
  }
}

async function linkOne(trx: Transaction<Tables>, document: number): Promise<true> {
  const { numDeletedRows } = await trx.deleteFrom('link_waiting').where('document', '=', document).executeTakeFirst();
  if (numDeletedRows === 0n) return true; // linked by another meanwhile
  await linkOrganisations(trx, document);
  await linkProjects(trx, document);
  return true;
}

/** Makes the words anew of projects that an older version linked, and compares names of organisations that it did not, some at a time, until all is done or `isStopped`; behind all other work. */
export async function indexStale({ links }: Pick<Store, 'links'>, isStopped: () => boolean = () => false): Promise<void> {
  while (!isStopped() && (await links.write(indexStaleWords)) > 0);
  while (!isStopped() && (await links.write(pairStaleNames)) > 0);
}
