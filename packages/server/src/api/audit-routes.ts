import type { LogAction } from '@siets/record';
import type { ApiContext } from './context.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './serve-routes.ts';

type Names = 'nextAudit' | 'answerAudit' | 'settleAudit' | 'skipAudit' | 'getAuditResults' | 'setAcceptance';

/** Values of which the machine is sure, asked for without showing them: only so is its error measured. */
export function makeAuditRoutes({ store: { audit, people, review }, background }: ApiContext): Handlers<Names> {
  const log = (by: string, action: LogAction, subject: string) => people.log({ at: new Date().toISOString(), by, action, subject, detail: null });
  /** Documents follow beside the work. */
  const follow = (isChanged: boolean): void => {
    if (isChanged) background((isStopped) => audit.applyAcceptance(isStopped));
  };
  return {
    nextAudit: async ({ who }) => audit.next(who.account.id),

    async answerAudit({ params: { taskId }, body: { value }, who }) {
      const answered = await audit.answer(taskId, value, { by: who.account.name, at: new Date().toISOString() });
      if (!answered) throw new Refusal('not-found');
      await log(who.account.name, 'audit', taskId);
      follow(answered.isAcceptanceChanged);
      return { isSame: answered.isSame, machine: answered.machine, mine: value ?? null };
    },

    async settleAudit({ params: { taskId }, body: { verdict }, who }) {
      const settled = await audit.settle(taskId, verdict, who.account.name);
      if (!settled) throw new Refusal('not-found');
      follow(settled.isAcceptanceChanged);
      await log(who.account.name, 'audit-settled', taskId);
      return { ok: true };
    },

    async skipAudit({ params: { taskId }, who }) {
      if (!(await audit.skip(taskId, who.account.id))) throw new Refusal('not-found');
      return { ok: true };
    },

    async setAcceptance({ params: { field }, body, who }) {
      const result = await audit.setAcceptance(field, body);
      await people.log({ at: new Date().toISOString(), by: who.account.name, action: 'acceptance', subject: field, detail: `threshold=${body.threshold}, limit=${body.limit}` });
      follow(true);
      return result;
    },

    async getAuditResults() {
      const { auditShare } = await review.settings();
      return { share: auditShare, results: await audit.results() };
    },
  };
}
