import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, openAsBlob } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AwsClient } from 'aws4fetch';
import { makeFolder } from '../folders.ts';
import { partsOf, tidyFolder } from './folder.ts';
import { DAY_MS, idOfPlace, type Originals } from './originals.ts';
import { copyHashed, fillFile, fillWith, openSource, type Fill } from './source.ts';

/** How an S3-compatible service is reached. */
export interface S3Options {
  /** Address of the service, without the bucket: `https://s3.example`. */
  endpoint: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Objects of one answer when they are listed; by default as many as the service likes. */
  pageSize?: number;
}

/** Tries again where the service asks for it (429, 5xx), after waits that grow. */
const RETRIES = 4;

const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

const tagged = (xml: string, tag: string): string[] => [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'gu'))].map((match) => unescape(match[1] ?? ''));

async function refused(answer: Response, what: string): Promise<Error> {
  const [code = ''] = tagged(await answer.text().catch(() => ''), 'Code');
  return new Error(`expected the S3 service to ${what}; it answered ${answer.status} ${code}`.trim());
}

const toPlace = (place: string): { bucket: string; prefix: string } => {
  const { host, pathname } = new URL(place);
  return { bucket: host, prefix: pathname.replace(/^\/+|\/+$/gu, '') };
};

/**
 * Originals in a bucket `s3://bucket/prefix`. `spoolDir` holds what is on its way: a file is hashed there before it is sent, and what is
 * read is fetched to there. The service checks the hash of what it gets, and names the object when it is whole.
 */
export function openS3Originals(place: string, options: S3Options, spoolDir: string): Originals {
  const { bucket, prefix } = toPlace(place);
  const { endpoint, pageSize, ...credentials } = options;
  const aws = new AwsClient({ ...credentials, service: 's3', retries: RETRIES });
  const top = `${endpoint.replace(/\/+$/u, '')}/${bucket}`;
  const keyOf = (id: string): string => [...(prefix === '' ? [] : [prefix]), ...partsOf(id)].join('/');
  const ask = (id: string, init?: RequestInit): Promise<Response> => aws.fetch(`${top}/${keyOf(id)}`, init ?? {});
  const placeOf = (id: string): string => `s3://${bucket}/${keyOf(id)}`;

  const send = async (path: string, hash: string): Promise<void> => {
    const answer = await ask(`sha256:${hash}`, { method: 'PUT', body: await openAsBlob(path), headers: { 'x-amz-content-sha256': hash } });
    if (!answer.ok) throw await refused(answer, 'keep an original');
    await answer.body?.cancel();
  };

  /** Also where it lies there already: to send it again costs less than to look whether it is whole. */
  const keep = async (fill: Fill): Promise<{ id: string; bytes: number }> => {
    const copy = join(spoolDir, randomUUID());
    try {
      await makeFolder(spoolDir);
      const { hash, bytes } = await fillFile(copy, fill);
      await send(copy, hash);
      return { id: `sha256:${hash}`, bytes };
    } finally {
      await rm(copy, { force: true });
    }
  };

  const get = async (id: string): Promise<Readable> => {
    const answer = await ask(id);
    if (!answer.ok || !answer.body) throw Object.assign(await refused(answer, `have ${placeOf(id)}`), { status: answer.status });
    return Readable.fromWeb(answer.body);
  };

  return {
    async put(path) {
      const source = await openSource(path);
      try {
        return await keep((target) => copyHashed(source, target));
      } finally {
        await source.close();
      }
    },
    putBytes: (bytes) => keep(fillWith(bytes)),
    pathOf(id) {
      throw new TypeError(`expected originals in a folder; ${placeOf(id)} must be fetched`);
    },
    async fetch(id) {
      const path = join(spoolDir, randomUUID());
      await makeFolder(spoolDir);
      const release = (): Promise<void> => rm(path, { force: true });
      await pipeline(await get(id), createWriteStream(path, { flags: 'wx', mode: 0o640 })).catch(async (error: unknown) => {
        await release();
        throw error;
      });
      return { path, release };
    },
    async has(id) {
      const answer = await ask(id, { method: 'HEAD' });
      if (answer.ok || answer.status === 404) return answer.ok;
      throw await refused(answer, `tell of ${placeOf(id)}`);
    },
    async check(id) {
      const hash = createHash('sha256');
      try {
        await pipeline(await get(id), hash);
      } catch (error) {
        const isMissing = error instanceof Error && 'status' in error && error.status === 404;
        return { state: isMissing ? 'missing' : 'unreadable', place: placeOf(id) };
      }
      return { state: `sha256:${hash.digest('hex')}` === id ? 'whole' : 'changed', place: placeOf(id) };
    },
    async remove(id) {
      const answer = await ask(id, { method: 'DELETE' });
      if (!answer.ok && answer.status !== 404) throw await refused(answer, `remove ${placeOf(id)}`);
    },
    async *list() {
      const start = prefix === '' ? '' : `${prefix}/`;
      // The older way of listing: the last key of a page begins the next, and every service knows it.
      let last = '';
      for (let isMore = true; isMore;) {
        const more = { ...(last ? { marker: last } : {}), ...(pageSize ? { 'max-keys': String(pageSize) } : {}) };
        const answer = await aws.fetch(`${top}?${new URLSearchParams({ prefix: start, ...more }).toString()}`);
        if (!answer.ok) throw await refused(answer, `list ${place}`);
        const xml = await answer.text();
        const keys = tagged(xml, 'Key');
        for (const key of keys) yield { id: idOfPlace(key.slice(start.length)), place: `s3://${bucket}/${key}` };
        last = keys.at(-1) ?? '';
        isMore = last !== '' && tagged(xml, 'IsTruncated')[0] === 'true';
      }
    },
    tidy: (idleMs = DAY_MS) => tidyFolder(spoolDir, idleMs),
  };
}
