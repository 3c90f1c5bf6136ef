import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Erasure, Store } from '@siets/store';
import Fastify, { type FastifyInstance } from 'fastify';
import { Doorkeeper } from './account/who.ts';
import { addApi } from './api/api.ts';
import { BatchRunner } from './api/batch-runner.ts';
import type { ApiContext } from './api/context.ts';
import { Presence } from './api/presence.ts';
import { QueueMaking } from './api/queue-making.ts';
import { Refusal, toRefusal } from './api/refusal.ts';
import { readTogether } from './api/together.ts';
import { addBoards, BOARDS, type Boards } from './boards.ts';
import { addGuards } from './guards.ts';
import { servePages } from './pages/pages.ts';
import { addProbes, type Probes } from './probes.ts';
import { addStatusPage } from './status-route.ts';

export interface ServerOptions extends Probes {
  store: Store;
  inboxDir: string;
  /** Default 127.0.0.1: this machine only. */
  host?: string;
  /** 0 takes any free port. */
  port: number;
  /** Folder of the built pages; without it the status page stands at `/`. */
  pagesDir?: string;
  version?: string;
  /** Version of the rules that the workers run; default `0`. */
  rules?: string;
  /** Largest file that may be uploaded; default 250 MB. */
  uploadBytes?: number;
  /** False while the disk is full: nothing is taken in. Default always true. */
  isTaking?: () => boolean;
  enqueue?: ApiContext['enqueue'];
  /** Called once words of a person were masked in the store. */
  afterErasure?: (erasure: Erasure) => Promise<void>;
  /** Pages that show the queues, for administrators; without them there are none. */
  boards?: Boards | null;
  onError?: (error: Error) => void;
}

export interface RunningServer {
  /** As a browser wants it, with the port that was taken. */
  readonly url: string;
  close(): Promise<void>;
}

/** The port (or address) could not be had; `lv` and `en` say what to do. */
export class PortError extends Error {
  readonly lv: string;
  readonly en: string;

  constructor(host: string, port: number, options: ErrorOptions) {
    const en =
      `Cannot listen on ${host}:${port}: another program does, or the address is not this machine's. ` +
      'Choose another with --port (0: any free one).';
    super(en, options);
    this.name = 'PortError';
    this.en = en;
    this.lv =
      `Nevar klausīties ${host}:${port}: to jau aizņēmusi cita programma, vai adrese nepieder šim datoram. ` +
      'Izvēlieties citu ar --port (0: jebkurš brīvs).';
  }
}

/** How often work is looked for that another program left. */
const LOOK_MS = 15_000;

const UPLOAD_BYTES = 250_000_000;

const toContext = (options: ServerOptions, presence: Presence, works: Pick<ApiContext, 'background' | 'batches' | 'queue'>): ApiContext => {
  const { store, inboxDir, uploadBytes = UPLOAD_BYTES, version = '0', rules = '0', isTaking = () => true, enqueue = async () => {}, afterErasure = async () => {}, boards = null } = options;
  return {
    store, version, rules, isTaking, enqueue, afterErasure, ...works, inboxDir, uploadBytes, boards: boards && BOARDS, sessionMinutes: async () => (await store.review.settings()).sessionMinutes,
    doubts: () => store.review.settings(), together: (documentId, who) => readTogether(store, presence, documentId, who),
  };
};

/** Long works beside the answers, one after another. */
class InTurn {
  ended: Promise<unknown> = Promise.resolve();
  readonly #isStopped: () => boolean;
  readonly #onError: ((error: Error) => void) | undefined;

  constructor(isStopped: () => boolean, onError: ((error: Error) => void) | undefined) {
    this.#isStopped = isStopped;
    this.#onError = onError;
  }

  add(work: (isStopped: () => boolean) => Promise<unknown>): void {
    this.ended = this.ended.then(() => (this.#isStopped() ? null : work(this.#isStopped))).catch((error: unknown) => this.#onError?.(error as Error));
  }
}

/** The routes, for tests; `startServer` listens. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { store, inboxDir, host = '127.0.0.1', pagesDir, onError, boards } = options;
  const app = Fastify({ logger: false, bodyLimit: 1024, forceCloseConnections: true, routerOptions: { maxParamLength: 300 } });
  addGuards(app, host);
  app.setErrorHandler(async (error, _request, reply) => {
    const refusal = toRefusal(error);
    if (refusal.code === 'internal' && error instanceof Error) onError?.(error);
    await reply.code(refusal.status).send(refusal.toBody());
  });
  app.setNotFoundHandler(async (_request, reply) => reply.code(404).send(new Refusal('not-found').toBody()));
  const doorkeeper = new Doorkeeper(store);
  addProbes(app, store, options);
  const presence = new Presence();
  let isStopped = false;
  const isOver = (): boolean => isStopped;
  const [general, ofBatches] = [new InTurn(isOver, onError), new InTurn(isOver, onError)];
  const background: ApiContext['background'] = (work) => general.add(work);
  const queue = new QueueMaking(store, background);
  const batches = new BatchRunner(store, (work) => ofBatches.add(work));
  await addApi(app, toContext(options, presence, { background, batches, queue }), doorkeeper, presence);
  if (boards) await addBoards(app, boards, doorkeeper);
  // After an upgrade a large archive is not in the queue yet: it comes in beside the answers, not before the first.
  queue.begin();
  // What a program left that ended goes on, also one on another machine.
  batches.wake();
  const looking = setInterval(() => {
    batches.wake();
    queue.look().catch((error: unknown) => onError?.(error as Error));
  }, LOOK_MS).unref();
  app.addHook('onClose', async () => {
    isStopped = true;
    clearInterval(looking);
    await Promise.all([general.ended, ofBatches.ended]);
  });
  const hasPages = pagesDir !== undefined && existsSync(join(pagesDir, 'index.html'));
  addStatusPage(app, { store, inboxDir, doorkeeper, paths: hasPages ? ['/status.html'] : ['/', '/status.html'] });
  if (hasPages) await servePages(app, pagesDir);
  return app;
}

/** Listens. Throws PortError where the address cannot be had. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port } = options;
  const app = await buildServer(options);
  try {
    const url = await app.listen({ host, port });
    return { url: `${url}/`, close: () => app.close() };
  } catch (error) {
    await app.close();
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const isTaken = ['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND'].includes(String(code));
    throw isTaken ? new PortError(host, port, { cause: error }) : error;
  }
}
