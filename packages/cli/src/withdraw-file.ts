import { showText, showTime } from '@siets/inbox';
import { createRuntime } from '@siets/runtime';
import type { Arrival, Store, Withdrawal } from '@siets/store';
import type { WithdrawOptions } from './commands/withdraw.ts';
import { CommandError, exitStatus } from './exit-status.ts';
import { phrase, sentence } from './language.ts';
import { nameOf } from './list-arrivals.ts';
import { readSettings, readStore } from './store-options.ts';
import { tell, writeOut } from './terminal.ts';
import { userName } from './user-name.ts';

/** Longer runs of digits are the beginning of an id. */
const NUMBER = /^\d{1,7}$/u;
const MOST_NAMED = 50;

/** `siets withdraw`. */
export async function withdrawFile(id: string, options: WithdrawOptions): Promise<void> {
  const found = await readStore(options, (store) => findArrivals(store, id));
  const left = found.filter(({ withdrawnAt }) => withdrawnAt === null);
  if (left.length === 0) throw new CommandError(sentence(already));
  if (!options.yes) {
    const going = await readStore(options, (store) => withInside(store, left));
    for (const arrival of going.slice(0, MOST_NAMED)) tell(describe(arrival));
    throw new CommandError(sentence(sure(going.length)), exitStatus.usage);
  }
  const runtime = await createRuntime(await readSettings({ dataDir: options.data }));
  try {
    const done = await runtime.store.arrivals.withdraw(left.map(({ arrivalId }) => arrivalId), options.by ?? userName());
    await writeOut(options.json ? `${JSON.stringify(done)}\n` : done.map(toLine).join(''));
  } finally {
    await runtime.stop();
  }
}

/** By number one arrival, by id all of a document, by name the only one that has it. */
async function findArrivals(store: Store, id: string): Promise<Arrival[]> {
  if (NUMBER.test(id)) {
    const arrival = await store.arrivals.get(Number(id));
    if (arrival) return [arrival];
  }
  const document = await store.documents.find(id);
  if (document) return store.arrivals.ofDocument(document.id);
  const named = (await store.arrivals.list({ name: id, limit: 1000 })).filter((arrival) => isNamed(arrival, id));
  if (named.length === 1) return named;
  for (const arrival of named.slice(0, MOST_NAMED)) tell(describe(arrival));
  throw new CommandError(sentence(named.length === 0 ? none(id) : several(id, named.length)));
}

/** The arrivals, each followed by what came inside of it and goes with it. */
async function withInside(store: Store, arrivals: readonly Arrival[]): Promise<Arrival[]> {
  const all: Arrival[] = [];
  for (const arrival of arrivals) {
    const inside = arrival.documentId === null ? [] : await store.arrivals.inside(arrival.documentId);
    const own = inside.filter(({ parent, withdrawnAt }) => parent?.arrivalId === arrival.arrivalId && withdrawnAt === null);
    all.push(arrival, ...(await withInside(store, own)));
  }
  return all;
}

const isNamed = ({ name, folder, withdrawnAt }: Arrival, id: string): boolean =>
  withdrawnAt === null && [name, `${folder}/${name}`].some((each) => each.normalize('NFC') === id.normalize('NFC'));

const describe = (arrival: Arrival): string => `Nr. ${arrival.arrivalId} · ${showTime(arrival.receivedAt)} · ${showText(nameOf(arrival))}`;

const toLine = ({ arrivalId, name, isKept, documentId }: Withdrawal): string =>
  `Nr. ${arrivalId} ${showText(name)}: ${phrase(documentId === null ? counted : isKept ? kept : removed)}\n`;

const counted = { lv: 'atsaukts', en: 'withdrawn' };
const removed = { lv: 'atsaukts, oriģināls un nolasītais izdzēsts', en: 'withdrawn, its original and what was read are removed' };
const kept = {
  lv: 'atsaukts; tādu pašu failu atnesis arī cits, tāpēc dokuments paliek',
  en: 'withdrawn; another brought the same file too, so the document stays',
};
const already = { lv: 'Tas jau ir atsaukts.', en: 'It was withdrawn before.' };
const sure = (count: number) => ({
  lv: `To nevarēs atsaukt atpakaļ: oriģināls, teksts, ieraksts un lēmumi tiks izdzēsti (faili: ${count}). Ja tiešām, atkārtojiet ar --yes.`,
  en: `This cannot be undone: original, text, record and decisions will be removed (files: ${count}). If you are sure, repeat it with --yes.`,
});
const none = (id: string) => ({
  lv: `Tāda faila „${id}” nav. „siets list” parāda visus.`,
  en: `There is no file "${id}". "siets list" shows them all.`,
});
const several = (id: string, count: number) => ({
  lv: `Failu ar nosaukumu „${id}” ir ${count}. Norādiet numuru.`,
  en: `There are ${count} files named "${id}". Give the number of one.`,
});
