import type { Queue } from '@siets/queue';
import { outcomes, settledStages, waitingStages, type Store, type StoreStatus } from '@siets/store';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry, type GaugeConfiguration } from 'prom-client';
import type { DiskWatch } from './disk-watch.ts';

/** How the try of a job ended. */
export type TryEnd = 'done' | 'rejected' | 'error' | 'later';

/** Counts and clocks of this process, in the words of Prometheus. They name stages and outcomes, never a document. */
export interface Metrics {
  readonly contentType: string;
  render(): Promise<string>;
  /** A job of a stage was tried for so long. */
  tried(stage: string, end: TryEnd, seconds: number): void;
  gaveUp(stage: string): void;
  /** A document has its outcome, so long after it came. */
  settled(seconds: number): void;
  /** How many files the inbox has claimed and not yet handed over. */
  setInHand(count: () => number): void;
  /** What runs here: the version of the program and of the rules. */
  describe(labels: { version: string; rules: string }): void;
}

/** The store is counted at most this often: it is dear in a large archive, and monitors ask often. */
const COUNT_EVERY_MS = 5_000;
const STAGE_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
const FILE_SECONDS = [0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3_600, 14_400, 86_400];

export interface MetricsSources {
  store: Pick<Store, 'status'>;
  queue: Pick<Queue, 'counts'>;
  disk: Pick<DiskWatch, 'room' | 'state'>;
}

export function createMetrics(sources: MetricsSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  addStoreGauges(registry, sources.store);
  addQueueGauge(registry, sources.queue);
  addDiskGauges(registry, sources.disk);
  let inHand = (): number => 0;
  addGauge(registry, 'siets_inbox_in_hand', 'Files claimed from the inbox and not yet safe in the store', () => inHand());
  const stageSeconds = new Histogram({
    name: 'siets_stage_seconds', help: 'Time of one try of a stage, by how it ended', labelNames: ['stage', 'end'], buckets: STAGE_SECONDS, registers,
  });
  const fileSeconds = new Histogram({
    name: 'siets_file_seconds', help: 'From the arrival of a file to its outcome', buckets: FILE_SECONDS, registers,
  });
  const gaveUp = new Counter({
    name: 'siets_given_up_total', help: 'Documents failed because of us after their last try', labelNames: ['stage'], registers,
  });
  const build = new Gauge({ name: 'siets_build_info', help: 'What runs here', labelNames: ['version', 'rules', 'node'], registers });
  let hasDefaults = false;
  return {
    contentType: registry.contentType,
    render() {
      // Only where somebody asks: they watch the garbage collector and the event loop from then on.
      if (!hasDefaults) collectDefaultMetrics({ register: registry });
      hasDefaults = true;
      return registry.metrics();
    },
    tried: (stage, end, seconds) => stageSeconds.observe({ stage, end }, seconds),
    gaveUp: (stage) => gaveUp.inc({ stage }),
    settled: (seconds) => fileSeconds.observe(seconds),
    setInHand: (count) => void (inHand = count),
    describe: ({ version, rules }) => build.set({ version, rules, node: process.versions.node }, 1),
  };
}

const register = (registry: Registry, config: GaugeConfiguration<string>): void =>
  registry.registerMetric(new Gauge({ ...config, registers: [] }));

function addGauge(registry: Registry, name: string, help: string, read: () => number | null): void {
  register(registry, {
    name, help,
    collect() {
      const value = read();
      if (value === null) this.remove();
      else this.set(value);
    },
  });
}

/** The last count, kept for a moment and shared by those who ask at once. */
function countSometimes(store: Pick<Store, 'status'>): () => Promise<StoreStatus> {
  let at = -Infinity;
  let last: Promise<StoreStatus> | null = null;
  return () => {
    if (last === null || performance.now() - at > COUNT_EVERY_MS) {
      at = performance.now();
      last = store.status();
      last.catch(() => (last = null));
    }
    return last;
  };
}

function addStoreGauges(registry: Registry, store: Pick<Store, 'status'>): void {
  const status = countSometimes(store);
  register(registry, {
    name: 'siets_arrivals', help: 'Files dropped, by outcome; together they are all that was dropped', labelNames: ['outcome'],
    async collect() {
      const counted = await status();
      for (const outcome of outcomes) this.set({ outcome }, counted[outcome]);
    },
  });
  register(registry, {
    name: 'siets_documents', help: 'Different documents, by stage', labelNames: ['stage'],
    async collect() {
      const { stages } = await status();
      for (const stage of [...waitingStages, ...settledStages]) this.set({ stage }, stages[stage]);
    },
  });
  register(registry, {
    name: 'siets_problems', help: 'Rejected files, by reason', labelNames: ['code'],
    async collect() {
      this.reset();
      for (const { code, count } of (await status()).problems) this.set({ code }, count);
    },
  });
  register(registry, {
    name: 'siets_oldest_waiting_seconds', help: 'How long the longest waiting file has waited; 0 where none does',
    async collect() {
      const { oldestWaiting } = await status();
      this.set(oldestWaiting === null ? 0 : Math.max(0, (Date.now() - Date.parse(oldestWaiting)) / 1000));
    },
  });
}

function addQueueGauge(registry: Registry, queue: Pick<Queue, 'counts'>): void {
  register(registry, {
    name: 'siets_queue_jobs', help: 'Jobs of the queue, by stage and state', labelNames: ['stage', 'state'],
    async collect() {
      for (const stage of waitingStages) {
        for (const [state, count] of Object.entries(await queue.counts(stage))) this.set({ stage, state }, Number(count));
      }
    },
  });
}

function addDiskGauges(registry: Registry, disk: Pick<DiskWatch, 'room' | 'state'>): void {
  addGauge(registry, 'siets_disk_free_bytes', 'Free on the disk of the data folder', () => disk.room?.bytes ?? null);
  addGauge(registry, 'siets_disk_free_files', 'Files that can still be made there; absent where there is no limit', () => disk.room?.files ?? null);
  addGauge(registry, 'siets_intake_stopped', '1 where no file is taken in because the disk is nearly full', () => Number(disk.state === 'full'));
}
