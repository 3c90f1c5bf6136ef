import { join, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import type { Flags, Settings } from '@siets/runtime';
import type { Store } from '@siets/store';

export interface DataOption {
  data?: string | undefined;
}

/** `--data`, which every command that touches the store takes. */
export const withData = (command: Command): Command =>
  command.option('-d, --data <dir>', 'data folder (default: SIETS_DATA, else ./data)');

/** The folder that holds Siets itself. */
const root = resolve(import.meta.dirname, '..', '..', '..');

/** Where a folder lies that nobody named: below the top of the clone anywhere within it, else in the present folder. */
export function usualFolder(name: 'data' | 'inbox'): string {
  const here = process.cwd();
  return join(here === root || here.startsWith(root + sep) ? root : here, name);
}

/** Settings from flags, variables and defaults. Throws SettingsError. */
export async function readSettings(flags: Flags): Promise<Settings> {
  const { loadSettings } = await import('@siets/runtime/settings');
  const usual = { SIETS_DATA: usualFolder('data'), SIETS_INBOX: usualFolder('inbox') };
  const given = Object.entries(process.env).filter(([, value]) => value !== '');
  return loadSettings({ ...usual, ...Object.fromEntries(given) }, flags);
}

/** Opens the store for reading only, beside whoever works with it. Throws StoreError where there are no data yet. */
export async function readStore<T>({ data }: DataOption, read: (store: Store) => Promise<T>): Promise<T> {
  const settings = await readSettings({ dataDir: data });
  const [{ openStore }, { toStoreOptions }] = await Promise.all([import('@siets/store'), import('@siets/runtime/settings')]);
  const store = await openStore({ ...toStoreOptions(settings), readOnly: true });
  try {
    return await read(store);
  } finally {
    await store.close();
  }
}
