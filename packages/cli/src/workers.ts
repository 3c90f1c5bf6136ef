import { extractWorker } from '@siets/worker-extract';
import { publishWorker } from '@siets/worker-publish';
import { readWorker } from '@siets/worker-read';

/** All workers, for one process. */
export const workers = [readWorker, extractWorker, publishWorker];
