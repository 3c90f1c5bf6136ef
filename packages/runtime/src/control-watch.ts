import { controlNames, type ControlName } from '@siets/store';
import type { Runtime } from './runtime.ts';

/** How soon a pause reaches every machine. */
const LOOK_MS = 1000;

export interface ControlWatch {
  isPaused(name: ControlName): boolean;
  look(): Promise<void>;
  stop(): Promise<void>;
}

/** Follows what people pause, and tells of each change. */
export function watchControls({ store, log }: Pick<Runtime, 'store' | 'log'>, onChange: (name: ControlName, isPaused: boolean) => void): ControlWatch {
  let paused: ReadonlySet<ControlName> = new Set();
  let timer: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();
  let isStopped = false;

  const look = async (): Promise<void> => {
    const now = new Set((await store.controls.paused()).map(({ name }) => name));
    const before = paused;
    paused = now;
    for (const name of controlNames) {
      if (before.has(name) === now.has(name)) continue;
      onChange(name, now.has(name));
      log.info({ part: name }, now.has(name) ? 'paused' : 'resumed');
    }
  };
  const again = (): void => {
    if (isStopped) return;
    timer = setTimeout(() => {
      looking = look().catch((error: unknown) => log.warn({ err: error }, 'could not look at what is paused')).then(again);
    }, LOOK_MS);
    timer.unref();
  };
  return {
    isPaused: (name) => paused.has(name),
    async look() {
      await look();
      // Workers that were only now started know of nothing yet.
      for (const name of paused) onChange(name, true);
      if (timer === undefined) again();
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
