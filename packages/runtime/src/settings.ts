/** Everything that can be set, after defaults. Paths are absolute, times in milliseconds. */
export interface Settings {
  dataDir: string;
  inboxDir: string;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Reader processes, and documents read at once. */
  readers: number;
  maxBytes: number;
  deadlineMs: number;
  memoryMb: number;
  /** A dropped file counts when it has been still for so long. */
  settleMs: number;
  /** Tries before a document is failed, where we are to blame. */
  attempts: number;
  backoffMs: number;
  sweepMs: number;
  stopMs: number;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}
