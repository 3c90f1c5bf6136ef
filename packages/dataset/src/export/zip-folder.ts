import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { ZipFile } from '../xlsx/zip-file.ts';

/** Puts files into one ZIP, none of them held in memory. */
export async function zipFiles(path: string, files: readonly string[]): Promise<void> {
  const zip = await ZipFile.create(path);
  try {
    for (const file of files) {
      await zip.begin(basename(file));
      for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) await zip.write(chunk as Buffer);
      await zip.end();
    }
    await zip.finish();
  } catch (error) {
    await zip.abandon();
    throw error;
  }
}
