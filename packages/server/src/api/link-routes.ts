import { linkReasonText } from '@siets/store';
import type { ApiContext } from './context.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './serve-routes.ts';

type Names = 'getLinkPairs' | 'getLinkDecisions' | 'decideLink' | 'getLinkChoices' | 'chooseValue' | 'undoLink';

/** What only people can tell: which documents tell of one project, and which of several values stands. */
export function makeLinkRoutes({ store: { links, people } }: ApiContext): Handlers<Names> {
  const now = (): string => new Date().toISOString();
  const log = (by: string, action: string, subject: string, detail: string | null) => people.log({ at: now(), by, action, subject, detail });
  return {
    async getLinkPairs({ query }) {
      const { pairs, count } = await links.doubts(query);
      return { count, pairs: pairs.map(({ a, b, score, reasons }) => ({ a, b, score, reasons: reasons.map((reason) => ({ ...reason, ...linkReasonText(reason) })) })) };
    },

    getLinkDecisions: async ({ query: { limit } }) => ({ decisions: await links.decisions(limit) }),

    async decideLink({ body, who }) {
      const id = await links.decide(body, { by: who.account.name, at: now() });
      if (id === null) throw new Refusal('wrong-decision');
      await log(who.account.name, `link-${body.action}`, id, `${body.a} + ${body.b}`);
      return { id };
    },

    getLinkChoices: async ({ params: { project } }) => ({ choices: await links.choices(project) }),

    async chooseValue({ params: { project }, body, who }) {
      const id = await links.choose({ project, ...body }, { by: who.account.name, at: now() });
      if (id === null) throw new Refusal('wrong-decision');
      await log(who.account.name, 'link-choose', id, `${project} ${body.field}: ${body.chosen}`);
      return { id };
    },

    async undoLink({ body: { id }, who }) {
      if (!(await links.undo(id, { by: who.account.name, at: now() }))) throw new Refusal('wrong-decision');
      await log(who.account.name, 'link-undo', id, null);
      return { ok: true };
    },
  };
}
