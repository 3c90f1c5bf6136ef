import { Worker } from 'node:worker_threads';

// A busy parser never hears that its parent is gone, so a thread beside it looks. Plain JavaScript: a thread started from a
// string is not stripped of types.
const WATCH = `
  const { parentPort, workerData } = require('node:worker_threads');
  setInterval(() => { if (process.ppid !== workerData.parent) process.kill(process.pid, 'SIGKILL'); }, 1000);
`;

/** Ends this process when its parent has died, even while it is busy. */
export function watchParent(): void {
  process.on('disconnect', () => process.exit(0));
  const worker = new Worker(WATCH, {
    eval: true,
    workerData: { parent: process.ppid },
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  });
  worker.unref();
}
