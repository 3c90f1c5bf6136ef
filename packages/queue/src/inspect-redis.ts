import { Redis } from 'ioredis';

export interface RedisReport {
  version: string;
  /** Must be `noeviction`: any other forgets jobs where memory is short. Null where the service does not tell. */
  eviction: string | null;
  /** `yes` where each change is also written to a file. */
  appendOnly: string | null;
  usedBytes: number;
  /** 0: no limit. */
  maxBytes: number;
}

const ask = (info: string, name: string): string => new RegExp(`^${name}:(.*)$`, 'mu').exec(info)?.[1]?.trim() ?? '';

/** Looks at a Redis or Valkey without changing it. Throws where it cannot be reached. */
export async function inspectRedis(url: string): Promise<RedisReport> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null, connectTimeout: 5_000 });
  redis.on('error', () => {});
  try {
    await redis.connect();
    const info = await redis.info();
    // Services that others run often forbid CONFIG.
    const config = async (name: string): Promise<string | null> => ((await redis.config('GET', name).catch(() => [])) as string[])[1] ?? null;
    const appendOnly = ask(info, 'aof_enabled');
    return {
      version: ask(info, 'valkey_version') || ask(info, 'redis_version'), eviction: ask(info, 'maxmemory_policy') || (await config('maxmemory-policy')),
      appendOnly: appendOnly === '' ? await config('appendonly') : appendOnly === '1' ? 'yes' : 'no',
      usedBytes: Number(ask(info, 'used_memory')), maxBytes: Number(ask(info, 'maxmemory')),
    };
  } finally {
    redis.disconnect();
  }
}
