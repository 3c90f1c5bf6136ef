import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** `sha256:…` of a file's bytes and how many they are, without holding them. */
export async function hashFile(path: string): Promise<{ id: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const part of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    hash.update(part);
    bytes += part.length;
  }
  return { id: `sha256:${hash.digest('hex')}`, bytes };
}
