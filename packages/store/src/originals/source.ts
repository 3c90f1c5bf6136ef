import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { ProblemError, type ProblemCode } from '@siets/record';

const BUFFER = 1 << 20;

const sourceProblems: { [errno: string]: ProblemCode } = {
  ENOENT: 'vanished', ENOTDIR: 'vanished', EACCES: 'unreadable', EPERM: 'unreadable', ELOOP: 'not-a-file', EISDIR: 'not-a-file',
  ENXIO: 'not-a-file',
};

export const errnoOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Opens without following a link and without waiting at a pipe. */
export async function openSource(path: string): Promise<FileHandle> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const handle = await open(path, flags).catch((error: unknown) => {
    const code = sourceProblems[errnoOf(error)];
    throw code ? new ProblemError(code, { cause: error }) : error;
  });
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw new ProblemError('not-a-file');
}

export async function copyHashed(source: FileHandle, target: FileHandle): Promise<{ hash: string; bytes: number }> {
  const hash = createHash('sha256');
  const before = await source.stat();
  const buffer = Buffer.allocUnsafe(Math.min(BUFFER, Math.max(4096, before.size + 1)));
  let bytes = 0;
  for (;;) {
    const { bytesRead } = await source.read(buffer, 0, buffer.length, null);
    if (bytesRead === 0) break;
    const part = buffer.subarray(0, bytesRead);
    hash.update(part);
    await target.writeFile(part);
    bytes += bytesRead;
  }
  const after = await source.stat();
  if (after.size !== bytes || after.mtimeMs !== before.mtimeMs) throw new ProblemError('vanished', { detail: 'changed while it was copied' });
  return { hash: hash.digest('hex'), bytes };
}

export type Fill = (target: FileHandle) => Promise<{ hash: string; bytes: number }>;

/** Fills a new file and flushes it. */
export async function fillFile(path: string, fill: Fill): Promise<{ hash: string; bytes: number }> {
  const target = await open(path, 'wx', 0o640);
  try {
    const filled = await fill(target);
    await target.sync();
    return filled;
  } finally {
    await target.close();
  }
}

/** Fills a file with bytes at hand. */
export const fillWith = (bytes: Uint8Array): Fill => async (target) => {
  await target.writeFile(bytes);
  return { hash: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.byteLength };
};
