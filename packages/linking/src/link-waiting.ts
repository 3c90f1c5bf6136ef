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

/** One transaction takes up documents for so long: a commit for several spares half of their time, and nobody waits long behind it. */
const TURN_MS = 40;

/**
 * Links every document that waits for it, a few in each transaction, until none is left or `isStopped`; answers how many. One that
 * cannot be linked keeps the links it had and is put aside with its error; where even that cannot be written, the database is away: throws.
 */
export const linkWaiting = (store: Pick<Store, 'links'>, options: LinkOptions = {}): Promise<number> =>
  linkEach(store, (documents) => store.links.write((trx) => linkSome(trx, documents)), options);

/** The same for those who work in the background: where another process links, what waits is left to it. */
export const linkInTurn = (store: Pick<Store, 'links'>, options: LinkOptions = {}): Promise<number> =>
  linkEach(store, (documents) => store.links.writeInTurn((trx) => linkSome(trx, documents)), options);

/** How many of the documents, in their order, were linked in one transaction; null where it is another's turn. */
type Link = (documents: readonly number[]) => Promise<number | null>;

async function linkEach({ links }: Pick<Store, 'links'>, link: Link, { isStopped = () => false, onAside = () => {} }: LinkOptions): Promise<number> {
  /** Links the first of them; answers how many are settled, and how many of these have their links. */
  const settle = async (documents: readonly number[]): Promise<{ settled: number; linked: number } | null> => {
    try {
      const linked = await link(documents);
      return linked === null ? null : { settled: linked, linked };
    } catch (error) {
      const [first] = documents;
      if (first === undefined) throw error;
      // One of several failed, and with it all of them: the first is tried by itself, then the next ones together.
      if (documents.length > 1) return settle([first]);
      await links.putAside(first, (error instanceof Error ? error.message : String(error)).slice(0, MOST_WORDS));
      onAside(error);
      return { settled: 1, linked: 0 };
    }
  };
  let done = 0;
  for (let waiting = await links.waiting(); waiting.length > 0; waiting = await links.waiting()) {
    for (let at = 0; at < waiting.length;) {
      if (isStopped()) return done;
      const settled = await settle(waiting.slice(at));
      if (settled === null) return done;
      at += settled.settled;
      done += settled.linked;
    }
  }
  return done;
}

async function linkSome(trx: Transaction<Tables>, documents: readonly number[]): Promise<number> {
  const end = performance.now() + TURN_MS;
  let done = 0;
  for (const document of documents) {
    await linkOne(trx, document);
    done += 1;
    if (performance.now() > end) break;
  }
  return done;
}

async function linkOne(trx: Transaction<Tables>, document: number): Promise<void> {
  const { numDeletedRows } = await trx.deleteFrom('link_waiting').where('document', '=', document).executeTakeFirst();
  if (numDeletedRows === 0n) return; // linked by another meanwhile
  await linkOrganisations(trx, document);
  await linkProjects(trx, document);
}

/** Makes the words anew of projects that an older version linked, and compares names of organisations that it did not, some at a time, until all is done or `isStopped`; behind all other work. */
export async function indexStale({ links }: Pick<Store, 'links'>, isStopped: () => boolean = () => false): Promise<void> {
  while (!isStopped() && (await links.write(indexStaleWords)) > 0);
  while (!isStopped() && (await links.write(pairStaleNames)) > 0);
}
