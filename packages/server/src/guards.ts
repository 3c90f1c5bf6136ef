import type { FastifyInstance } from 'fastify';
import { Refusal } from './api/refusal.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

export const isLoopback = (host: string): boolean => LOOPBACK.has(host);

/** Only our own style sheet, nothing else from anywhere; nobody may frame the page. */
const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const headers = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Security headers on every answer; on a loopback address, only requests that name one (against DNS rebinding). */
export function addGuards(app: FastifyInstance, host: string): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    if (isLoopback(host) && !isLoopback(request.hostname)) {
      throw new Refusal('wrong-host');
    }
  });
}
