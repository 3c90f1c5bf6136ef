import { readFileSync } from 'node:fs';

/**
 * Resident memory of a process in megabytes, as the kernel counts it (buffers included), or null where the kernel does not say:
 * on systems without `/proc` only the heap limit of the child holds.
 */
export function readMemoryMb(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1_024;
  } catch {
    return null;
  }
}
