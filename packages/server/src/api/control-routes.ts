import type { WorkPart, WorkState } from '@siets/api';
import type { LogAction } from '@siets/record';
import type { ApiContext } from './context.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './serve-routes.ts';
import { readNames } from './show-names.ts';

/** Pausing work and going on, as `siets pause`, `resume` and `drain` do; every machine follows within a second. */
export function makeControlRoutes({ store, boards, queue }: ApiContext): Handlers<'getWork' | 'pauseWork' | 'resumeWork' | 'drainWork'> {
  const { controls, people } = store;
  const state = async (): Promise<WorkState> => {
    const [paused, names] = await Promise.all([controls.paused(), readNames(store)]);
    return { paused: paused.map(({ name, by, at }) => ({ part: name, by: names.name(by), at })), waiting: await store.countWaiting(), queueMade: queue.made, boards };
  };
  const log = (by: string, action: LogAction, parts: readonly WorkPart[]) =>
    people.log({ at: new Date().toISOString(), by, action, subject: null, detail: parts.join(', ') });

  return {
    getWork: state,

    async pauseWork({ body: { parts }, who }) {
      await controls.pause(parts, who.account.name);
      await log(who.account.name, 'pause', parts);
      return state();
    },

    async resumeWork({ body: { parts }, who }) {
      await controls.resume(parts);
      await log(who.account.name, 'resume', parts);
      return state();
    },

    async drainWork({ who }) {
      const stages = (await controls.paused()).map(({ name }) => name).filter((name) => name !== 'intake');
      if (stages.length > 0) throw new Refusal('work-paused', { details: stages });
      await controls.pause(['intake'], who.account.name);
      await log(who.account.name, 'drain', ['intake']);
      return state();
    },
  };
}
