import { setTimeout as sleep } from 'node:timers/promises';

/** What PostgreSQL answers where two transactions could not have run one after another, or waited for each other. Nothing of them is left. */
const CONFLICTS: ReadonlySet<unknown> = new Set(['40001', '40P01', '55P03']);

const MOST_TRIES = 60;
const LONGEST_MS = 200;
/** From this try on it waits in turn with others that met each other, instead of meeting them again. */
const IN_TURN_FROM = 3;

export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Runs a transaction again where it met another, after a wait that differs by chance. */
export async function retryConflicts<T>(work: (isInTurn: boolean) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work(tries >= IN_TURN_FROM);
    } catch (error) {
      if (!CONFLICTS.has(codeOf(error)) || tries >= MOST_TRIES) throw error;
      if (tries + 1 < IN_TURN_FROM) await sleep(Math.random() * Math.min(LONGEST_MS, 2 ** tries));
    }
  }
}
