import { open } from 'node:fs/promises';

/**
 * Flushes a folder's list of names, so that a claim outlives a power cut. Where it cannot be (Windows and some network folders
 * have no such call) a cut may bring the file back, to be counted as a duplicate: no reason to hold it up.
 */
export async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
