import type { Command } from 'commander';
import type { Flags, Settings } from '@siets/runtime';
import type { Store } from '@siets/store';

export interface DataOption {
  data?: string | undefined;
}

/** `--data`, which every command that touches the store takes. */
export const withData = (command: Command): Command =>
  command.option('-d, --data <dir>', 'data folder (default: SIETS_DATA, else ./data)');

/** Settings from flags, variables and defaults. Throws SettingsError. */
export async function readSettings(flags: Flags): Promise<Settings> {
  const { loadSettings } = await import('@siets/runtime');
  return loadSettings(process.env, flags);
}

/** Opens the store for reading only, beside whoever works with it. Throws StoreError where there are no data yet. */
export async function readStore<T>({ data }: DataOption, read: (store: Store) => Promise<T>): Promise<T> {
  const { dataDir } = await readSettings({ dataDir: data });
  const { openStore } = await import('@siets/store');
  const store = await openStore({ dataDir, readOnly: true });
  try {
    return await read(store);
  } finally {
    await store.close();
  }
}
