import type { LogAction } from '@siets/record';
import { linkReasonText, type LinkReason } from '@siets/store';
import type { ApiContext } from './context.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './serve-routes.ts';
import { readNames } from './show-names.ts';

type Names = 'getLinkPairs' | 'getOrganisationPairs' | 'putOffLink' | 'getLinkDecisions' | 'decideLink' | 'getLinkChoices' | 'chooseValue' | 'undoLink';

const inWords = <T extends { reasons: LinkReason[] }>(pair: T) => ({ ...pair, reasons: pair.reasons.map((reason) => ({ ...reason, ...linkReasonText(reason) })) });

const toAsked = ({ after, limit, later }: { after: number; limit: number; later: 'yes' | 'no' }, person: string) => ({ after, limit, person, isLater: later === 'yes' });

/** What only people can tell: which documents tell of one project, and which of several values stands. */
export function makeLinkRoutes({ store }: ApiContext): Handlers<Names> {
  const { links, people } = store;
  const now = (): string => new Date().toISOString();
  const log = (by: string, action: LogAction, subject: string, detail: string | null) => people.log({ at: now(), by, action, subject, detail });
  return {
    async getLinkPairs({ query, who }) {
      const { pairs, ...counts } = await links.doubts(toAsked(query, who.account.name));
      return { ...counts, pairs: pairs.map(({ a, b, score, reasons }) => inWords({ a, b, score, reasons })) };
    },

    async getOrganisationPairs({ query, who }) {
      const { pairs, ...counts } = await links.organisationDoubts(toAsked(query, who.account.name));
      return { ...counts, pairs: pairs.map(inWords) };
    },

    async putOffLink({ body, who }) {
      await links.putOff(body, { person: who.account.name, at: now() });
      return { ok: true };
    },

    getLinkDecisions: async ({ query: { limit } }) => ({ decisions: (await links.decisions(limit)).map((await readNames(store)).done) }),

    async decideLink({ body, who }) {
      const id = await links.decide(body, { by: who.account.name, at: now() });
      if (id === null) throw new Refusal('wrong-decision');
      await log(who.account.name, `link-${body.action}`, id, `${body.a} + ${body.b}`);
      return { id };
    },

    getLinkChoices: async ({ params: { project } }) => ({ choices: (await links.choices(project)).map((await readNames(store)).done) }),

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
