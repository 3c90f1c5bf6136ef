import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, OwnServer, runAs } from './own-server.ts';

/** Where the programs of PostgreSQL are; null where it is not installed. */
export function findPostgres(): string | null {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).toSorted((a, b) => Number(b) - Number(a)) : [];
  const bins = versions.map((version) => join(root, version, 'bin'));
  return bins.find((bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres'))) ?? null;
}

export interface OwnPostgres {
  /** Makes an empty database; answers its address. */
  makeDatabase(name: string): string;
  /** Kills the server as a power cut would, and starts it again. */
  restart(): Promise<void>;
  server: OwnServer;
  dispose(): Promise<void>;
}

/** A PostgreSQL cluster of our own. */
export async function startPostgres(): Promise<OwnPostgres> {
  const bin = findPostgres();
  if (bin === null) throw new Error('expected PostgreSQL to be installed');
  const as = runAs('postgres');
  const dir = await mkdtemp(join(tmpdir(), 'siets-postgres-'));
  if (as.uid !== undefined && as.gid !== undefined) chownSync(dir, as.uid, as.gid);
  const data = join(dir, 'data');
  const run = (program: string, ...args: string[]): void => {
    const { status, stderr } = spawnSync(join(bin, program), args, { ...as, cwd: dir, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
  };
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale', 'C', '--no-sync');
  const port = await freePort();
  const server = new OwnServer(port, [join(bin, 'postgres'), '-D', data, '-p', String(port), '-k', dir, '-c', 'listen_addresses=127.0.0.1'], as);
  const start = async (): Promise<void> => {
    await server.start();
    for (let tries = 0; tries < 200; tries += 1) {
      if (spawnSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]).status === 0) return;
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  await start();
  return {
    makeDatabase(name) {
      run('createdb', '-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', name);
      return `postgres://postgres@127.0.0.1:${port}/${name}`;
    },
    server,
    async restart() {
      await server.stop();
      rmSync(join(data, 'postmaster.pid'), { force: true });
      await start();
    },
    async dispose() {
      await server.stop('SIGQUIT');
      await rm(dir, { recursive: true, force: true });
    },
  };
}
