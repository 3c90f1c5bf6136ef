import { setTimeout as sleep } from 'node:timers/promises';

/** What PostgreSQL answers where two transactions could not have run one after another, or wait for each other. Nothing of them is left. */
const CONFLICTS: ReadonlySet<unknown> = new Set(['40001', '40P01']);

const MOST_TRIES = 60;
const LONGEST_MS = 200;

export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Runs a transaction again where it met another, after a wait that differs by chance. */
export async function retryConflicts<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!CONFLICTS.has(codeOf(error)) || tries >= MOST_TRIES) throw error;
      await sleep(Math.random() * Math.min(LONGEST_MS, 2 ** tries));
    }
  }
}
