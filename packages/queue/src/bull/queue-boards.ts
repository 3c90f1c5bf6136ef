import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { Queue as BullMqQueue } from 'bullmq';
import type { FastifyInstance } from 'fastify';
import { Redis } from 'ioredis';
import type { BullQueueOptions } from './bull-queue.ts';
import { CLOSE_MS, within } from './bull-worker.ts';

/** Pages that show what lies in the queues, to be registered below an address. Whom to let in is the server's to say. */
export type QueueBoards = (app: FastifyInstance, address: string) => Promise<void>;

const COMMAND_MS = 5_000;
/** Letters of the page would come from elsewhere: those of the system serve. */
const ELSEWHERE = /<link[^>]+href="https?:[^>]*>/gu;

/**
 * bull-board over the queues. It only shows: the truth stands in the database, so a job that is put back here would find its work done, and
 * a queue paused here would stand still without the administration knowing.
 */
export function makeQueueBoards({ url, prefix = 'siets', queues = [], onError = () => {} }: BullQueueOptions): QueueBoards {
  return async (app, address) => {
    const connection = new Redis(url, { maxRetriesPerRequest: 1, commandTimeout: COMMAND_MS });
    connection.on('error', onError);
    const shown = queues.map((name) => new BullMqQueue(name, { connection, prefix }).on('error', onError));
    const adapter = new FastifyAdapter();
    adapter.setBasePath(address);
    createBullBoard({
      queues: shown.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })), serverAdapter: adapter,
      options: { uiConfig: { boardTitle: 'Siets', hideDocsLink: true, miscLinks: [{ text: 'Siets', url: '/admin/work' }] } },
    });
    app.addHook('onSend', async (_request, _reply, payload) => (typeof payload === 'string' ? payload.replaceAll(ELSEWHERE, '') : payload));
    app.addHook('onClose', async () => {
      await within(CLOSE_MS, Promise.all(shown.map((queue) => queue.close())));
      connection.disconnect();
    });
    await app.register(adapter.registerPlugin());
  };
}
