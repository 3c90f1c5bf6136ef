import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { receiptFolder, toReceiptPath } from '@siets/inbox';
import type { Settings } from '@siets/runtime';
import type { Erasure } from '@siets/store';

/** Receipts under names that held erased words are removed; those under the masked names are owed. */
export async function afterErasure({ inboxDir, dataDir }: Settings, { renamed }: Erasure): Promise<void> {
  for (const { folder, name } of renamed) {
    for (const receipts of [join(inboxDir, receiptFolder), join(dataDir, 'atbildes')]) await rm(toReceiptPath(receipts, folder, name), { force: true });
  }
}
