import { queueOrders, reviewStatuses, type QueueFilter } from '@siets/api';
import { documentKinds } from '@siets/record';

/** What the address of the queue says: `status=all` shows every status; without one, what is to be checked. */
export interface QueueView {
  filter: QueueFilter;
  order: (typeof queueOrders)[number];
  /** Which arrivals the panel of files shows; null: those that need a hand. */
  files: string | null;
}

const known = <const N extends string>(names: readonly N[]) => (value: string): N | undefined => names.find((name) => name === value);
const word = (value: string): string | undefined => (value.length <= 200 ? value : undefined);

/** What the server takes, told without its schemas: the first screen is drawn before they are read. */
const READERS: { [name in keyof QueueFilter]-?: (value: string) => QueueFilter[name] } = {
  status: known(reviewStatuses), funder: word, municipality: word, kind: known(documentKinds), reviewer: word, text: word,
  year: (value) => (/^\d{4}$/u.test(value) && Number(value) >= 1900 && Number(value) <= 2100 ? Number(value) : undefined),
};
const NAMES = Object.keys(READERS) as (keyof QueueFilter)[];
const FIRST = 'to-check';
const ALL = 'all';

/** Reads an address; what makes no sense in it is passed over, since anybody may have typed it. */
export function readQueueView(search: string): QueueView {
  const given = new URLSearchParams(search);
  const filter: { [name: string]: unknown } = {};
  for (const name of NAMES) {
    const value = name === 'status' ? (given.get(name) ?? FIRST) : given.get(name);
    if (value === null || value === '') continue;
    const read = READERS[name](value);
    if (read !== undefined) filter[name] = read;
    else if (name === 'status' && value !== ALL) filter[name] = FIRST;
  }
  const order = known(queueOrders)(given.get('order') ?? '') ?? 'doubt';
  return { filter: filter as QueueFilter, order, files: given.get('files') };
}

/** The address of a view, without what goes without saying. */
export function toQueueSearch({ filter, order, files }: QueueView): string {
  const given = new URLSearchParams();
  for (const name of NAMES) {
    const value = name === 'status' ? (filter.status ?? ALL) : filter[name];
    if (value === undefined || value === '' || (name === 'status' && value === FIRST)) continue;
    given.set(name, String(value));
  }
  if (order !== 'doubt') given.set('order', order);
  if (files !== null) given.set('files', files);
  return given.toString();
}

/** How many filters are set beside the status. */
export const countFilters = (filter: QueueFilter): number =>
  NAMES.filter((name) => name !== 'status' && filter[name] !== undefined).length;
