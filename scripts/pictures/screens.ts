import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { callApi, seat, type Browser, type Page, type ServedPages } from '@siets/cli/browser';
import { take } from './take.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures');
const PATIENCE_MS = 120_000;

/** Addresses whose pictures need nothing but what was read; `waitFor` is on them once they are there. */
const screens: readonly { name: string; path: string; waitFor: string }[] = [
  { name: 'explore-projects', path: '/explore?shown=all', waitFor: 'table a' },
  { name: 'explore-plots', path: '/explore/plots?shown=all', waitFor: 'svg' },
  { name: 'explore-quality', path: '/explore/quality?shown=all', waitFor: 'table' },
  { name: 'page-linking', path: '/linking', waitFor: 'h1' },
  { name: 'page-audit', path: '/audit', waitFor: 'h1' },
  { name: 'page-people', path: '/admin/people', waitFor: 'table' },
  { name: 'page-lists', path: '/admin/lists', waitFor: 'h1' },
  { name: 'page-acceptance', path: '/admin/acceptance', waitFor: 'h1' },
  { name: 'page-batches', path: '/admin/batches', waitFor: 'h1' },
  { name: 'page-work', path: '/admin/work', waitFor: 'h1' },
  { name: 'page-settings', path: '/admin/settings', waitFor: 'h1' },
  { name: 'page-log', path: '/admin/log', waitFor: 'table' },
  { name: 'page-erasure', path: '/admin/erasure', waitFor: 'h1' },
  { name: 'page-profile', path: '/profile', waitFor: 'h1' },
];

/** Drops our documents about linked projects, a PDF and a song, and waits until each has its outcome. */
async function dropAll(page: Page, { folder }: ServedPages): Promise<void> {
  const texts = resolve(fixtures, 'linking/texts');
  for (const name of readdirSync(texts)) await folder.write(`inbox/${name}`, readFileSync(resolve(texts, name)));
  await folder.write('inbox/kartīte.pdf', readFileSync(resolve(fixtures, 'reading/card-ruled.pdf')));
  await folder.write('inbox/dziesma.mp3', Buffer.concat([Buffer.from('ID3\u0003\0\0', 'latin1'), Buffer.alloc(2000, 0xFB)]));
  const end = Date.now() + PATIENCE_MS;
  for (let rest = 1; rest > 0; ) {
    const { dropped, waiting } = await callApi<{ dropped: number; waiting: number }>(page, 'GET', '/api/status');
    rest = dropped < readdirSync(texts).length + 3 ? 1 : waiting;
    if (Date.now() > end) throw new Error('expected every document to be read within two minutes');
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** Lets what comes a moment later come: pictures show whole screens. */
const settle = (page: Page): Promise<void> => page.waitForLoadState('networkidle');

async function takeQueue(page: Page, { url, folder }: ServedPages): Promise<void> {
  await page.goto(new URL('/?lang=lv', url).href);
  await page.locator('a[data-row]').first().waitFor();
  await settle(page);
  await take(page, 'page-queue');
  await page.emulateMedia({ colorScheme: 'dark' });
  await take(page, 'page-queue-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  const files = [await folder.write('jauna-kartite.txt', 'Projekta nosaukums: Strauta taka\n'), await folder.write('video.mp4', 'film')];
  await page.locator('input[type=file]').setInputFiles(files);
  await page.getByRole('region', { name: 'Pievienotie faili' }).getByRole('heading', { name: 'Pievienoti 2 no 2' }).waitFor();
  await take(page, 'page-upload');
}

async function takePdf(page: Page, { url }: ServedPages): Promise<void> {
  const { items } = await callApi<{ items: { name: string; documentId: string }[] }>(page, 'GET', '/api/queue?status=to-check&limit=100');
  const pdf = items.find(({ name }) => name.endsWith('.pdf'));
  if (!pdf) throw new Error('expected the PDF in the queue');
  await page.goto(new URL(`/record/${encodeURIComponent(pdf.documentId)}`, url).href);
  await page.locator('canvas').first().waitFor();
  await settle(page);
  await page.keyboard.press('w');
  await page.locator('.why').waitFor();
  await take(page, 'record-pdf');
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await take(page, 'record-keys');
  await page.keyboard.press('Escape');
}

/** Takes every screen beside the page of a record. */
export async function takeScreens(browser: Browser, page: Page, served: ServedPages): Promise<void> {
  await dropAll(page, served);
  await takeQueue(page, served);
  await takePdf(page, served);
  for (const { name, path, waitFor } of screens) {
    await page.goto(new URL(path, served.url).href);
    await page.locator(waitFor).first().waitFor();
    await settle(page);
    await take(page, name);
  }
  await page.goto(new URL('/explore/sql', served.url).href);
  await page.getByRole('textbox').first().fill('select funder, count(*) as projects, sum(total_eur) as total\nfrom all_projects group by funder order by projects desc');
  await page.getByRole('button', { name: /Jautāt|Izpildīt|Rādīt/u }).first().click();
  await page.locator('table:visible').first().waitFor();
  await settle(page);
  await take(page, 'explore-sql');
  const stranger = await seat(browser);
  await stranger.page.goto(new URL('/?lang=lv', served.url).href);
  await stranger.page.getByLabel('Lietotājvārds').waitFor();
  await take(stranger.page, 'page-login');
  await stranger.context.close();
}
