import { runWorker } from '@siets/runtime';
import { readWorker } from './read-worker.ts';

await runWorker(readWorker);
