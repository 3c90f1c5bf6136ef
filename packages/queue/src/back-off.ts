import type { JobOptions } from './port.ts';

export const DEFAULT_ATTEMPTS = 5;
export const DEFAULT_BACKOFF_MS = 1000;
const MAX_BACKOFF_MS = 60_000;

/** Wait after the given failed try, in milliseconds: doubled each time, never more than a minute. */
export const backOffMs = (attempt: number, baseMs: number): number =>
  Math.min(MAX_BACKOFF_MS, baseMs * 2 ** Math.min(30, Math.max(0, attempt - 1)));

export const withDefaults = (options: JobOptions = {}) => ({
  priority: options.priority ?? 0,
  delayMs: options.delayMs ?? 0,
  attempts: options.attempts ?? DEFAULT_ATTEMPTS,
  backoffMs: options.backoffMs ?? DEFAULT_BACKOFF_MS,
});

export const toError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
