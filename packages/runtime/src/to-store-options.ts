import { resolve } from 'node:path';
import type { OpenStoreOptions, OriginalsPlace } from '@siets/store';
import type { Settings } from './settings.ts';

/** Originals in a folder or at `s3://bucket/prefix`, reached as the settings say. */
export function toOriginalsPlace(settings: Settings, place: string): OriginalsPlace {
  const { s3Endpoint: endpoint, s3Region: region, s3KeyId: accessKeyId, s3Secret: secretAccessKey } = settings;
  return place.startsWith('s3://') ? { place, s3: { endpoint, region, accessKeyId, secretAccessKey } } : { place: resolve(place) };
}

/** Where the store of these settings is; one machine knows of no database and no service, whatever the environment says. */
export function toStoreOptions(settings: Settings): OpenStoreOptions {
  const { dataDir, mode, databaseUrl, queryUrl, connections, originals } = settings;
  if (mode === 'embedded') return { dataDir };
  return { dataDir, databaseUrl, queryUrl: queryUrl === '' ? undefined : queryUrl, connections, originals: toOriginalsPlace(settings, originals) };
}
