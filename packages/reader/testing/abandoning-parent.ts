import { defaultLimits } from '../src/limits.ts';
import { Sandbox } from '../src/sandbox/sandbox.ts';

// Gives a child a job that never ends, tells who the child is, and waits to be killed.

const entry = new URL('./naughty-child.ts', import.meta.url);
const sandbox = new Sandbox<string, string>({ ...defaultLimits, entry, size: 1, deadlineMs: 60_000, stallMs: 60_000, memoryMb: 400, recycleMb: 300 });
const outcome = await sandbox.run('fine');
const running = sandbox.run('hang');
if (outcome.ok) process.send?.(outcome.result.split(' ')[2]);
await running;
