import type { Page } from '@siets/cli/browser';

// What is measured within the page itself, by its own clock: the way of a key through the test's own program does not count.

/** What a person sees change when a key has worked; null while nothing is there yet but the place for it. */
const STATE = `() => {
  if (!document.querySelector('a[data-row], div[data-row]')) return null;
  const at = document.activeElement;
  const row = at?.closest('[data-row]');
  return [location.pathname, row?.dataset.row ?? at?.tagName, row?.dataset.standing, at?.id, at?.value, at?.selectionStart, at?.selectionEnd, at?.getAttribute?.('aria-activedescendant'), document.querySelector('.said')?.textContent,
    document.querySelectorAll('[role=dialog]').length, document.querySelector('.editor') !== null, document.querySelector('h1')?.textContent].join('|');
}`;

/** Runs in every page from its beginning: when its first row was painted, and how long each key took until what it changed was painted. */
const MEASURING = `(() => {
  const state = ${STATE};
  const painted = (then) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = then; port2.postMessage(0); });
  const first = Promise.withResolvers();
  const measured = { firstRow: first.promise, keys: [], waiting: new Map() };
  Object.assign(window, { measured, keyTime: (n) => measured.keys[n] ?? new Promise((done) => measured.waiting.set(n, done)) });
  const tell = (time) => measured.waiting.get(measured.keys.push(time) - 1)?.(time);
  const look = () => document.querySelector('a[data-row], div[data-row]') ? painted(() => first.resolve(performance.now())) : requestAnimationFrame(look);
  look();
  addEventListener('keydown', ({ key, timeStamp }) => {
    if (/^(Shift|Control|Alt|Meta)$/u.test(key)) return;
    const before = state();
    const follow = () => {
      const now = state();
      if (now !== null && now !== before) painted(() => tell({ key, ms: performance.now() - timeStamp }));
      else if (performance.now() - timeStamp > 20000) tell({ key, ms: NaN });
      else requestAnimationFrame(follow);
    };
    requestAnimationFrame(follow);
  }, true);
})()`;

export interface KeyTime {
  key: string;
  /** Milliseconds from the press to the frame that shows what it changed; NaN where nothing changed within twenty seconds. */
  ms: number;
}

export const measureWithin = (page: Page): Promise<unknown> => page.context().addInitScript(MEASURING);

/** Milliseconds from the beginning of the navigation until the first row was painted. */
export async function goAndSee(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate<number>('measured.firstRow');
}

/** A letter that the keyboard of playwright does not have. */
async function pressLetter(page: Page, key: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const type of ['keyDown', 'keyUp'] as const) await session.send('Input.dispatchKeyEvent', { type, key, ...(type === 'keyDown' && { text: key, unmodifiedText: key }) });
  await session.detach();
}

/** Presses a key and waits until what it changed was painted. */
export async function press(page: Page, key: string): Promise<KeyTime> {
  const count = await page.evaluate<number>('measured.keys.length');
  if (/^[\u0080-\uFFFF]$/u.test(key)) await pressLetter(page, key);
  else await page.keyboard.press(key);
  return page.evaluate<KeyTime>(`keyTime(${count})`);
}
