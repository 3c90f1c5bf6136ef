import { keepLinked, linkWaiting } from '@siets/linking';
import { buildReview, reviewDist } from '@siets/review/build';
import { startServer, type RunningServer } from '@siets/server';
import { openTempStore, recordTotal, type OpenedStore } from '@siets/store/testing';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers, openBrowser, seat, type Person } from './browse.ts';
import { findChromium, noChromium } from './find-chromium.ts';

const isWanted = findChromium() !== null || process.env['CI'] === 'true';
const PATIENCE = 60_000;
const title = 'Egļu birzs atjaunošana Rīvas muižā';

let opened: OpenedStore;
let server: RunningServer;
let browser: Browser;
let person: Person;

if (isWanted) {
  beforeAll(async () => {
    await buildReview();
    opened = await openTempStore();
    const store = keepLinked(opened.store);
    await recordTotal(store, 'pieteikums', { title, eur: 120_000, stage: 'planned' });
    await recordTotal(store, 'atskaite', { title, eur: 98_412, stage: 'spent' });
    await recordTotal(store, 'vēstule', { title: 'Kļavu gatve', eur: 700, stage: 'planned', applicant: 'biedrība „Saules loks”' });
    await recordTotal(store, 'līgums', { title: 'Liepu aleja', eur: 900, stage: 'planned', applicant: 'biedrība „Saules logs”' });
    await linkWaiting(store);
    server = await startServer({ store, inboxDir: '/srv/inbox', port: 0, pagesDir: reviewDist });
    browser = await openBrowser();
    person = await seat(browser);
  }, 3 * PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await opened?.dispose();
  });
}

const at = (path: string): Promise<unknown> => person.page.goto(new URL(path, server.url).href);

describe.skipIf(!isWanted)(`one project from two documents in the browser${isWanted ? '' : ` (${noChromium})`}`, () => {
  test('a doubtful pair is merged by one key, undone by another, and stands in the history', async () => {
    const { page } = person;
    await at('/linking');
    const pair = page.getByRole('region', { name: 'Pāris, par kuru jālemj' });
    await pair.getByText('Punkti: 65 no 100').waitFor();
    await pair.getByText('Summa: atšķiras (−10)').waitFor();
    await pair.getByText('98 412 €').waitFor();
    expect(await pair.getByRole('link', { name: title }).first().getAttribute('href')).toMatch(/^\/record\/sha256.*\?field=f_/u);
    expect(await findBarriers(page)).toEqual([]);
    // A digit within a field is part of the reason.
    await pair.getByLabel('Kāpēc (ja gribat pateikt)').fill('līgums 12');
    await pair.getByLabel('Kāpēc (ja gribat pateikt)').press('1');
    await pair.getByText('Punkti: 65 no 100').click();
    await page.keyboard.press('1');
    await pair.getByText('Nav pāru, par kuriem būtu jālemj.').waitFor();
    const history = page.getByRole('region', { name: 'Izlemtais' });
    await history.getByText('līgums 121').waitFor();
    await page.keyboard.press('z');
    await pair.getByText('Punkti: 65 no 100').waitFor();
    await history.getByText(/^atsauca/u).waitFor();
    await page.keyboard.press('1');
    await pair.getByText('Nav pāru, par kuriem būtu jālemj.').waitFor();
  }, PATIENCE);

  test('its documents disagree: a rule says which sum stands, a person chooses the other and undoes it', async () => {
    const { page, complaints } = person;
    await at('/explore?shown=all');
    await page.getByRole('link', { name: title }).click();
    const conflicts = page.getByRole('region', { name: 'Dokumenti nesaskan' });
    await conflicts.getByText('iztērēts 98 412 € · bez datuma · spēkā: vēlāks posms').waitFor();
    await conflicts.getByText('plānots 120 000 € · bez datuma', { exact: true }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await conflicts.getByRole('button', { name: 'Izvēlēties šo' }).click();
    await conflicts.getByText('plānots 120 000 € · bez datuma · spēkā: to izvēlējās cilvēks').waitFor();
    await conflicts.getByRole('button', { name: 'Atsaukt' }).click();
    await conflicts.getByText('iztērēts 98 412 € · bez datuma · spēkā: vēlāks posms').waitFor();
    expect(complaints).toEqual([]);
  }, PATIENCE);

  test('two names of organisations are merged by one key for all documents, and undone by another', async () => {
    const { page, complaints } = person;
    await at('/linking');
    await page.getByText('Organizācijas (1)').click();
    const pair = page.getByRole('region', { name: 'Pāris, par kuru jālemj' });
    await pair.getByText('Punkti: 50 no 100').waitFor();
    await pair.getByText('Nosaukums: gandrīz tas pats, kā pārrakstīšanās (+50)').waitFor();
    expect(await pair.getByRole('link', { name: 'līgums.txt' }).getAttribute('href')).toMatch(/^\/record\/sha256.*\?field=f_/u);
    await pair.getByText('Projekta iesniedzējs: Ūdru novada pašvaldība').first().waitFor();
    await page.keyboard.press('3');
    await pair.getByText('Nav pāru, par kuriem būtu jālemj.').waitFor();
    await page.getByRole('button', { name: 'Rādīt atlikto (1)' }).click();
    await pair.getByText('Punkti: 50 no 100').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('1');
    await pair.getByText('Tālāk nav neviena atlikta pāra.').waitFor();
    await page.getByRole('region', { name: 'Izlemtais' }).getByText('biedrība „Saules logs”').first().waitFor();
    await page.keyboard.press('z');
    await pair.getByRole('button', { name: 'Divas organizācijas' }).click();
    await pair.getByText('Tālāk nav neviena atlikta pāra.').waitFor();
    expect(complaints).toEqual([]);
  }, PATIENCE);
});
