import { buildReview, reviewDist } from '@siets/review/build';
import { addOrganisation, openLinkedStore } from '@siets/dataset/testing';
import { startServer, type RunningServer } from '@siets/server';
import type { OpenedStore } from '@siets/store/testing';
import type { Browser, Page } from 'playwright-core';
import { costRoles, costStages, countryRoles, documentKinds, organisationRoles } from '@siets/record';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers, openBrowser } from './browse.ts';
import { findChromium, noChromium } from './find-chromium.ts';

const isWanted = findChromium() !== null || process.env['CI'] === 'true';
const PATIENCE = 60_000;

let opened: OpenedStore;
let server: RunningServer;
let browser: Browser;
let page: Page;
const errors: string[] = [];

if (isWanted) {
  beforeAll(async () => {
    await buildReview();
    opened = await openLinkedStore(['Ābeļdārza atjaunošana', 'Bērzu alejas izveide', 'Ceriņu parka labiekārtošana']);
    await addOrganisation(opened, { 'Bērzu alejas izveide': '2021-05', 'Ceriņu parka labiekārtošana': '2019' });
    server = await startServer({ store: opened.store, inboxDir: '/srv/inbox', port: 0, pagesDir: reviewDist });
    browser = await openBrowser();
    page = await browser.newPage({ locale: 'lv' });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.text().includes('Content Security Policy') && errors.push(message.text()));
  }, 3 * PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await opened?.dispose();
  });
}

const at = (path: string): Promise<unknown> => page.goto(new URL(path, server.url).href);

describe.skipIf(!isWanted)(`the dataset in the browser${isWanted ? '' : ` (${noChromium})`}`, () => {
  test('nothing is approved yet, and the page says how to see the rest', async () => {
    await at('/explore');
    await page.getByText('Apstiprinātu vērtību, kas atbilst, nav').waitFor();
    await page.getByText('Viss', { exact: true }).click();
    await page.getByRole('link', { name: 'Bērzu alejas izveide' }).waitFor();
    expect(page.url()).toContain('shown=all');
  }, PATIENCE);

  test('a facet narrows the table, stands in the address and is found no barrier', async () => {
    await at('/explore?shown=all');
    await page.getByLabel('2022', { exact: true }).check();
    await page.getByText('1 projekts', { exact: true }).waitFor();
    expect(decodeURIComponent(page.url())).toContain('"year":["2022"]');
    await expect.poll(() => page.getByRole('row').count()).toBe(2);
    expect(await findBarriers(page)).toEqual([]);
  }, PATIENCE);

  test('words without diacritics and in another form narrow the table; where they stand they are lit', async () => {
    await at('/explore?shown=all');
    await page.getByLabel('Vārdi', { exact: true }).fill('abeldarzu');
    await page.keyboard.press('Enter');
    const found = page.getByRole('region', { name: 'Kur šie vārdi rakstīti' });
    await found.getByText('Ābeļdārza', { exact: true }).waitFor();
    await expect.poll(() => found.locator('mark').allTextContents()).toEqual(['Ābeļdārza']);
    await page.getByText('1 projekts', { exact: true }).waitFor();
    await expect.poll(() => page.getByRole('row').count()).toBe(2);
    expect(await findBarriers(page)).toEqual([]);
  }, PATIENCE);

  test('a cell of a project leads to its sentence', async () => {
    await at('/explore?shown=all');
    await page.getByRole('link', { name: 'Bērzu alejas izveide' }).click();
    const proof = page.getByTitle('Atvērt dokumentu pie šī teikuma').first();
    await proof.waitFor();
    expect(await proof.getAttribute('href')).toMatch(/^\/record\/sha256.*\?field=f_/u);
    // Words of closed lists are told in the language of the page, whatever table they stand in.
    const codes = new Set<string>([...costRoles, ...countryRoles, ...organisationRoles, ...costStages, ...documentKinds]);
    expect((await page.locator('main').getByRole('cell').allInnerTexts()).filter((cell) => codes.has(cell.trim()))).toEqual([]);
    await page.getByRole('region', { name: 'Summas' }).getByRole('cell', { name: 'kopā' }).first().waitFor();
  }, PATIENCE);

  test('SQL is answered as a table; what writes is refused in the language of the page', async () => {
    await at('/explore/sql');
    await page.getByRole('button', { name: 'Izpildīt' }).click();
    await page.getByText(/^3 rindas/u).waitFor();
    await page.getByLabel('SQL', { exact: true }).fill('delete from projects');
    await page.getByRole('button', { name: 'Izpildīt' }).click();
    await page.getByText('Vaicājums drīkst tikai lasīt').waitFor();
    await expect.poll(() => page.getByText('Vaicājums drīkst tikai lasīt').count()).toBe(1);
  }, PATIENCE);

  test('an organisation shows its projects in the order of time, each with its role', async () => {
    await at('/explore/organisation/o_1?shown=all');
    const inTime = page.getByRole('region', { name: 'Projekti laikā' });
    await inTime.getByRole('link', { name: 'Bērzu alejas izveide' }).waitFor();
    expect(await inTime.getByRole('link', { name: /izveide|labiekārtošana|atjaunošana/u }).allInnerTexts()).toEqual(['Ceriņu parka labiekārtošana', 'Bērzu alejas izveide', 'Ābeļdārza atjaunošana']);
    await inTime.getByText('05.2021.').waitFor();
    await expect.poll(() => inTime.getByText('iesniedzējs').count()).toBe(3);
    await inTime.getByText('bez datuma').waitFor();
  }, PATIENCE);

  test('the SQL page names every table and what its columns mean', async () => {
    await at('/explore/sql');
    await page.getByText('Tabulas un kolonnas').click();
    await page.getByText('costs', { exact: true }).click();
    await page.getByRole('row', { name: /^project_eur/u }).waitFor();
    expect(await page.getByText('contacts', { exact: true }).count()).toBe(0);
  }, PATIENCE);

  test('every page is found no barrier, in light at a desk and in dark on a tablet', async () => {
    const found: string[] = [];
    await at('/explore?shown=all');
    const project = await page.getByRole('link', { name: 'Bērzu alejas izveide' }).getAttribute('href');
    for (const [colorScheme, width] of [['light', 1280], ['dark', 820]] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 1000 });
      for (const path of ['/explore?shown=all', project ?? '', '/explore/organisation/o_1?shown=all', '/explore/plots?shown=all', '/explore/quality?shown=all', '/explore/sql']) {
        await at(path);
        await page.locator('main :is(table, textarea, section)').first().waitFor({ state: 'attached' });
        found.push(...(await findBarriers(page, colorScheme === 'light' ? 'all' : 'looks')).map((barrier) => `${path} ${colorScheme} ${barrier}`));
        if ((await page.evaluate('document.documentElement.scrollWidth > innerWidth')) === true) found.push(`${path} is wider than ${width}`);
      }
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(found).toEqual([]);
  }, 2 * PATIENCE);

  test('plots are drawn under the policy of the page, each with its table', async () => {
    await at('/explore/plots?shown=all');
    await page.getByRole('heading', { name: 'Pēc sākuma gada' }).waitFor();
    await page.locator('svg.recharts-surface').first().waitFor({ state: 'attached' });
    await expect.poll(() => page.getByText('Tabula', { exact: true }).count()).toBe(5);
    expect(errors).toEqual([]);
  }, PATIENCE);
});
