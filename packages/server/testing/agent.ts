import { routes, toUrl, type Answered, type RouteName, type Routes, type Session } from '@siets/api';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

export interface Asking {
  params?: { [name: string]: string | number };
  query?: { [name: string]: string | number | boolean };
  body?: unknown;
  headers?: { [name: string]: string };
}

/** Asks the API as a browser would: with its cookie and its token. */
export class Agent {
  readonly #app: FastifyInstance;
  #cookie = '';
  csrf = '';

  constructor(app: FastifyInstance) {
    this.#app = app;
  }

  /** The bare answer, whatever its status. */
  async send(name: RouteName, { params, query, body, headers = {} }: Asking = {}): Promise<LightMyRequestResponse> {
    const { method, path } = routes[name];
    const answer = await this.#app.inject({
      method, url: toUrl(path, params, query), ...(body !== undefined && { payload: body as object }),
      headers: { host: 'localhost', cookie: this.#cookie, 'x-csrf-token': this.csrf, ...headers },
    });
    const [set] = answer.cookies;
    if (set) this.#cookie = `${set.name}=${set.value}`;
    return answer;
  }

  /** The answer of a request that must succeed. */
  async ask<N extends RouteName>(name: N, asking: Asking = {}): Promise<Answered<Routes[N]>> {
    const answer = await this.send(name, asking);
    if (answer.statusCode !== 200) throw new Error(`${name} was answered with ${answer.statusCode}: ${answer.body}`);
    return answer.json() as Answered<Routes[N]>;
  }

  /** Takes the token of the session over. */
  async enter(): Promise<Session> {
    const session = await this.ask('getSession');
    this.csrf = session.csrf ?? '';
    return session;
  }

  async login(name: string, password: string): Promise<Session> {
    const session = await this.ask('login', { body: { name, password } });
    this.csrf = session.csrf ?? '';
    return session;
  }
}
