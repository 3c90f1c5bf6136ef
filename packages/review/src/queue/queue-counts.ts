import type { Answered, Routes } from '@siets/api';

/** How many documents each filter would leave. */
export type QueueCounts = Answered<Routes['getQueueCounts']>;
