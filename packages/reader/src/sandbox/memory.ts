import { readFileSync, writeFileSync } from 'node:fs';

/** A line of a process's status in megabytes, or null where the kernel does not say. */
function readStatusMb(pid: number, line: 'VmRSS' | 'VmHWM'): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const kilobytes = new RegExp(`^${line}:\\s+(\\d+) kB$`, 'mu').exec(status)?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1_024;
  } catch {
    return null;
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/**
 * Resident memory of a process and the programs that it started, in megabytes, as the kernel counts it (buffers included), or null
 * where the kernel does not say: on systems without `/proc` only the heap limit of the child holds.
 */
export function readMemoryMb(pid: number): number | null {
  const own = readStatusMb(pid, 'VmRSS');
  return own === null ? null : childrenOf(pid).reduce((sum, child) => sum + (readMemoryMb(child) ?? 0), own);
}

/** The most memory that a process has had since `forgetPeak`, megabytes; null where the kernel does not say. */
export const readPeakMb = (pid: number): number | null => readStatusMb(pid, 'VmHWM');

/** Lets the kernel count the peak anew. Without effect where it does not allow that: then the peak is of the whole life. */
export function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Not a limit, only a figure for people.
  }
}
