import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../src/index.ts';
import type { OpenedStore } from './contract.ts';

/** A store in a temporary folder of its own. */
export async function openTempStore(): Promise<OpenedStore> {
  const dataDir = await mkdtemp(join(tmpdir(), 'siets-store-'));
  const stores: Store[] = [];
  const openBeside = async (): Promise<Store> => {
    const made = await openStore({ dataDir });
    stores.push(made);
    return made;
  };
  return {
    store: await openBeside(),
    openBeside,
    async dispose() {
      await Promise.all(stores.map((each) => each.close()));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
