import { readFileSync } from 'node:fs';

/** Clock ticks in a second, as Linux counts them for programs. */
const TICKS = 100;

/** Seconds of the children that have ended, as the kernel adds them up. */
function childSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'latin1').replace(/^.*\) /su, '').split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** Seconds of processor time that a piece of work takes, its programs with it. */
export async function processorSeconds(work: () => unknown): Promise<number> {
  const [before, children] = [process.cpuUsage(), childSeconds()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 + childSeconds() - children;
}
