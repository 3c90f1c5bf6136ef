import { drop, openTempStore, record, type OpenedStore } from '@siets/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMetrics, type Metrics } from './metrics.ts';

let opened: OpenedStore;
let metrics: Metrics;
beforeEach(async () => {
  opened = await openTempStore();
  metrics = createMetrics({
    store: opened.store, queue: { counts: async () => ({ ready: 3, active: 1, delayed: 0, failed: 0 }) },
    disk: { state: 'full', room: { bytes: 5_000, files: null } },
  });
});
afterEach(() => opened.dispose());

/** The value of a line, by its name and labels. */
const valueOf = (text: string, line: string): number | null => {
  const found = text.split('\n').find((each) => each.startsWith(`${line} `));
  return found === undefined ? null : Number(found.slice(line.length));
};

test('the equation, the queue, the disk and the clocks stand there by name', async () => {
  await drop(opened.store, 'egle');
  await drop(opened.store, 'priede');
  await record(opened.store, 'egle');
  metrics.tried('read', 'done', 0.02);
  metrics.settled(3);
  metrics.gaveUp('extract');
  metrics.setInHand(() => 7);
  metrics.describe({ version: '1.2.3', rules: '4.5.6' });
  const text = await metrics.render();
  const expected: [string, number][] = [
    ['siets_arrivals{outcome="recorded"}', 1], ['siets_arrivals{outcome="waiting"}', 1], ['siets_arrivals{outcome="failed"}', 0],
    ['siets_documents{stage="read"}', 1], ['siets_queue_jobs{stage="extract",state="ready"}', 3], ['siets_inbox_in_hand', 7],
    ['siets_disk_free_bytes', 5_000], ['siets_intake_stopped', 1], ['siets_stage_seconds_bucket{le="0.025",stage="read",end="done"}', 1],
    ['siets_file_seconds_bucket{le="2"}', 0], ['siets_file_seconds_bucket{le="5"}', 1], ['siets_given_up_total{stage="extract"}', 1],
  ];
  for (const [line, value] of expected) expect([line, valueOf(text, line)]).toEqual([line, value]);
  expect(text).toContain('siets_build_info{version="1.2.3",rules="4.5.6"');
  expect(text).toContain('process_resident_memory_bytes');
  expect(valueOf(text, 'siets_disk_free_files')).toBeNull();
});

test('each line is one that Prometheus reads, and each name of ours has its help', async () => {
  const text = await metrics.render();
  const lines = text.split('\n').filter((line) => line !== '');
  for (const line of lines) expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? (-?[\d.e+-]+|Na[Nn]|\+Inf))$/u);
  const names = new Set(lines.filter((line) => line.startsWith('siets_')).map((line) => /^\w+/u.exec(line)?.[0].replace(/_(bucket|sum|count)$/u, '')));
  for (const name of names) expect(text).toContain(`# HELP ${name} `);
});
