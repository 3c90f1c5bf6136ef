import { problemTexts, type ProblemCode } from '@siets/record';
import type { ArrivalAnswer } from '@siets/api';
import type { Arrival } from '@siets/store';
import type { ApiContext } from './context.ts';
import type { Handlers } from './serve-routes.ts';

export const toArrival = ({ arrivalId, documentId, name, folder, source, bytes, receivedAt, outcome, problem, error, withdrawnAt }: Arrival): ArrivalAnswer => ({
  arrivalId, documentId, name, folder, source, bytes, receivedAt, outcome, error,
  problem: problem && { code: problem.code, page: problem.page ?? null, detail: problem.detail ?? null, reason: problemTexts[problem.code] },
  canRetry: documentId !== null && (outcome === 'failed' || outcome === 'rejected') && withdrawnAt === null, canWithdraw: withdrawnAt === null,
});

export function makeFileRoutes({ store, isTaking, enqueue }: ApiContext): Handlers<'getStatus' | 'listArrivals' | 'retry' | 'withdraw'> {
  return {
    async getStatus() {
      const { dropped, recorded, duplicate, rejected, failed, waiting, projects, inside, perMinute, secondsLeft, oldestWaiting, problems, failures } = await store.status();
      return {
        dropped, recorded, duplicate, rejected, failed, waiting, projects, inside, perMinute, secondsLeft, oldestWaiting, failures, isTaking: isTaking(),
        problems: problems.map(({ code, count }) => ({ code, count, reason: problemTexts[code] })),
      };
    },

    async listArrivals({ query: { outcome, code, name, before, limit } }) {
      const arrivals = await store.arrivals.list({
        limit, ...(outcome && { outcome }), ...(code && { code }), ...(name !== undefined && { name }), ...(before !== undefined && { before }),
      });
      return { arrivals: arrivals.map(toArrival), next: arrivals.length === limit ? (arrivals.at(-1)?.arrivalId ?? null) : null };
    },

    async retry({ body: { documentIds, stage, code } }) {
      const base = { stage, ...(code && { code: code as ProblemCode }) };
      const filters = documentIds ? documentIds.map((id) => ({ ...base, id })) : [base];
      const taken = [];
      for (const filter of filters) taken.push(...(await store.documents.retry(filter)));
      await enqueue(taken);
      return { retried: taken.length };
    },

    async withdraw({ params, who }) {
      const withdrawn = await store.arrivals.withdraw([params.arrivalId], who.account.name);
      return { withdrawn: withdrawn.map(({ arrivalId, name, isKept }) => ({ arrivalId, name, isKept })) };
    },
  };
}
