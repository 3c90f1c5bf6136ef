import { resolve } from 'node:path';
import type { OpenStoreOptions } from '@siets/store';
import type { Settings } from './settings.ts';

/** Where the store of these settings is; one machine knows of no database and no service, whatever the environment says. */
export function toStoreOptions(settings: Settings): OpenStoreOptions {
  const { dataDir, mode, databaseUrl, queryUrl, connections, originals, s3Endpoint: endpoint, s3Region: region, s3KeyId: accessKeyId, s3Secret: secretAccessKey } = settings;
  if (mode === 'embedded') return { dataDir };
  const isS3 = originals.startsWith('s3://');
  return {
    dataDir, databaseUrl, queryUrl: queryUrl === '' ? undefined : queryUrl, connections,
    originals: isS3 ? { place: originals, s3: { endpoint, region, accessKeyId, secretAccessKey } } : { place: resolve(originals) },
  };
}
