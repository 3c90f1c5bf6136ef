import { join } from 'node:path';
import { openBullQueue, openEmbeddedQueue, type Queue } from '@siets/queue';
import { waitingStages } from '@siets/store';
import type { Settings } from './settings.ts';

export interface OpenQueueOptions {
  /** No other process works on the queue of this data folder. */
  isAlone?: boolean;
  onError?: (error: Error) => void;
}

/** The queue of these settings. */
export function openQueue(settings: Settings, { isAlone = false, onError }: OpenQueueOptions = {}): Queue {
  const { mode, dataDir, redisUrl: url, queuePrefix: prefix, leaseMs } = settings;
  if (mode === 'embedded') return openEmbeddedQueue({ path: join(dataDir, 'queue.db'), isAlone });
  return openBullQueue({ url, prefix, leaseMs, queues: waitingStages, ...(onError && { onError }) });
}
