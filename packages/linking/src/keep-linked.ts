import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '@siets/store';
import { linkWaiting } from './link-waiting.ts';

/** A change waits so long for its links; in a flood they come behind it. */
const LONGEST_WAIT_MS = 1000;

/**
 * The store, whose documents are linked anew as soon as people decide on them or take them back, so that none is missing from the
 * dataset meanwhile. What was decided stands whether or not the links could be made: those that failed wait for the next call.
 */
export function keepLinked(store: Store, onError: (error: unknown) => void = () => {}): Store {
  const after = async <T>(change: Promise<T>): Promise<T> => {
    const answer = await change;
    await Promise.race([linkWaiting(store, { onAside: onError }).catch(onError), sleep(LONGEST_WAIT_MS, undefined, { ref: false })]);
    return answer;
  };
  const linked = async <T>(change: Promise<T>): Promise<T> => {
    const answer = await change;
    const failures: unknown[] = [];
    await linkWaiting(store, { onAside: (error) => failures.push(error) });
    if (failures.length > 0) throw new AggregateError(failures, 'erased, but the dataset could not be made anew');
    return answer;
  };
  const { decisions, batches, arrivals, erasing, links } = store;
  return {
    ...store,
    decisions: { ...decisions, add: (...asked) => after(decisions.add(...asked)), undo: (...asked) => after(decisions.undo(...asked)) },
    batches: { ...batches, apply: (...asked) => after(batches.apply(...asked)), undo: (...asked) => after(batches.undo(...asked)) },
    erasing: {
      ...erasing,
      // What was erased is to be gone from the dataset when it is answered, however long that takes.
      erase: async (...asked) => linked(erasing.erase(...asked)),
      eraseContacts: async (...asked) => linked(erasing.eraseContacts(...asked)),
    },
    // A person who says that two are one sees them as one.
    links: { ...links, decide: (...asked) => after(links.decide(...asked)), choose: (...asked) => after(links.choose(...asked)), undo: (...asked) => after(links.undo(...asked)) },
    arrivals: { ...arrivals, withdraw: (...asked) => after(arrivals.withdraw(...asked)) },
  };
}
