import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, connect, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

// Servers of a test's own, on free ports, that it may kill.

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });

export async function untilAnswers(port: number, ms = 30_000): Promise<void> {
  for (const limit = Date.now() + ms; !(await answers(port)); await sleep(30)) {
    if (Date.now() > limit) throw new Error(`nothing answers on port ${port}`);
  }
}

/** Who runs it: servers refuse to run as root, so a test that is root becomes somebody else. */
export interface RunAs {
  uid?: number;
  gid?: number;
}

/** The identity of a user of this machine where we are root; else our own. */
export function runAs(user: string): RunAs {
  if (process.getuid?.() !== 0) return {};
  const ask = (flag: string): number => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout.trim());
  return { uid: ask('-u'), gid: ask('-g') };
}

export const hasProgram = (path: string, ...args: string[]): boolean => spawnSync(path, args).status === 0;

/** A server that can be killed and started again on the same port and folder. */
export class OwnServer {
  readonly port: number;
  readonly #command: readonly [string, ...string[]];
  readonly #as: RunAs;
  #child: ChildProcess | undefined;

  constructor(port: number, command: readonly [string, ...string[]], as: RunAs = {}) {
    this.port = port;
    this.#command = command;
    this.#as = as;
  }

  /** Tries again while it does not stay up: after a kill, PostgreSQL refuses to start until the last of its processes let go of the shared memory. */
  async start(ms = 60_000): Promise<void> {
    const [program, ...args] = this.#command;
    for (const limit = Date.now() + ms; Date.now() < limit; await sleep(30)) {
      if (this.#hasEnded()) this.#child = spawn(program, args, { stdio: 'ignore', ...this.#as });
      if (await answers(this.port)) return;
    }
    throw new Error(`${program} did not stay up on port ${this.port}`);
  }

  #hasEnded(): boolean {
    return this.#child === undefined || this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  signal(signal: NodeJS.Signals): void {
    this.#child?.kill(signal);
  }

  /** Kills it as a power cut would, unless a gentler signal is named. */
  async stop(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    if (!child || this.#hasEnded()) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}
