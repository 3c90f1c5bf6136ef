import { z } from 'zod';
import { defineRoute } from './define-route.ts';
import { roles } from './roles.ts';

export const roleSchema = z.enum(roles);
export const languageSchema = z.enum(['lv', 'en']);
export type PageLanguage = z.infer<typeof languageSchema>;

/** At least twelve characters; a sentence is a good password. */
export const passwordSchema = z.string().min(12).max(200);
export const userNameSchema = z.string().trim().min(2).max(60).regex(/^[\p{L}\p{N}._@-]+$/u);
export const displayNameSchema = z.string().trim().min(1).max(100);

export const accountSchema = z
  .object({ id: z.string(), name: z.string(), displayName: z.string(), role: roleSchema, language: languageSchema })
  .meta({ id: 'Account' });
export type Account = z.infer<typeof accountSchema>;

export const sessionSchema = z
  .object({
    /** Null where nobody is logged in. */
    account: accountSchema.nullable(),
    /** Goes into the header `x-csrf-token` of every request that changes something; null where nobody is logged in. */
    csrf: z.string().nullable(),
    language: languageSchema,
    /** There are no accounts yet: this machine acts as administrator, others must open the one-time link. */
    isFirstStart: z.boolean(),
    /** The account is that of this machine's user, without a password. */
    isLocal: z.boolean(),
    /** When the session ends unless it is used, ISO 8601. */
    endsAt: z.string().nullable(),
    version: z.string(),
    /** Largest file that may be uploaded. */
    uploadBytes: z.int(),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof sessionSchema>;

const done = z.object({ ok: z.literal(true) });

export const sessionRoutes = {
  getSession: defineRoute({ method: 'GET', path: '/api/session', needs: 'anyone', summary: 'Who is logged in, and the token that changes need', answer: sessionSchema }),
  login: defineRoute({
    method: 'POST', path: '/api/login', needs: 'anyone', summary: 'Begins a session',
    body: z.object({ name: z.string().max(200), password: z.string().max(1000) }), answer: sessionSchema,
  }),
  logout: defineRoute({ method: 'POST', path: '/api/logout', needs: 'read', summary: 'Ends the session', answer: done }),
  makeFirstAdmin: defineRoute({
    method: 'POST', path: '/api/first-admin', needs: 'anyone', summary: 'Makes the first account with the one-time link that `siets run` shows',
    body: z.object({ token: z.string().max(200), name: userNameSchema, displayName: displayNameSchema, password: passwordSchema }), answer: sessionSchema,
  }),
  setPassword: defineRoute({
    method: 'POST', path: '/api/set-password', needs: 'anyone', summary: 'Sets the password of an account with a one-time link and begins a session',
    body: z.object({ token: z.string().max(200), password: passwordSchema }), answer: sessionSchema,
  }),
  changePassword: defineRoute({
    method: 'POST', path: '/api/password', needs: 'read', summary: 'Changes one’s own password; other sessions of the account end',
    body: z.object({ current: z.string().max(1000), next: passwordSchema }), answer: done,
  }),
  changeLanguage: defineRoute({
    method: 'POST', path: '/api/language', needs: 'read', summary: 'Keeps the language that one reads in',
    body: z.object({ language: languageSchema }), answer: done,
  }),
};
export { done as doneSchema };
