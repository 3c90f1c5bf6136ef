import { z } from 'zod';
import { defineRoute } from './define-route.ts';
import { displayNameSchema, doneSchema, languageSchema, roleSchema, userNameSchema } from './session.ts';

export const userSchema = z
  .object({
    id: z.string(), name: z.string(), displayName: z.string(), role: roleSchema, language: languageSchema, isDisabled: z.boolean(), createdAt: z.string(),
    lastLoginAt: z.string().nullable(), /** False until they set a password with the one-time link. */ hasPassword: z.boolean(),
  })
  .meta({ id: 'User' });
export type User = z.infer<typeof userSchema>;

const withLink = z.object({ user: userSchema, /** Path with a one-time token, good for three days; shown once. Null where none was made. */ link: z.string().nullable() });
const params = z.object({ userId: z.string() });

export const logEntrySchema = z
  .object({ id: z.int(), at: z.string(), by: z.string(), action: z.string(), subject: z.string().nullable(), detail: z.string().nullable() })
  .meta({ id: 'LogEntry' });

export const settingsSchema = z
  .object({
    /** Contacts of persons are masked in documents so many days after they came, and the originals that hold them removed; null: kept. */
    retentionDays: z.int().min(1).max(36_500).nullable(),
    /** Entries of the access log are removed after so many days. */
    logDays: z.int().min(30).max(3650),
    /** Values below this confidence are doubtful. */
    doubtBelow: z.number().min(0).max(1),
    /** Share of automatically accepted (or acceptable) values that the audit asks for. */
    auditShare: z.number().min(0).max(1),
    /** A session ends so many minutes after it was used last. */
    sessionMinutes: z.int().min(5).max(1440),
  })
  .meta({ id: 'Settings' });
export type Settings = z.infer<typeof settingsSchema>;

/** What is known of a person; at least one must be given. */
export const erasureSchema = z.object({
  /** Only in this document; in all where it is left out. */
  documentId: z.string().max(100).optional(),
  /** Words to mask wherever they stand as whole words: name, address of mail, telephone number. */
  words: z.array(z.string().trim().min(3).max(200)).min(1).max(20),
});

const touchedSchema = z.object({ documentId: z.string(), name: z.string(), places: z.int(), fields: z.int() });

export const peopleRoutes = {
  listUsers: defineRoute({ method: 'GET', path: '/api/users', needs: 'administer', summary: 'Accounts', answer: z.object({ users: z.array(userSchema) }) }),
  addUser: defineRoute({
    method: 'POST', path: '/api/users', needs: 'administer', summary: 'Makes an account; its owner sets the password with the link',
    body: z.object({ name: userNameSchema, displayName: displayNameSchema, role: roleSchema, language: languageSchema.default('lv') }), answer: withLink,
  }),
  changeUser: defineRoute({
    method: 'PATCH', path: '/api/users/:userId', needs: 'administer', params, summary: 'Changes an account; a disabled one has no sessions',
    body: z.object({ displayName: displayNameSchema, role: roleSchema, language: languageSchema, isDisabled: z.boolean() }).partial(), answer: userSchema,
  }),
  resetUser: defineRoute({ method: 'POST', path: '/api/users/:userId/reset', needs: 'administer', params, summary: 'Makes a new link to set a password and ends the sessions', answer: withLink }),
  removeUser: defineRoute({
    method: 'DELETE', path: '/api/users/:userId', needs: 'administer', params, summary: 'Removes an account; what it decided stays, under its name', answer: doneSchema,
  }),
  getLog: defineRoute({
    method: 'GET', path: '/api/log', needs: 'administer', summary: 'Who looked at or changed what, newest first',
    query: z.object({
      by: z.string().max(200).optional(), action: z.string().max(60).optional(), subject: z.string().max(200).optional(),
      before: z.coerce.number().int().positive().optional(), limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    answer: z.object({ entries: z.array(logEntrySchema), next: z.int().nullable() }),
  }),
  getSettings: defineRoute({ method: 'GET', path: '/api/settings', needs: 'administer', summary: 'What administrators set', answer: settingsSchema }),
  setSettings: defineRoute({ method: 'PATCH', path: '/api/settings', needs: 'administer', summary: 'Changes settings', body: settingsSchema.partial(), answer: settingsSchema }),
  previewErasure: defineRoute({
    method: 'POST', path: '/api/erase/preview', needs: 'administer', summary: 'Where the words of a person stand', body: erasureSchema, answer: z.object({ documents: z.array(touchedSchema) }),
  }),
  erase: defineRoute({
    method: 'POST', path: '/api/erase', needs: 'administer',
    summary: 'Masks the words by as many marks in texts, records, decisions and tables, and removes the originals they stand in',
    body: erasureSchema, answer: z.object({ documents: z.array(touchedSchema) }),
  }),
};
