import { createRuntime, loadSettings } from '@siets/runtime';
import { startIntake } from '@siets/worker-intake';
import { workers } from '../src/workers.ts';

// `siets run` without a server: works on the data folder and inbox of the environment until it is killed.
// Tells its parent when it began and of each document settled.

const runtime = await createRuntime(loadSettings(), { hold: 'must' });
runtime.onSettled((documentId) => process.send?.({ settled: documentId }));
await runtime.runWorkers(workers);
await startIntake(runtime);
process.send?.('running');
