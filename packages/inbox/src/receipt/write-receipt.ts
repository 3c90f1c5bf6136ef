import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { flushFolder } from '../flush-folder.ts';
import { mergeReceipt } from './merge-receipt.ts';
import { toReceiptPath } from './receipt-path.ts';

/**
 * Writes a receipt in one step: whoever opens it sees the old or the new one whole, also after a power cut.
 * Answers where it lies. Throws the error of the file system.
 */
export async function writeReceipt(receipts: string, file: { folder: string; name: string }, receipt: string): Promise<string> {
  const path = toReceiptPath(receipts, file.folder, file.name);
  await makeFolder(dirname(path));
  const existing = await readFile(path, 'utf8').catch(() => null);
  await replaceFile(path, mergeReceipt(existing, receipt));
  await flushFolder(dirname(path));
  return path;
}

/** Makes a folder; each new name is flushed into the folder above. */
async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return;
  for (let made = path; made.length >= first.length; made = dirname(made)) await flushFolder(dirname(made));
}

async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.siets-${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
