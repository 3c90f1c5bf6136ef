import { Worker } from 'node:worker_threads';
import { killGroup } from './process-group.ts';

// A busy parser never hears that its parent is gone, so a thread beside it looks. Plain JavaScript: a thread started from a
// string is not stripped of types.
const WATCH = `
  const { parentPort, workerData } = require('node:worker_threads');
  const group = process.platform === 'win32' ? process.pid : -process.pid;
  setInterval(() => { if (process.ppid !== workerData.parent) process.kill(group, 'SIGKILL'); }, 1000);
`;

/** Ends this process and what it started when its parent has died, even while it is busy. */
export function watchParent(): void {
  process.on('disconnect', () => killGroup(process.pid));
  const worker = new Worker(WATCH, {
    eval: true,
    workerData: { parent: process.ppid },
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  });
  worker.unref();
}
