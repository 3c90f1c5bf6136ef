import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium, noChromium } from './find-chromium.ts';

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** A browser without a window. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(noChromium);
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Somebody at a browser of their own: cookies, and everything that the browser complained of. */
export interface Person {
  context: BrowserContext;
  page: Page;
  /** What the content policy stopped, and errors that no code caught. */
  complaints: string[];
}

/** Opens a page of its own for somebody. */
export async function seat(browser: Browser, options: BrowserContextOptions = {}): Promise<Person> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'lv-LV', ...options });
  const complaints: string[] = [];
  await context.exposeFunction('complain', (text: string) => void complaints.push(text));
  await context.addInitScript(`addEventListener('securitypolicyviolation', (event) =>
    complain('policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample), true)`);
  // Shorter than a test may take, so that what was waited for is named.
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  context.on('page', (opened) => opened.on('pageerror', (error) => void complaints.push(`error: ${error.message}`)));
  page.on('pageerror', (error) => void complaints.push(`error: ${error.message}`));
  return { context, page, complaints };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What another colour scheme and another width can change; structure, names and roles stay the same. */
const LOOKS = { type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'] };
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const toRun = (runOnly: unknown): string => `axe.run({ runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] })
  .then(({ violations }) => violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')))`;

/** What axe finds serious on the page as it is now, a line each; `looks` where the rest was looked at already. */
export async function findBarriers(page: Page, what: 'all' | 'looks' = 'all'): Promise<string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe);
  return page.evaluate<string[]>(toRun(what === 'all' ? ALL : LOOKS));
}
