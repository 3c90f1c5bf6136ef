import { z } from 'zod';
import { defineRoute } from './define-route.ts';

/** What can be paused: taking files in, and each stage of work. */
export const workParts = ['intake', 'read', 'extract', 'publish'] as const;
export const workPartSchema = z.enum(workParts);
export type WorkPart = z.infer<typeof workPartSchema>;

export const workStateSchema = z
  .object({
    /** What stands still on every machine, who said so and when. */
    paused: z.array(z.object({ part: workPartSchema, by: z.string(), at: z.string() })),
    /** Documents that are not worked off yet. */
    waiting: z.int(),
    /** How many documents came into the queue of reviewers so far, while it is made anew (after an upgrade, or where other values became doubtful); else null. */
    queueMade: z.int().nullable(),
    /** Address of the pages that show the queues to administrators; null on one machine. */
    boards: z.string().nullable(),
  })
  .meta({ id: 'WorkState' });
export type WorkState = z.infer<typeof workStateSchema>;

const body = z.object({ parts: z.array(workPartSchema).min(1).max(workParts.length) });

export const controlRoutes = {
  getWork: defineRoute({ method: 'GET', path: '/api/work', needs: 'read', summary: 'What is paused, and how many documents wait', answer: workStateSchema }),
  pauseWork: defineRoute({
    method: 'POST', path: '/api/work/pause', needs: 'administer', summary: 'Pauses parts on every machine until they are resumed; what is in hand is finished', body, answer: workStateSchema,
  }),
  resumeWork: defineRoute({ method: 'POST', path: '/api/work/resume', needs: 'administer', summary: 'Goes on with what was paused', body, answer: workStateSchema }),
  drainWork: defineRoute({
    method: 'POST', path: '/api/work/drain', needs: 'administer',
    summary: 'Takes no new files in while the others are worked off: nothing is in hand once `waiting` is 0. Refused where a stage is paused, which would never end', answer: workStateSchema,
  }),
};
