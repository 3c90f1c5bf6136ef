import { refuseOwn } from '@siets/gazetteer';
import { withListsVersion, type ListEntry, type LogAction } from '@siets/record';
import type { RerunAsk, StoredListEntry } from '@siets/store';
import type { Who } from '../account/who.ts';
import type { ApiContext } from './context.ts';
import type { Handlers } from './serve-routes.ts';
import { readNames } from './show-names.ts';

const CHANGES = 200;

/** What an entry is called in the access log. */
const nameOf = (entry: ListEntry): string => (entry.kind === 'label' ? entry.words : entry.kind === 'alias' ? entry.alias : entry.name);

type ListRoutes = 'getLists' | 'addListEntry' | 'changeListEntry' | 'removeListEntry' | 'getListChanges' | 'undoListChange' | 'rereadWithLists';

export function makeListRoutes({ store, rules, enqueue, background }: ApiContext): Handlers<ListRoutes> {
  const { lists, people, reruns } = store;
  const log = (who: Who, action: LogAction, subject: string) => people.log({ at: new Date().toISOString(), by: who.account.name, action, subject, detail: null });
  const toPerson = ({ account }: Who) => ({ id: account.id, name: account.name });
  const showBy = async (stored: StoredListEntry): Promise<StoredListEntry> => ({ ...stored, by: (await readNames(store)).person(stored.by) });
  const present = async (): Promise<string> => withListsVersion(rules, await lists.current());
  /** Documents whose record another version of rules or lists made. */
  const outdated = async (): Promise<RerunAsk> => {
    const now = await present();
    return { from: 'extract', rules: (await reruns.rulesInUse()).filter((each) => each !== now) };
  };
  return {
    async getLists() {
      const [entries, current] = [await lists.all(), await lists.current()];
      const names = await readNames(store);
      return { version: current?.version ?? null, entries: entries.map((each) => ({ ...each, by: names.person(each.by) })), outdated: await reruns.count(await outdated()) };
    },
    async addListEntry({ body, who }) {
      const [stored] = await lists.add([body], toPerson(who), refuseOwn);
      await log(who, 'list-added', nameOf(body));
      return showBy(stored!);
    },
    async changeListEntry({ params, body, who }) {
      const stored = await lists.change(params.entryId, body, toPerson(who), refuseOwn);
      await log(who, 'list-changed', nameOf(body));
      return showBy(stored);
    },
    async removeListEntry({ params, who }) {
      const removed = (await lists.all()).find(({ id }) => id === params.entryId);
      await lists.remove(params.entryId, toPerson(who));
      await log(who, 'list-removed', removed ? nameOf(removed.entry) : params.entryId);
      return { ok: true };
    },
    async getListChanges() {
      const [changes, names] = [await lists.changes(CHANGES), await readNames(store)];
      const newest = new Map(changes.toReversed().map((change) => [change.entryId, change.id]));
      return { changes: changes.map((change) => ({ ...change, by: names.person(change.by), isLast: newest.get(change.entryId) === change.id })) };
    },
    async undoListChange({ params, who }) {
      await lists.undo(params.changeId, toPerson(who), refuseOwn);
      await log(who, 'list-undone', String(params.changeId));
      return { ok: true };
    },
    async rereadWithLists({ who }) {
      const { rerun, documents } = await reruns.begin(await outdated(), await present());
      await log(who, 'reread', String(rerun));
      // The first are begun at once, the others as the workers come round to them.
      background(async () => enqueue(await store.sweep({ limit: 1000 })));
      return { documents };
    },
  };
}
