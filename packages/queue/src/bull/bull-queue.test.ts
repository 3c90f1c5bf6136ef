import { randomUUID } from 'node:crypto';
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

if (isWanted) {
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
