import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { idOf, testOriginals } from '@siets/store/testing';
import { AwsClient } from 'aws4fetch';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openS3Originals } from './s3.ts';

// A server that speaks S3 and checks signatures, on a free port.

const keys = { region: 'eu-north-1', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
let directory: string;
let server: S3rver;
let endpoint: string;
let count = 0;
let bucketPlace: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'siets-s3-'));
  server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets: [{ name: 'siets', configs: [] }] });
  endpoint = `http://127.0.0.1:${(await server.run()).port}`;
});
beforeEach(() => void (bucketPlace = `s3://siets/originali/${(count += 1)}/`));
afterAll(async () => {
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

const open = (spool: string, options = {}) => openS3Originals(bucketPlace, { endpoint, ...keys, ...options }, spool);

testOriginals('S3', async (root) => {
  const aws = new AwsClient({ ...keys, service: 's3' });
  return {
    originals: open(root),
    async overwrite(id, bytes) {
      const hash = id.slice(7);
      const { pathname } = new URL(bucketPlace);
      await aws.fetch(`${endpoint}/siets${pathname}${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`, { method: 'PUT', body: bytes });
    },
    dispose: async () => {},
  };
});

test('nothing is left on this machine, and more objects than one page holds are listed', async () => {
  const spool = await mkdtemp(join(tmpdir(), 'siets-spool-'));
  const originals = open(spool, { pageSize: 7 });
  const ids = await Promise.all(Array.from({ length: 30 }, async (_, n) => (await originals.putBytes(Buffer.from(`fails ${n}`))).id));
  expect(await readdir(spool)).toEqual([]);
  const found: (string | null)[] = [];
  for await (const { id } of originals.list()) found.push(id);
  expect(new Set(found)).toEqual(new Set(ids));
  expect(found).toHaveLength(30);
  await rm(spool, { recursive: true });
});

test('a wrong key and a service that is away are told, and leave nothing', async () => {
  const spool = await mkdtemp(join(tmpdir(), 'siets-spool-'));
  await expect(open(spool, { secretAccessKey: 'x' }).putBytes(Buffer.from('x'))).rejects.toThrow('SignatureDoesNotMatch');
  await expect(open(spool, { endpoint: 'http://127.0.0.1:1' }).has(idOf('x'))).rejects.toThrow('fetch failed');
  await expect(open(spool).fetch(idOf('nav'))).rejects.toThrow('NoSuchKey');
  expect(await readdir(spool)).toEqual([]);
  await rm(spool, { recursive: true });
});
