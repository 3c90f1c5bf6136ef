import type { Store } from '@siets/store';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Doorkeeper } from './account/who.ts';
import { Refusal } from './api/refusal.ts';
import { statusStyle, toStatusPage } from './status-page.ts';
import { chooseLanguage } from './words.ts';

export interface StatusPageOptions {
  store: Store;
  inboxDir: string;
  doorkeeper: Doorkeeper;
  /** Where the page stands. */
  paths: readonly string[];
}

const TROUBLES = 20;

async function listTroubles({ arrivals }: Store) {
  const [rejected, failed] = await Promise.all([
    arrivals.list({ outcome: 'rejected', limit: TROUBLES }), arrivals.list({ outcome: 'failed', limit: TROUBLES }),
  ]);
  return [...rejected, ...failed].toSorted((a, b) => b.arrivalId - a.arrivalId).slice(0, TROUBLES);
}

/** The equation as JSON and as a page without script; names of files are for who has an account. */
export function addStatusPage(app: FastifyInstance, { store, inboxDir, doorkeeper, paths }: StatusPageOptions): void {
  const schema = { hide: true };
  const onRequest = async (request: FastifyRequest): Promise<void> => {
    if (!(await doorkeeper.recognise(request))) throw new Refusal('not-signed-in');
  };
  app.get('/status', { schema, onRequest }, () => store.status());
  app.get('/style.css', { schema }, async (_request, reply) => reply.type('text/css; charset=utf-8').send(statusStyle));
  for (const path of paths) {
    app.get<{ Querystring: { lang?: string } }>(path, { schema, onRequest }, async (request, reply) => {
      const language = chooseLanguage(request.query.lang, request.headers['accept-language']);
      const page = toStatusPage({ language, inboxDir, status: await store.status(), troubles: await listTroubles(store) });
      return reply.type('text/html; charset=utf-8').header('vary', 'accept-language').send(page);
    });
  }
}
