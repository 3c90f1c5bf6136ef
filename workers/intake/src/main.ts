import { createRuntime, loadSettings, untilStopped } from '@siets/runtime';
import { startIntake } from './start-intake.ts';

// Intake as a process of its own: watches the inbox and hands on; settings come from the environment.
const runtime = await createRuntime(loadSettings());
await runtime.runWorkers([]); // it follows what is paused, and sweeps
await startIntake(runtime);
await untilStopped();
await runtime.stop();
