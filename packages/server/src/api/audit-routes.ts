import type { ApiContext } from './context.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './serve-routes.ts';

type Names = 'nextAudit' | 'answerAudit' | 'settleAudit' | 'skipAudit' | 'getAuditResults';

/** Values of which the machine is sure, asked for without showing them: only so is its error measured. */
export function makeAuditRoutes({ store: { audit, people, review } }: ApiContext): Handlers<Names> {
  const log = (by: string, action: string, subject: string) => people.log({ at: new Date().toISOString(), by, action, subject, detail: null });
  return {
    nextAudit: async ({ who }) => audit.next(who.account.id),

    async answerAudit({ params: { taskId }, body: { value }, who }) {
      const answered = await audit.answer(taskId, value, { by: who.account.name, at: new Date().toISOString() });
      if (!answered) throw new Refusal('not-found');
      await log(who.account.name, 'audit', taskId);
      return { ...answered, mine: value ?? null };
    },

    async settleAudit({ params: { taskId }, body: { verdict }, who }) {
      if (!(await audit.settle(taskId, verdict, who.account.name))) throw new Refusal('not-found');
      await log(who.account.name, 'audit-settled', taskId);
      return { ok: true };
    },

    async skipAudit({ params: { taskId }, who }) {
      if (!(await audit.skip(taskId, who.account.id))) throw new Refusal('not-found');
      return { ok: true };
    },

    async getAuditResults() {
      const { auditShare } = await review.settings();
      return { share: auditShare, results: await audit.results() };
    },
  };
}
