/**
 * Kills a process and everything that it started: a child of the sandbox leads a group of its own, so that no converter that it
 * called outlives it. Where there are no groups (Windows), the process alone.
 */
export function killGroup(leader: number): void {
  try {
    process.kill(process.platform === 'win32' ? leader : -leader, 'SIGKILL');
  } catch (error) {
    // Gone already; macOS says EPERM where only the dead are left.
    if (!['ESRCH', 'EPERM'].includes(String((error as NodeJS.ErrnoException).code))) throw error;
  }
}
