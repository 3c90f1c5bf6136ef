import type { Check } from '../finding.ts';
import { dataFolder, diskRoom, flushing, leftovers, lock } from './data-folder.ts';
import { clock, database, queue, work } from './database.ts';
import { claims, inboxClock, inboxFolder, noticing } from './inbox.ts';
import { memory, nodeVersion } from './node.ts';
import { reader } from './reader.ts';
import { redis } from './redis.ts';

/** In the order in which a person would mend them. */
export const checks: readonly Check[] = [
  nodeVersion, memory, dataFolder, flushing, diskRoom, lock, database, redis, leftovers, inboxFolder, noticing, inboxClock, claims, reader, queue, work, clock,
];
