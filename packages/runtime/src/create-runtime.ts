import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepLinked } from '@siets/linking';
import type { NewJob } from '@siets/queue';
import { openStore, type Store } from '@siets/store';
import type { DestinationStream } from 'pino';
import { DataDirBusyError, lockDataDir, type DataDirLock } from './data-dir-lock.ts';
import { watchDisk, type DiskWatch } from './disk-watch.ts';
import { startDocumentWorker, type RunningWorker } from './document-worker.ts';
import { createLogger } from './logger.ts';
import { createMetrics } from './metrics.ts';
import type { Runtime } from './runtime.ts';
import type { Settings } from './settings.ts';
import { openQueue } from './open-queue.ts';
import { watchControls } from './control-watch.ts';
import { startSweep } from './sweep.ts';
import { toldSometimes } from './told-sometimes.ts';
import { toStoreOptions } from './to-store-options.ts';

export interface CreateRuntimeOptions {
  /**
   * Whether this process must hold the data folder (throws DataDirBusyError), holds it if it is free, or works
   * beside whoever does. Default `never`.
   */
  hold?: 'must' | 'try' | 'never';
  /** Where the log goes; default stderr. */
  logTo?: DestinationStream;
}

/** A share of the time to stop that is left for closing, after the jobs in hand. */
const CLOSING_SHARE = 0.2;

function holdDataDir(dataDir: string, hold: CreateRuntimeOptions['hold']): DataDirLock | null {
  if (hold === 'must') return lockDataDir(dataDir);
  if (hold !== 'try') return null;
  try {
    return lockDataDir(dataDir);
  } catch (error) {
    if (error instanceof DataDirBusyError) return null;
    throw error;
  }
}

/** Opens what the settings name: the one place that chooses adapters. Throws DataDirBusyError and StoreError. */
export async function createRuntime(settings: Settings, options: CreateRuntimeOptions = {}): Promise<Runtime> {
  mkdirSync(settings.dataDir, { recursive: true });
  const isAlone = settings.mode === 'embedded';
  const lock = isAlone ? holdDataDir(settings.dataDir, options.hold) : null;
  const log = createLogger(settings, options.logTo);
  let store: Store | undefined;
  const tracing = isAlone || settings.traces === '' ? null : (await import('./tracing.ts')).startTracing(settings.traces);
  try {
    store = await openStore(toStoreOptions(settings));
    const queue = await openQueue(settings, { isAlone: lock !== null, telemetry: tracing?.telemetry ?? null, onError: toldSometimes((error) => log.warn({ err: error }, 'the queue cannot be reached; work goes on from the database when it comes back')) });
    if (lock || !isAlone) await store.originals.tidy();
    const disk = await startDiskWatch(settings, log);
    const metrics = createMetrics({ store, queue, disk });
    const linked = keepLinked(store, (error) => log.warn({ err: error }, 'a changed document could not be linked; the sweep tries again'));
    return assemble({ settings, store: linked, queue, log, disk, metrics, isHolder: lock !== null || !isAlone }, async () => {
      await tracing?.stop();
      lock?.release();
    });
  } catch (error) {
    await store?.close();
    await tracing?.stop();
    lock?.release();
    throw error;
  }
}

async function startDiskWatch(settings: Settings, log: Runtime['log']): Promise<DiskWatch> {
  const disk = watchDisk(settings);
  disk.onChange(({ state, en }) => log[state === 'ok' ? 'info' : 'warn']({ disk: state, freeBytes: disk.room?.bytes }, en));
  await disk.look();
  return disk;
}

type Parts = Pick<Runtime, 'settings' | 'store' | 'queue' | 'log' | 'disk' | 'metrics' | 'isHolder'>;

/** What is left to do when everything else is decided: workers, listeners and the order of stopping. */
function assemble(parts: Parts, release: () => Promise<void>): Runtime {
  const { settings, store, queue, log, disk } = parts;
  const listeners = new Set<(documentId: string) => void>();
  const tasks: (() => Promise<void>)[] = [];
  const workers: RunningWorker[] = [];
  let stopSweep = async (): Promise<void> => {};
  const controls = watchControls(parts, (stage, isPaused) => {
    for (const worker of workers) if (worker.stage === stage) worker.setPaused(isPaused);
  });
  let stopping: Promise<void> | undefined;

  const attempt = (what: string, work: () => Promise<void>): Promise<void> =>
    work().catch((error: unknown) => log.error({ err: error }, `${what} did not end well`));

  const settled = (documentId: string): void => {
    log.info({ documentId }, 'settled');
    for (const listener of listeners) listener(documentId);
  };

  async function stop(): Promise<void> {
    const workMs = settings.stopMs * (1 - CLOSING_SHARE);
    const sweepAndTasks = [stopSweep, () => controls.stop(), ...tasks].map((task) => attempt('a task', task));
    const late = sleep(settings.stopMs, undefined, { ref: false });
    const working = workers.map((worker) => attempt('a worker', () => worker.stop(workMs)));
    await Promise.race([late, Promise.all([...sweepAndTasks, ...working])]);
    await Promise.all(workers.map((worker) => attempt('a worker', () => worker.close())));
    disk.stop();
    await attempt('the queue', () => queue.close(0));
    await attempt('the store', () => store.close());
    await release();
  }

  const runtime: Runtime = {
    ...parts,
    async runWorkers(definitions) {
      for (const definition of definitions) workers.push(await startDocumentWorker(runtime, definition, settled));
      await controls.look();
      stopSweep = startSweep(runtime);
    },
    isPaused: (name) => controls.isPaused(name),
    async enqueue(documents, { delayMs = 0 } = {}) {
      await queue.addMany(documents.map(({ id, stage, priority }): NewJob => ({
        queue: stage,
        data: { documentId: id },
        options: { id: `${stage}-${id}`, priority, delayMs, attempts: settings.attempts, backoffMs: settings.backoffMs },
      })));
    },
    onSettled(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onStop: (task) => void tasks.push(task),
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
  return runtime;
}
