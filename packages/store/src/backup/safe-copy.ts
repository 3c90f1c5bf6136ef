import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Transform } from 'node:stream';

/** Flushes a file or a folder's list of names; Windows cannot flush a folder and keeps its own order. */
export async function flush(path: string, kind: 'file' | 'folder'): Promise<void> {
  if (kind === 'folder' && process.platform === 'win32') return;
  const handle = await open(path, kind === 'file' ? 'r+' : 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

/**
 * Copies a file so that its new name stands for the whole of it, flushed. Where the bytes do not hash to what is
 * expected nothing is left behind, and false is answered.
 */
export async function copyChecked(from: string, to: string, sha256: string): Promise<boolean> {
  const part = `${to}.part`;
  const hash = createHash('sha256');
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await mkdir(dirname(to), { recursive: true });
  try {
    await pipeline(createReadStream(from, { highWaterMark: 1 << 20 }), counted, createWriteStream(part, { mode: 0o640, flush: true }));
    const isWhole = hash.digest('hex') === sha256;
    if (isWhole) await rename(part, to);
    return isWhole;
  } finally {
    await rm(part, { force: true });
  }
}
