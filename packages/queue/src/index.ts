export { inspectRedis, type RedisReport } from './bull/inspect-redis.ts';
export * from './bull/bull-queue.ts';
export * from './embedded/embedded-queue.ts';
export * from './port.ts';
