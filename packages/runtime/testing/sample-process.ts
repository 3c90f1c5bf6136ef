import { createRuntime, loadSettings } from '../src/index.ts';
import { sampleWorkers } from './sample-workers.ts';

// A process that works on sample documents until it is killed; settings come from the environment, slowness and version of the rules from the command line.
const runtime = await createRuntime(loadSettings());
await runtime.runWorkers(sampleWorkers(Number(process.argv[2] ?? '20'), process.argv[3]));
process.send?.('ready');
process.on('SIGTERM', () => void runtime.stop().then(() => process.exit(0)));
