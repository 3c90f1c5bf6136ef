import { createRuntime } from './create-runtime.ts';
import type { WorkerDefinition } from './runtime.ts';
import { loadSettings } from './settings.ts';

const STOPPING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];

/** Resolves at the first signal to stop; a second one ends the process at once. */
export function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let isStopping = false;
    for (const signal of STOPPING) {
      process.on(signal, () => {
        if (isStopping) process.exit(130);
        isStopping = true;
        resolve(signal);
      });
    }
  });
}

/** One worker as a process of its own, until it is told to stop. Settings come from the environment. */
export async function runWorker(definition: WorkerDefinition): Promise<void> {
  const runtime = await createRuntime(loadSettings());
  await runtime.runWorkers([definition]);
  runtime.log.info({ stage: definition.stage }, 'worker started');
  await untilStopped();
  await runtime.stop();
}
