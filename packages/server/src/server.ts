import type { Store } from '@siets/store';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { addGuards } from './guards.ts';
import { statusStyle, toStatusPage } from './status-page.ts';
import { chooseLanguage } from './words.ts';

export interface ServerOptions {
  store: Pick<Store, 'status' | 'arrivals'>;
  inboxDir: string;
  /** Default 127.0.0.1: this machine only. There are no accounts yet, so think twice. */
  host?: string;
  /** 0 takes any free port. */
  port: number;
  /** Whether work is being done: workers started, not stopping. Default always. */
  isReady?: () => boolean;
  /** What `/metrics` answers, in the words of Prometheus; without it there is no such address. */
  metrics?: { readonly contentType: string; render(): Promise<string> };
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

const TROUBLES = 20;

async function listTroubles({ arrivals }: ServerOptions['store']) {
  const [rejected, failed] = await Promise.all([
    arrivals.list({ outcome: 'rejected', limit: TROUBLES }), arrivals.list({ outcome: 'failed', limit: TROUBLES }),
  ]);
  return [...rejected, ...failed].toSorted((a, b) => b.arrivalId - a.arrivalId).slice(0, TROUBLES);
}

/** The routes, for tests and for the review page to come; `startServer` listens. */
export function buildServer(options: ServerOptions): FastifyInstance {
  const { store, inboxDir, host = '127.0.0.1', isReady = () => true } = options;
  const app = Fastify({ logger: false, bodyLimit: 1024, forceCloseConnections: true });
  addGuards(app, host);
  app.setErrorHandler<FastifyError>(async (error, _request, reply) => {
    options.onError?.(error);
    const isOurs = (error.statusCode ?? 500) >= 500;
    const message = isOurs ? 'Something went wrong on our side; the log says what.' : error.message;
    await reply.code(error.statusCode ?? 500).send({ error: { code: isOurs ? 'internal' : 'bad-request', message } });
  });
  app.setNotFoundHandler(async (_request, reply) =>
    reply.code(404).send({ error: { code: 'not-found', message: 'There is nothing at this address.' } }));

  app.get('/healthz', async () => ({ ok: true }));
  app.get('/readyz', async (_request, reply) => {
    // A glance at one row: counting everything is dear in a large archive, and monitors ask often.
    const ok = isReady() && (await store.arrivals.list({ limit: 1 }).then(() => true, () => false));
    return reply.code(ok ? 200 : 503).send({ ok });
  });
  const { metrics } = options;
  if (metrics) app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.render()));
  app.get('/status', () => store.status());
  app.get('/style.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(statusStyle));
  app.get<{ Querystring: { lang?: string } }>('/', async (request, reply) => {
    const language = chooseLanguage(request.query.lang, request.headers['accept-language']);
    const page = toStatusPage({ language, inboxDir, status: await store.status(), troubles: await listTroubles(store) });
    return reply.type('text/html; charset=utf-8').header('vary', 'accept-language').send(page);
  });
  return app;
}

/** Listens. Throws PortError where the address cannot be had. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port } = options;
  const app = buildServer(options);
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
