import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { testQueue } from '@siets/queue/testing';
import { Redis } from 'ioredis';
import { expect, test } from 'vitest';
import { openBullQueue } from './bull-queue.ts';

const url = process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379';

async function isReachable(): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null, connectTimeout: 1000 });
  redis.on('error', () => {});
  return redis.ping().then(() => true, () => false).finally(() => redis.disconnect());
}

async function removeKeys(prefix: string): Promise<void> {
  const redis = new Redis(url);
  for await (const keys of redis.scanStream({ match: `${prefix}:*` })) if (keys.length > 0) await redis.unlink(keys);
  redis.disconnect();
}

const reason = `no Redis at ${url}; start one (redis-server --port 6379 --save "") to run the contract on BullMQ`;

const isWanted = (await isReachable()) || process.env['CI'] === 'true';

/** Stands between us and Redis; frozen, it passes nothing on and closes nothing, as a network may. */
async function standBetween(): Promise<{ url: string; freeze(): void; close(): void }> {
  const { hostname, port } = new URL(url);
  const sockets: Socket[] = [];
  const server = createServer((near) => {
    const far = connect(Number(port || 6379), hostname);
    sockets.push(near, far);
    for (const socket of [near, far]) socket.on('error', () => {});
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    freeze: () => sockets.forEach((socket) => socket.unpipe().pause()),
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

if (isWanted) {
  test('it closes in time where Redis no longer answers', async () => {
    const between = await standBetween();
    const prefix = `siets-test-${randomUUID()}`;
    const queue = openBullQueue({ url: between.url, prefix });
    const running = Promise.withResolvers<void>();
    await queue.work('read', () => (running.resolve(), new Promise(() => {})));
    await queue.work('extract', async () => {});
    await queue.add('read', null);
    await running.promise;
    between.freeze();
    expect(await Promise.race([queue.close(50).then(() => 'closed'), sleep(10_000, 'hangs')])).toBe('closed');
    between.close();
    await removeKeys(prefix);
  });

  testQueue('BullMQ on Redis', async () => {
    const prefix = `siets-test-${randomUUID()}`;
    const queue = openBullQueue({ url, prefix, leaseMs: 3000 });
    return {
      queue,
      async dispose() {
        await queue.close(200);
        await removeKeys(prefix);
      },
    };
  });
} else {
  console.warn(`left out: ${reason}`);
  test.skipIf(!isWanted)(`queue contract: BullMQ on Redis (${reason})`, () => expect(isWanted).toBe(true));
}
