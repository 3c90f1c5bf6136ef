import { gunzipSync, gzipSync } from 'node:zlib';

/** JSON as gzip: layouts and traces repeat themselves, and shrink to about a tenth. */
export const packJson = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value), { level: 3 });

export const unpackJson = (body: Uint8Array): unknown => JSON.parse(gunzipSync(body).toString('utf8'));
