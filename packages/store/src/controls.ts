import type { Database } from './database.ts';
import { now } from './stages.ts';
import { waitingStages } from './store.ts';

/** What can be paused: taking files in, and each stage of work. */
export const controlNames = ['intake', ...waitingStages] as const;
export type ControlName = (typeof controlNames)[number];

export interface PausedControl {
  name: ControlName;
  by: string;
  at: string;
}

/** What people pause and resume, on every machine at once. */
export interface Controls {
  paused(): Promise<PausedControl[]>;
  pause(names: readonly ControlName[], by: string): Promise<void>;
  resume(names: readonly ControlName[]): Promise<void>;
}

const isControl = (name: string): name is ControlName => (controlNames as readonly string[]).includes(name);

export const makeControls = (database: Database): Controls => ({
  async paused() {
    const rows = await database.read.selectFrom('controls').selectAll().orderBy('name').execute();
    return rows.flatMap(({ name, paused_by, paused_at }) => (isControl(name) ? [{ name, by: paused_by, at: paused_at }] : []));
  },
  async pause(names, by) {
    await database.write(async (trx) => {
      const rows = names.map((name) => ({ name, paused_by: by, paused_at: now() }));
      if (rows.length > 0) await trx.insertInto('controls').values(rows).onConflict((conflict) => conflict.column('name').doNothing()).execute();
    }, { durable: true });
  },
  async resume(names) {
    await database.write(async (trx) => {
      if (names.length > 0) await trx.deleteFrom('controls').where('name', 'in', names).execute();
    }, { durable: true });
  },
});
