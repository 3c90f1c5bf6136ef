import { join } from 'node:path';
import { openEmbeddedQueue, type Queue } from '@siets/queue';
import type { QueueBoards } from '@siets/queue/boards';
import type { BullQueueOptions } from '@siets/queue/bull';
import { waitingStages } from '@siets/store';
import type { Settings } from './settings.ts';

export interface OpenQueueOptions {
  /** No other process works on the queue of this data folder. */
  isAlone?: boolean;
  telemetry?: BullQueueOptions['telemetry'];
  onError?: (error: Error) => void;
}

/** The queue of these settings. */
export async function openQueue(settings: Settings, { isAlone = false, telemetry = null, onError }: OpenQueueOptions = {}): Promise<Queue> {
  const { mode, dataDir, redisUrl: url, queuePrefix: prefix, leaseMs } = settings;
  if (mode === 'embedded') return openEmbeddedQueue({ path: join(dataDir, 'queue.db'), isAlone });
  const { openBullQueue } = await import('@siets/queue/bull');
  return openBullQueue({ url, prefix, leaseMs, queues: waitingStages, telemetry, ...(onError && { onError }) });
}

/** Pages that show the queues of many machines; null on one, whose queue is a table of its own. They are loaded only where they are served. */
export async function openQueueBoards(settings: Settings, onError: (error: Error) => void): Promise<QueueBoards | null> {
  const { mode, redisUrl: url, queuePrefix: prefix } = settings;
  if (mode === 'embedded') return null;
  const { makeQueueBoards } = await import('@siets/queue/boards');
  return makeQueueBoards({ url, prefix, queues: waitingStages, onError });
}
