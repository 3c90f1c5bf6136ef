import { randomUUID } from 'node:crypto';
import type { Session } from '@siets/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { LogAction } from '@siets/record';
import { hashPassword, isPassword } from '../account/password.ts';
import { hashToken, makeToken } from '../account/tokens.ts';
import { COOKIE, toAccount, type Doorkeeper, type Who } from '../account/who.ts';
import { isLoopback } from '../guards.ts';
import type { ApiContext } from './context.ts';
import { Refusal } from './refusal.ts';
import type { Handlers, RouteOptions } from './serve-routes.ts';

type Names = 'getSession' | 'login' | 'logout' | 'makeFirstAdmin' | 'setPassword' | 'changePassword' | 'changeLanguage';

const TRIES = { rateLimit: { max: 10, timeWindow: 60_000 } };
/** Guessing a password or a token is slow. */
export const sessionOptions: RouteOptions = { login: { config: TRIES }, makeFirstAdmin: { config: TRIES }, setPassword: { config: TRIES }, changePassword: { config: TRIES } };

const MINUTE = 60_000;

export function makeSessionRoutes(context: ApiContext, doorkeeper: Doorkeeper): Handlers<Names> {
  const { people } = context.store;
  const endOfSession = async (): Promise<string> => new Date(Date.now() + (await context.sessionMinutes()) * MINUTE).toISOString();
  const log = (by: string, action: LogAction, subject: string | null = null) =>
    people.log({ at: new Date().toISOString(), by, action, subject, detail: null });

  async function describe(who: Who | null): Promise<Session> {
    const { account = null, csrf = null, endsAt = null, isLocal = false } = who ?? {};
    return {
      account, csrf, language: account?.language ?? 'lv', isFirstStart: !(await doorkeeper.hasAccounts()), isLocal, endsAt, version: context.version,
      uploadBytes: context.uploadBytes,
    };
  }

  async function begin(userId: string, request: FastifyRequest, reply: FastifyReply): Promise<Session> {
    const user = await people.get(userId);
    if (!user || user.isDisabled) throw new Refusal('wrong-token');
    const [token, csrf, endsAt] = [makeToken(), makeToken(), await endOfSession()];
    await people.openSession({ tokenHash: hashToken(token), userId, csrf, endsAt });
    await log(user.name, 'login');
    reply.setCookie(COOKIE, token, { path: '/', httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' || isLoopback(request.hostname) });
    return describe({ account: toAccount(user), csrf, endsAt, session: hashToken(token), isLocal: false });
  }

  return {
    async getSession({ who }) {
      if (who?.session) {
        // Half-way through, the end is put off: not at each request, which would write every time.
        const left = Date.parse(who.endsAt ?? '') - Date.now();
        if (left < ((await context.sessionMinutes()) * MINUTE) / 2) await people.keepSession(who.session, await endOfSession());
      }
      return describe(who);
    },

    async login({ body, request, reply }) {
      const user = await people.forLogin(body.name.trim());
      if (!(await isPassword(body.password, user?.password ?? null)) || !user) {
        await log(body.name.slice(0, 60), 'login-refused');
        throw new Refusal('wrong-login');
      }
      return begin(user.id, request, reply);
    },

    async logout({ who, reply }) {
      if (who.session) await people.endSession(who.session);
      await log(who.account.name, 'logout');
      reply.clearCookie(COOKIE, { path: '/' });
      return { ok: true };
    },

    async makeFirstAdmin({ body, request, reply }) {
      if (!(await people.useLink(hashToken(body.token), 'first-admin', new Date().toISOString()))) throw new Refusal('wrong-token');
      const { name, displayName } = body;
      const user = await people.add(
        { id: randomUUID(), name, displayName, role: 'administrator', language: 'lv', password: await hashPassword(body.password) }, { isFirst: true },
      );
      await log(name, 'first-administrator');
      return begin(user.id, request, reply);
    },

    async setPassword({ body, request, reply }) {
      const link = await people.useLink(hashToken(body.token), 'set-password', new Date().toISOString());
      if (!link?.userId) throw new Refusal('wrong-token');
      await people.setPassword(link.userId, await hashPassword(body.password));
      return begin(link.userId, request, reply);
    },

    async changePassword({ body, who }) {
      if (who.isLocal || !(await isPassword(body.current, await people.passwordOf(who.account.id)))) throw new Refusal('wrong-password');
      await people.setPassword(who.account.id, await hashPassword(body.next), who.session ?? undefined);
      await log(who.account.name, 'password');
      return { ok: true };
    },

    async changeLanguage({ body, who }) {
      if (!who.isLocal) await people.change(who.account.id, { language: body.language }, 'administrator');
      return { ok: true };
    },
  };
}
