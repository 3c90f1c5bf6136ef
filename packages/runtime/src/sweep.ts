import { indexStale, linkInTurn } from '@siets/linking';
import type { Runtime } from './runtime.ts';

const PAGE = 1000;

/** A document whose linking failed so often waits for the next start (which an upgrade is), or for a person. */
const LINK_TRIES = 3;

/** Puts every waiting document (or those idle for so long) back into the queue, a page at a time. */
export async function sweepOnce({ store, enqueue }: Pick<Runtime, 'store' | 'enqueue'>, idleMs?: number): Promise<number> {
  let after = 0;
  let count = 0;
  for (;;) {
    const page = await store.sweep({ after, limit: PAGE, ...(idleMs === undefined ? {} : { idleMs }) });
    const last = page.at(-1);
    if (!last) return count;
    await enqueue(page);
    count += page.length;
    after = last.key;
  }
}

/** True where the queue holds fewer jobs than documents wait: something was forgotten. */
async function isShort({ store, queue }: Runtime): Promise<boolean> {
  const { ready, active, delayed } = await queue.counts();
  return ready + active + delayed < (await store.countWaiting());
}

/** Sweeps at once, then looks regularly whether the queue forgot something or a document was left unlinked; answers how to stop. */
export function startSweep(runtime: Runtime): () => Promise<void> {
  const { settings, log, store } = runtime;
  let isFirst = true;
  let isStopped = false;
  const sweep = async (): Promise<void> => {
    try {
      const aside = await store.links.takeUp(isFirst ? {} : { below: LINK_TRIES });
      if (aside > 0) log.info({ count: aside }, 'documents that could not be linked are tried again');
      if (isFirst || (await isShort(runtime))) {
        const count = await sweepOnce(runtime, isFirst ? undefined : settings.sweepMs);
        isFirst = false;
        if (count > 0) log.info({ count }, 'waiting documents put back into the queue');
      }
      await linkInTurn(store, {
        isStopped: () => isStopped,
        onAside: (error) => log.error({ err: error }, 'a document could not be linked and was put aside; see siets status'),
      });
      await indexStale(store, () => isStopped);
      await store.counts.join();
    } catch (error) {
      log.error({ err: error }, 'the sweep will be repeated');
    }
  };
  let running = sweep();
  const timer = setInterval(() => {
    running = running.then(sweep);
  }, settings.sweepMs);
  return async () => {
    isStopped = true;
    clearInterval(timer);
    await running;
  };
}
