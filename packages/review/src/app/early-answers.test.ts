import { afterEach, expect, test, vi } from 'vitest';
import { askEarly, takeAsked } from './early-answers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('what was asked for early is handed out once, and not when it is old', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', async (url: string) => new Response(url));
  askEarly('/api/one');
  askEarly('/api/old');
  expect(await (await takeAsked('/api/one'))?.text()).toBe('/api/one');
  expect(takeAsked('/api/one')).toBeUndefined();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(takeAsked('/api/old')).toBeUndefined();
});

test('a refusal, or no answer at all, is left to the page to ask for again', async () => {
  vi.stubGlobal('fetch', async (url: string) => (url === '/api/away' ? Promise.reject(new TypeError('away')) : new Response(null, { status: 401 })));
  for (const url of ['/api/closed', '/api/away']) askEarly(url);
  await new Promise((done) => setTimeout(done));
  expect(['/api/closed', '/api/away'].map(takeAsked)).toEqual([undefined, undefined]);
});
