import { readdirSync, readFileSync } from 'node:fs';

/** The processes that a process has started and that still run; none where the system has no `/proc`. */
export function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'latin1').split(' '))
      .filter((child) => child !== '' && !isDead(Number(child)))
      .map(Number);
  } catch {
    return [];
  }
}

function isDead(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/u.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return true;
  }
}
