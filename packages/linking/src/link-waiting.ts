import { indexStaleWords, type Store, type Tables } from '@siets/store';
import type { Transaction } from 'kysely';
import { linkOrganisations } from './organisations/link-organisations.ts';
import { linkProjects } from './projects/link-projects.ts';

/** Words of an error that tell what failed. */
const MOST_WORDS = 500;

/**
 * Links every document that waits for it, each in a transaction of its own, until none is left or `isStopped`; answers how many. One that
 * cannot be linked keeps the links it had and is put aside with its error, which `onAside` hears; where even that cannot be written, the
 * database is away: throws.
 */
export async function linkWaiting(store: Pick<Store, 'links'>, isStopped: () => boolean = () => false, onAside: (error: unknown) => void = () => {}): Promise<number> {
  let done = 0;
  for (;;) {
    const waiting = await store.links.waiting();
    if (waiting.length === 0) return done;
    for (const document of waiting) {
      if (isStopped()) return done;
      try {
        await store.links.write((trx) => linkOne(trx, document));
        done += 1;
      } catch (error) {
        await store.links.putAside(document, (error instanceof Error ? error.message : String(error)).slice(0, MOST_WORDS));
        onAside(error);
      }
    }
  }
}

async function linkOne(trx: Transaction<Tables>, document: number): Promise<void> {
  const { numDeletedRows } = await trx.deleteFrom('link_waiting').where('document', '=', document).executeTakeFirst();
  if (numDeletedRows === 0n) return; // linked by another meanwhile
  await linkOrganisations(trx, document);
  await linkProjects(trx, document);
}

/** Makes the words anew of projects that an older version linked, some at a time, until all have them or `isStopped`; behind all other work. */
export async function indexStale({ links }: Pick<Store, 'links'>, isStopped: () => boolean = () => false): Promise<void> {
  while (!isStopped() && (await links.write(indexStaleWords)) > 0);
}
