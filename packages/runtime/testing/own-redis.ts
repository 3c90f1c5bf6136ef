import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, hasProgram, OwnServer } from './own-server.ts';

export const hasRedisServer = (): boolean => hasProgram('redis-server', '--version');

export interface OwnRedis {
  url: string;
  server: OwnServer;
  dispose(): Promise<void>;
}

/** A Redis of our own; with `keeps` it writes each change to a file, as a Redis with jobs should. */
export async function startRedis({ keeps = true, more = [] }: { keeps?: boolean; more?: string[] } = {}): Promise<OwnRedis> {
  const dir = await mkdtemp(join(tmpdir(), 'siets-redis-'));
  const port = await freePort();
  const options = ['--port', String(port), '--dir', dir, '--save', '', '--bind', '127.0.0.1', '--maxmemory-policy', 'noeviction', '--appendonly', keeps ? 'yes' : 'no'];
  const server = new OwnServer(port, ['redis-server', ...options, ...more]);
  await server.start();
  return {
    url: `redis://127.0.0.1:${port}`,
    server,
    async dispose() {
      await server.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
