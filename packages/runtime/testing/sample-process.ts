import { createRuntime, loadSettings } from '../src/index.ts';
import { sampleWorkers } from './sample-workers.ts';

// A process that works on sample documents until it is killed; settings come from the environment, the slowness from the command line.
const runtime = await createRuntime(loadSettings());
await runtime.runWorkers(sampleWorkers(Number(process.argv[2] ?? '20')));
process.send?.('ready');
process.on('SIGTERM', () => void runtime.stop().then(() => process.exit(0)));
