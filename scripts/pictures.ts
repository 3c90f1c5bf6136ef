// pnpm pictures: takes the pictures in docs/pictures from the real program, over invented documents: the page of a record (a doubtful field with its candidates, what two colleagues
// changed, two corrections of one field), then every other screen.
import { addColleague, becomeAdministrator, callApi, findChromium, noChromium, openBrowser, seat, servePages, type Page } from '@siets/cli/browser';
import { takeScreens } from './pictures/screens.ts';
import { take } from './pictures/take.ts';

const CARD = `Zaļā klase Smilgu pamatskolā

Nosaukums: Skolu sadarbības projekts
Programma: Nordplus Junior
Projekta iesniedzējs: Smilgu pamatskola
Partneri: Rannametsas skola (Igaunija), Koivuniemi koulu (Somija)
Īstenošanas laiks: 01.09.2021.–31.05.2023.
Piešķirtais finansējums: 31 400 EUR
Projekta mērķis ir iekārtot āra klasi, kurā mācīties dabaszinības.
Kontaktpersona: Ance Smilga, ance.smilga@smilgas.example
`;

/** The record of the only document, once it is read. */
async function findRecord(page: Page): Promise<string> {
  const end = Date.now() + 60_000;
  for (;;) {
    const { items } = await callApi<{ items: { documentId: string }[] }>(page, 'GET', '/api/queue');
    if (items[0]) return `/record/${encodeURIComponent(items[0].documentId)}`;
    if (Date.now() > end) throw new Error('expected the document to be read within a minute');
    await new Promise((done) => setTimeout(done, 200));
  }
}

const titleOf = (page: Page) => page.locator('[data-row][aria-label^="Nosaukums: "]').first();

/** Opens the record and confirms its doubts one after another, if there are any; then the beginning of the list is shown. */
async function open(page: Page, address: string, isDoubtful: boolean): Promise<void> {
  await page.goto(address);
  await page.locator('[data-row]').first().waitFor();
  if (isDoubtful) {
    await page.locator('[data-row][aria-current]:focus').waitFor();
    const left = page.locator('.record-title strong');
    for (let before = await left.innerText(); !before.startsWith('0'); before = await left.innerText()) {
      await page.keyboard.press('Enter');
      await left.filter({ hasNotText: before }).waitFor();
    }
  }
  await toBeginning(page);
  await titleOf(page).waitFor();
}

/** Decisions lead on to the next doubt, which may be far below the title. */
const toBeginning = (page: Page): Promise<unknown> => page.evaluate(`document.querySelector('.field-list').scrollTop = 0`);

async function retitle(page: Page, title: string): Promise<void> {
  await titleOf(page).focus();
  await page.keyboard.press('e');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(title);
}

if (findChromium() === null) throw new Error(noChromium);
const served = await servePages();
const browser = await openBrowser();
try {
  const { page, ...ilze } = await seat(browser);
  await becomeAdministrator({ page, ...ilze }, served);
  await served.folder.write('inbox/zala-klase.txt', CARD);
  const address = new URL(await findRecord(page), served.url).href;
  await page.goto(address);
  await page.locator('.candidate').first().waitFor();
  await take(page, 'record-doubt');

  const anna = await addColleague({ page, ...ilze }, 'anna', 'Anna Liepa');
  await page.keyboard.press('1');
  await toBeginning(page);
  await titleOf(page).and(page.locator('[data-standing="person"]')).waitFor();
  await open(anna.page, address, true);
  await retitle(anna.page, 'Zaļā klase Smilgu pamatskolas pagalmā');
  await anna.page.keyboard.press('Enter');
  await open(page, address, false);
  await titleOf(page).and(page.locator('[aria-label*="pagalmā"]')).waitFor();
  await page.keyboard.press('h');
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  await take(page, 'record-history');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  await retitle(page, 'Zaļā klase Smilgu skolā');
  await retitle(anna.page, 'Zaļā klase – Smilgu pamatskolas āra klase');
  await anna.page.keyboard.press('Enter');
  await page.locator('.editor').getByRole('alert').waitFor();
  await page.locator('.editor textarea').press('Enter');
  await page.getByRole('dialog').getByText('Zaļā klase – Smilgu pamatskolas āra klase').waitFor();
  await take(page, 'record-conflict');
  await page.getByRole('dialog').getByRole('button', { name: 'Lietot manu' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await takeScreens(browser, page, served);
} finally {
  await browser.close();
  await served.stop();
}
