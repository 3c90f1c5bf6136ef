import { join } from 'node:path';
import { openFolderOriginals } from './folder.ts';
import type { Originals } from './originals.ts';
import { openS3Originals, type S3Options } from './s3.ts';

/** Where originals lie: a folder (default: `originals` of the data folder), or `s3://bucket/prefix` with how to reach it. */
export interface OriginalsPlace {
  place?: string | undefined;
  s3?: S3Options | undefined;
}

export function openOriginals(dataDir: string, { place, s3 }: OriginalsPlace = {}): Originals {
  if (place === undefined || place === '') return openFolderOriginals(join(dataDir, 'originals'));
  if (!place.startsWith('s3://')) return openFolderOriginals(place);
  if (!s3) throw new TypeError(`expected how to reach ${place}: address, region and keys`);
  return openS3Originals(place, s3, join(dataDir, 'incoming'));
}
