import { runWorker } from '@siets/runtime';
import { publishWorker } from './publish-worker.ts';

await runWorker(publishWorker);
