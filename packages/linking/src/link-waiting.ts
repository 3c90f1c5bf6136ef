import { indexStaleWords, type Store } from '@siets/store';
import { linkOrganisations } from './organisations/link-organisations.ts';
import { linkProjects } from './projects/link-projects.ts';

/** Links every document that waits for it, each in a transaction of its own, until none is left or `isStopped`; answers how many. */
export async function linkWaiting(store: Pick<Store, 'links'>, isStopped: () => boolean = () => false): Promise<number> {
  let done = 0;
  for (;;) {
    const waiting = await store.links.waiting();
    if (waiting.length === 0) return done;
    for (const document of waiting) {
      if (isStopped()) return done;
      await store.links.write(async (trx) => {
        const { numDeletedRows } = await trx.deleteFrom('link_waiting').where('document', '=', document).executeTakeFirst();
        if (numDeletedRows === 0n) return; // linked by another meanwhile
        await linkOrganisations(trx, document);
        await linkProjects(trx, document);
      });
      done += 1;
    }
  }
}

/** Makes the words anew of projects that an older version linked, some at a time, until all have them or `isStopped`; behind all other work. */
export async function indexStale({ links }: Pick<Store, 'links'>, isStopped: () => boolean = () => false): Promise<void> {
  while (!isStopped() && (await links.write(indexStaleWords)) > 0);
}
