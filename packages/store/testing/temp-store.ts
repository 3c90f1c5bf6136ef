import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/index.ts';
import type { OpenedStore } from './contract.ts';

/** A store in a temporary folder of its own. */
export async function openTempStore(): Promise<OpenedStore> {
  const dataDir = await mkdtemp(join(tmpdir(), 'siets-store-'));
  const store = await openStore({ dataDir });
  return {
    store,
    async dispose() {
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
