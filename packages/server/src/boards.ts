import { isAllowed } from '@siets/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Doorkeeper } from './account/who.ts';
import { Refusal } from './api/refusal.ts';

/** Where the pages of the queues stand. */
export const BOARDS = '/queues';

/** Registers pages that show the queues, below an address. */
export type Boards = (app: FastifyInstance, address: string) => Promise<void>;

/** These pages set styles of single elements; everything comes from this server. */
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "base-uri 'self'",
  "form-action 'none'", "frame-ancestors 'none'",
].join('; ');

/** These pages know no token of ours, but a browser says where a request that changes something comes from. */
function isForeign({ method, headers }: FastifyRequest): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin';
  const { origin, host } = headers;
  return origin === undefined || !URL.canParse(origin) || new URL(origin).host !== host;
}

async function findRefusal(request: FastifyRequest, doorkeeper: Doorkeeper): Promise<Refusal | null> {
  const who = await doorkeeper.recognise(request);
  if (!who) return new Refusal('not-signed-in');
  if (!isAllowed(who.account.role, 'administer')) return new Refusal('not-allowed');
  return isForeign(request) ? new Refusal('wrong-csrf') : null;
}

const isPage = ({ method, headers }: FastifyRequest): boolean => method === 'GET' && (headers.accept ?? '').includes('text/html');

/** Serves the pages of the queues to administrators; a browser without a session is sent to the page that asks for it. */
export async function addBoards(app: FastifyInstance, boards: Boards, doorkeeper: Doorkeeper): Promise<void> {
  await app.register(async (scope) => {
    // Answered here: the pages bring a handler of errors of their own, which would make a 500 of a refusal.
    scope.addHook('onRequest', async (request, reply) => {
      const refusal = await findRefusal(request, doorkeeper);
      if (refusal === null) {
        void reply.header('content-security-policy', POLICY);
        return undefined;
      }
      if (refusal.code === 'not-signed-in' && isPage(request)) return reply.redirect('/admin/work');
      return reply.code(refusal.status).send(refusal.toBody());
    });
    await boards(scope, BOARDS);
  }, { prefix: BOARDS });
}
