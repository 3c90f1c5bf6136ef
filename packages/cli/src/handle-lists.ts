import { refuseOwn } from '@siets/gazetteer';
import { showText, showTime } from '@siets/inbox';
import type { ListEntry } from '@siets/record';
import { createRuntime } from '@siets/runtime';
import { ListError, toOwnLists, type Store } from '@siets/store';
import type { ListsOptions } from './commands/lists.ts';
import { CommandError } from './exit-status.ts';
import { toTable } from './format/table.ts';
import { phrase, sentence } from './language.ts';
import { readListsFile, toTsv } from './own-lists-file.ts';
import { readSettings, readStore } from './store-options.ts';
import { writeOut } from './terminal.ts';
import { userName } from './user-name.ts';

const kindWords = {
  organisation: { lv: 'organizācija', en: 'organisation' },
  label: { lv: 'uzraksts', en: 'label' },
  alias: { lv: 'cits nosaukums', en: 'other name' },
} as const;
const mainOf = (entry: ListEntry): string => (entry.kind === 'label' ? entry.words : entry.kind === 'alias' ? entry.alias : entry.name);
const restOf = (entry: ListEntry): string =>
  entry.kind === 'label' ? [entry.field, entry.role].filter((part) => part !== null).join(':')
    : entry.kind === 'alias' ? entry.name
      : [entry.registrationNumber, entry.country, ...entry.aliases].filter((part) => part !== null).join(' · ');

/** `siets lists`. */
export const showLists = (options: ListsOptions): Promise<void> => readStore(options, async (store) => {
  const [entries, current] = [await store.lists.all(), await store.lists.current()];
  if (options.json) return writeOut(`${JSON.stringify({ version: current?.version ?? null, entries }, null, 2)}\n`);
  if (current === null) return writeOut(`${phrase({ lv: 'Savu ierakstu nav.', en: 'There are no own entries.' })}\n`);
  const table = toTable(
    [
      { title: phrase({ lv: 'Veids', en: 'Kind' }) }, { title: phrase({ lv: 'Vārdi', en: 'Words' }), isWide: true },
      { title: phrase({ lv: 'Kas tas ir', en: 'What it is' }), isWide: true }, { title: phrase({ lv: 'Pievienoja', en: 'Added by' }) },
    ],
    entries.map(({ entry, by, at }) => [phrase(kindWords[entry.kind]), showText(mainOf(entry), 120), showText(restOf(entry), 120), `${showText(by.name, 40)} ${showTime(at)}`]),
  );
  await writeOut(`${table}\n${phrase({ lv: 'Versija', en: 'Version' })}: ${current.version}\n`);
});

/** `siets lists export`. */
export const exportLists = (options: ListsOptions): Promise<void> => readStore(options, async (store) => {
  const entries = (await store.lists.all()).map(({ entry }) => entry);
  const ordered = toOwnLists(entries);
  await writeOut(options.format === 'tsv' ? toTsv(ordered?.entries ?? []) : `${JSON.stringify({ version: ordered?.version ?? null, entries: ordered?.entries ?? [] }, null, 2)}\n`);
});

async function withStore(options: ListsOptions, work: (store: Store) => Promise<void>): Promise<void> {
  await readStore(options, async () => undefined); // names a folder without data, instead of making it
  const runtime = await createRuntime(await readSettings({ dataDir: options.data }));
  try {
    await work(runtime.store);
  } catch (error) {
    throw error instanceof ListError ? new CommandError(sentence(error)) : error;
  } finally {
    await runtime.stop();
  }
}

const toPerson = ({ by }: ListsOptions) => ({ id: by ?? userName(), name: by ?? userName() });

/** `siets lists import`. */
export async function importLists(path: string, options: ListsOptions): Promise<void> {
  const given = await readListsFile(path);
  await withStore(options, async (store) => {
    const known = new Set((await store.lists.all()).map(({ entry }) => JSON.stringify(entry)));
    const fresh = given.filter((entry) => !known.has(JSON.stringify(entry)));
    if (fresh.length > 0) await store.lists.add(fresh, toPerson(options), refuseOwn);
    await writeOut(`${sentence({
      lv: `Pievienoti ieraksti: ${fresh.length}; jau bija: ${given.length - fresh.length}.`,
      en: `Entries added: ${fresh.length}; there already: ${given.length - fresh.length}.`,
    })}\n`);
  });
}

/** `siets lists remove`. */
export const removeFromLists = (name: string, options: ListsOptions): Promise<void> => withStore(options, async (store) => {
  const found = (await store.lists.all()).find(({ entry }) => mainOf(entry) === name);
  if (!found) throw new CommandError(sentence({ lv: `Tāda ieraksta nav: „${name}”. Visus rāda siets lists.`, en: `There is no entry "${name}". siets lists shows all.` }));
  await store.lists.remove(found.id, toPerson(options));
  await writeOut(`${sentence({ lv: `Izņemts: „${name}”.`, en: `Removed: "${name}".` })}\n`);
});

/** `siets lists history`. */
export const showListChanges = (options: ListsOptions): Promise<void> => readStore(options, async (store) => {
  const changes = await store.lists.changes(1000);
  if (options.json) return writeOut(changes.map((change) => `${JSON.stringify(change)}\n`).join(''));
  const show = (entry: ListEntry | null): string => (entry === null ? '' : showText([mainOf(entry), restOf(entry)].filter((part) => part !== '').join(' · '), 160));
  await writeOut(changes.map(({ was, now, by, at }) => `${showTime(at)}  ${showText(by.name, 40)}  ${
    phrase(was === null ? { lv: 'pievienots', en: 'added' } : now === null ? { lv: 'izņemts', en: 'removed' } : { lv: 'mainīts', en: 'changed' })
  }  ${was !== null && now !== null ? `${show(was)} → ${show(now)}` : show(now ?? was)}\n`).join(''));
});
