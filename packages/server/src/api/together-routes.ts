import { randomUUID } from 'node:crypto';
import type { Who } from '../account/who.ts';
import type { ApiContext } from './context.ts';
import { needDocument } from './document-answer.ts';
import type { Presence } from './presence.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './serve-routes.ts';
import { readNames } from './show-names.ts';
import { toComment } from './together.ts';

type Names = 'claim' | 'release' | 'skip' | 'unskip' | 'ask' | 'settleQuestion' | 'addComment' | 'resolveComment' | 'removeComment' | 'bePresent' | 'listColleagues';

const done = { ok: true } as const;
const now = (): string => new Date().toISOString();
const personOf = ({ account: { id, name } }: Who) => ({ id, name });

export function makeTogetherRoutes(context: ApiContext, presence: Presence): Handlers<Names> {
  const { store: { review, people, decisions } } = context;
  const need = (documentId: string) => needDocument(context, documentId);

  return {
    async claim({ params, body, who }) {
      await need(params.documentId);
      if (!(await review.claim(params.documentId, personOf(who), { at: now(), force: body.force }))) throw new Refusal('claimed');
      return done;
    },
    async release({ params }) {
      await need(params.documentId);
      await review.release(params.documentId);
      return done;
    },
    async skip({ params, body, who }) {
      await need(params.documentId);
      await review.skip(params.documentId, { by: personOf(who), at: now(), why: body.why ?? null });
      return done;
    },
    async unskip({ params }) {
      await need(params.documentId);
      await review.skip(params.documentId, null);
      return done;
    },

    async ask({ params, body, who }) {
      await need(params.documentId);
      const asked = body.to === null ? null : await people.get(body.to);
      if (body.to !== null && !asked) throw new Refusal('not-found');
      await review.ask(params.documentId, { by: personOf(who), to: asked && { id: asked.id, name: asked.name }, text: body.text, at: now() });
      return done;
    },
    async settleQuestion({ params }) {
      await need(params.documentId);
      await review.ask(params.documentId, null);
      return done;
    },

    async addComment({ params, body, who }) {
      await need(params.documentId);
      return toComment(await review.addComment(params.documentId, { id: randomUUID(), ...body, by: personOf(who), at: now() }), who, await readNames(context.store));
    },
    async resolveComment({ params, body, who }) {
      const comment = await review.resolveComment(params.documentId, params.commentId, body.isResolved ? { by: who.account.name, at: now() } : null);
      if (!comment) throw new Refusal('not-found');
      return toComment(comment, who, await readNames(context.store));
    },
    async removeComment({ params, who }) {
      if (!(await review.removeComment(params.documentId, params.commentId, who.account.id))) throw new Refusal('not-found');
      return done;
    },

    async bePresent({ params, body, who }) {
      await need(params.documentId);
      presence.note(params.documentId, { id: who.account.id, name: who.account.displayName, ...body });
      const [{ version }, comments] = await Promise.all([decisions.ofDocument(params.documentId), review.comments(params.documentId)]);
      return { version, comments: comments.length, present: presence.others(params.documentId, who.account.id) };
    },

    async listColleagues({ who }) {
      const others = (await people.list()).filter(({ id, isDisabled, role }) => id !== who.account.id && !isDisabled && role !== 'analyst');
      return { colleagues: others.map(({ id, displayName, role }) => ({ id, name: displayName, role })) };
    },
  };
}
