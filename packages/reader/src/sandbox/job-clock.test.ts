import { expect, test } from 'vitest';
import { JobClock } from './job-clock.ts';

const limits = { deadlineMs: 1_000, deadlinePerPageMs: 10, deadlinePerScanMs: 500, stallMs: 300, budgetMs: 5_000 };

test('without a sign of life the stall clock runs out first', () => {
  const clock = new JobClock(limits, 0);
  expect(clock.overrun(300)).toBeNull();
  expect(clock.overrun(301)).toEqual({ limit: 'stallMs', afterMs: 301 });
});

test('signs of life hold the stall clock, not the long clock; pages lengthen that', () => {
  const clock = new JobClock(limits, 0);
  for (let now = 100; now <= 1_100; now += 100) clock.hear({ page: now / 100, pages: 11 }, now);
  expect(clock.page).toBe(11);
  expect(clock.overrun(1_110)).toBeNull();
  expect(clock.overrun(1_111)).toEqual({ limit: 'deadlineMs', afterMs: 1_111 });
});

test('pages that are announced twice count once, pages beyond the number announced count too', () => {
  const clock = new JobClock(limits, 0);
  clock.hear({ page: 1, pages: 10 }, 900);
  clock.hear({ page: 1, pages: 10 }, 900);
  clock.hear({ page: 12, pages: null }, 1_000);
  expect(clock.overrun(1_120)).toBeNull();
  expect(clock.overrun(1_121)?.limit).toBe('deadlineMs');
});

test('a scan gets its time once, and a longer silence', () => {
  const clock = new JobClock(limits, 0);
  clock.hear({ page: 1, pages: 1, isScan: true }, 0);
  expect(clock.overrun(500)).toBeNull();
  expect(clock.overrun(501)).toEqual({ limit: 'deadlinePerScanMs', afterMs: 501 });
  for (let now = 400; now <= 1_600; now += 400) clock.hear({ page: 1, pages: 1, isScan: true }, now);
  expect(clock.overrun(1_510)).toBeNull();
  expect(clock.overrun(1_511)?.limit).toBe('deadlineMs');
});

test('the budget caps all grants and goes on over tries', () => {
  const clock = new JobClock(limits, 0);
  clock.hear({ page: 1, pages: 100_000 }, 0);
  for (let now = 200; now <= 5_200; now += 200) clock.hear({ page: 1, pages: 100_000 }, now);
  expect(clock.overrun(5_000)).toBeNull();
  expect(clock.overrun(5_001)?.limit).toBe('budgetMs');
  expect(clock.overrun(2_001, 3_000)?.limit).toBe('budgetMs');
});

test('the time before the process is ready is not the file\'s', () => {
  const clock = new JobClock(limits, 0);
  clock.restart(10_000);
  expect(clock.overrun(10_300)).toBeNull();
});
