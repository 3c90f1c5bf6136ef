import type { Store } from '@siets/store';
import type { FastifyInstance } from 'fastify';

export interface Probes {
  /** Whether work is being done: workers started, not stopping. Default always. */
  isReady?: () => boolean;
  /** What `/metrics` answers, in the words of Prometheus; without it there is no such address. */
  metrics?: { readonly contentType: string; render(): Promise<string> };
}

/** What monitors ask; these need no account and tell of no document. */
export function addProbes(app: FastifyInstance, store: Store, { isReady = () => true, metrics }: Probes): void {
  const schema = { hide: true };
  app.get('/healthz', { schema }, async () => ({ ok: true }));
  app.get('/readyz', { schema }, async (_request, reply) => {
    // A glance at one row: counting everything is dear in a large archive, and monitors ask often.
    const ok = isReady() && (await store.arrivals.list({ limit: 1 }).then(() => true, () => false));
    return reply.code(ok ? 200 : 503).send({ ok });
  });
  if (metrics) app.get('/metrics', { schema }, async (_request, reply) => reply.type(metrics.contentType).send(await metrics.render()));
}
