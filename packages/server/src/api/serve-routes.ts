import { isAllowed, routes, type Answered, type Received, type RouteDefinition, type RouteName, type Routes } from '@siets/api';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { isSameToken } from '../account/tokens.ts';
import type { Doorkeeper, Who } from '../account/who.ts';
import { Refusal } from './refusal.ts';

/** What a handler is given: the parts of the request as the contract reads them, and who made it. */
export interface Asked<N extends RouteName> {
  params: Received<Routes[N], 'params'>;
  query: Received<Routes[N], 'query'>;
  body: Received<Routes[N], 'body'>;
  /** Never null where the route needs more than `anyone`. */
  who: Who;
  request: FastifyRequest;
  reply: FastifyReply;
}

export type Handler<N extends RouteName> = (asked: Asked<N>) => Promise<Answered<Routes[N]>>;
export type Handlers<N extends RouteName = RouteName> = { readonly [name in N]: Handler<name> };

/** More about single routes than the contract says: limits of size and rate. */
export type RouteOptions = { readonly [name in RouteName]?: Pick<RouteShorthandOptions, 'bodyLimit' | 'config'> };

const BODY = 4 * 2 ** 20;

/** A page of another origin may send a form, but neither this header nor the token. */
function refuseForeign(request: FastifyRequest, who: Who | null): void {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Refusal('wrong-csrf');
  if (!who || who.isMachine) return;
  const token = request.headers['x-csrf-token'];
  if (typeof token !== 'string' || !isSameToken(token, who.csrf)) throw new Refusal('wrong-csrf');
}

/** Lets a request through to its handler, or throws why not. */
async function admit(request: FastifyRequest, { method, needs }: RouteDefinition, doorkeeper: Doorkeeper): Promise<Who | null> {
  const who = await doorkeeper.recognise(request);
  if (!isAllowed(who?.account.role ?? null, needs)) {
    if (who) throw new Refusal('not-allowed');
    throw new Refusal((await doorkeeper.hasAccounts()) ? 'not-signed-in' : 'no-accounts');
  }
  if (method !== 'GET') refuseForeign(request, needs === 'anyone' ? null : who);
  return who;
}

/** Serves routes of the contract: what is sent is read by its schemas, who asks must be allowed to, what is answered is held to its schema. */
export function serveRoutes<N extends RouteName>(app: FastifyInstance, handlers: Handlers<N>, doorkeeper: Doorkeeper, options: RouteOptions = {}): void {
  for (const name of Object.keys(handlers) as N[]) {
    const route: RouteDefinition = routes[name];
    const { method, path, summary, params, query, body, answer, answerType } = route;
    const admitted = new WeakMap<FastifyRequest, Who | null>();
    app.route({
      method, url: path, bodyLimit: BODY, ...options[name],
      schema: {
        summary, tags: [path.split('/')[2] ?? 'api'],
        ...(params && { params }), ...(query && { querystring: query }), ...(body && { body }), ...(answerType !== 'bytes' && { response: { 200: answer } }),
      },
      onRequest: async (request) => void admitted.set(request, await admit(request, route, doorkeeper)),
      handler: async (request, reply) => {
        const asked = { params: request.params, query: request.query, body: request.body, who: admitted.get(request), request, reply };
        return handlers[name](asked as unknown as Asked<N>);
      },
    });
  }
}
