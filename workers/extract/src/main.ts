import { runWorker } from '@siets/runtime';
import { extractWorker } from './extract-worker.ts';

await runWorker(extractWorker);
