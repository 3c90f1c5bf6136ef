export * from './own-postgres.ts';
export * from './own-redis.ts';
export * from './own-server.ts';
