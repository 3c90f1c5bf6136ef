import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HostileFile } from '@siets/reader/hostile';
import { createRuntime, loadSettings, type Runtime } from '@siets/runtime';
import type { Arrival } from '@siets/store';
import { extractWorker } from '@siets/worker-extract';
import { startIntake } from '@siets/worker-intake';
import { publishWorker } from '@siets/worker-publish';
import { readWorker } from '@siets/worker-read';
import { childrenOf } from './processes.ts';

export interface Ended {
  name: string;
  /** `read` where it became a record, the code of its problem where it was refused, else the outcome. */
  end: string;
  detail: string | null;
  bytes: number;
  /** Of the reading process; null where the file never got to one. */
  ms: number | null;
  peakMb: number | null;
}

export interface HostileEnded extends Ended {
  file: HostileFile;
  isRight: boolean;
}

export interface HostileRun {
  hostile: HostileEnded[];
  good: Ended[];
  /** Files that came inside others. */
  inside: number;
  /** Arrivals without a receipt beside the inbox. */
  withoutReceipt: string[];
  /** Processes that were still there after the stop. */
  leftRunning: number[];
}

export interface HostileOptions {
  files: readonly HostileFile[];
  good: readonly { name: string; bytes: Uint8Array }[];
  env?: Record<string, string>;
  /** Told how many are settled, now and then. */
  onProgress?: (settled: number, dropped: number) => void;
  /** Gives up after this long, milliseconds. */
  limitMs: number;
}

/** Bad files stand between good ones: the inbox takes them in the order of their names. */
function drop(inbox: string, { files, good }: HostileOptions): Map<string, HostileFile> {
  const byName = new Map<string, HostileFile>();
  const every = Math.max(1, Math.floor(files.length / Math.max(1, good.length)));
  let number = 0;
  const write = (name: string, bytes: Uint8Array): string => {
    const numbered = `${String((number += 1)).padStart(4, '0')}-${name}`;
    writeFileSync(join(inbox, numbered), bytes);
    return numbered;
  };
  files.forEach((file, at) => {
    byName.set(write(file.name, file.make()), file);
    const beside = at % every === 0 ? good[at / every] : undefined;
    if (beside) write(beside.name, beside.bytes);
  });
  for (const rest of good.slice(Math.ceil(files.length / every))) write(rest.name, rest.bytes);
  return byName;
}

interface LoggedCost {
  document: string;
  ms?: number;
  peakMb?: number | null;
}

/** What each document cost, as the worker logged it. */
function readCosts(log: string): Map<string, LoggedCost> {
  const lines = readFileSync(log, 'utf8').split('\n').filter((line) => line.includes('"msg":"read"'));
  return new Map(lines.map((line) => JSON.parse(line) as LoggedCost).map((cost) => [cost.document, cost]));
}

function toEnded(arrival: Arrival, costs: ReadonlyMap<string, LoggedCost>): Ended {
  const cost = arrival.documentId === null ? undefined : costs.get(arrival.documentId);
  return {
    name: arrival.name,
    end: arrival.outcome === 'recorded' ? 'read' : (arrival.problem?.code ?? arrival.outcome),
    detail: arrival.problem?.detail ?? null,
    bytes: arrival.bytes,
    ms: cost?.ms ?? null,
    peakMb: cost?.peakMb ?? null,
  };
}

async function settle(runtime: Runtime, dropped: number, { limitMs, onProgress }: HostileOptions): Promise<void> {
  for (const until = Date.now() + limitMs; ; await sleep(200)) {
    const status = await runtime.store.status();
    onProgress?.(status.dropped - status.waiting, Math.max(dropped, status.dropped));
    if (status.dropped >= dropped && status.waiting === 0) return;
    if (Date.now() > until) throw new Error(`expected ${dropped} files settled in ${limitMs} ms, found ${status.dropped - status.waiting}`);
  }
}

async function receiptsOf(inbox: string, expected: number): Promise<Set<string>> {
  const folder = join(inbox, '_atbildes');
  const list = (): string[] => (statSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder) : []);
  for (let tries = 0; tries < 100 && list().length < expected; tries += 1) await sleep(100);
  return new Set(list());
}

/** The whole pipeline over bad files beside good ones, in a folder that is removed afterwards: intake, reading, rules, records, receipts. */
export async function runHostile(options: HostileOptions): Promise<HostileRun> {
  const dir = mkdtempSync(join(tmpdir(), 'siets-hostile-'));
  const [inbox, dataDir] = [join(dir, 'inbox'), join(dir, 'data')];
  mkdirSync(inbox);
  const before = new Set(childrenOf(process.pid));
  try {
    const byName = drop(inbox, options);
    const env = { SIETS_SETTLE_MS: '50', SIETS_BACKOFF_MS: '50', SIETS_LOG: 'debug', SIETS_DISK_STOP_MB: '0', ...options.env };
    const runtime = await createRuntime(loadSettings(env, { dataDir, inboxDir: inbox }), { hold: 'must' });
    const dropped = byName.size + options.good.length;
    let arrivals: Arrival[];
    let receipts: Set<string>;
    try {
      await runtime.runWorkers([readWorker, extractWorker, publishWorker]);
      await startIntake(runtime);
      await settle(runtime, dropped, options);
      receipts = await receiptsOf(inbox, dropped);
      arrivals = await runtime.store.arrivals.list({ limit: 1_000_000 });
    } finally {
      await runtime.stop();
    }
    const costs = readCosts(join(dataDir, 'siets.log'));
    const top = arrivals.filter(({ parent }) => parent === null).toSorted((one, other) => one.name.localeCompare(other.name));
    const ended = top.map((arrival) => toEnded(arrival, costs));
    return {
      hostile: ended.flatMap((end) => {
        const file = byName.get(end.name);
        return file ? [{ ...end, file, isRight: file.ends.includes(end.end) }] : [];
      }),
      good: ended.filter(({ name }) => !byName.has(name)),
      inside: arrivals.length - top.length,
      withoutReceipt: top.map(({ name }) => name).filter((name) => !receipts.has(`${name}.txt`)),
      leftRunning: childrenOf(process.pid).filter((pid) => !before.has(pid)),
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
