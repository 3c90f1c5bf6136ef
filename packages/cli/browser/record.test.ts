import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../testing/index.ts';
import { findBarriers, openBrowser, seat, type Person } from './browse.ts';
import { findChromium, noChromium } from './find-chromium.ts';
import { addColleague, becomeAdministrator, callApi, logInAgain } from './log-in.ts';
import { servePages, type ServedPages } from './serve-pages.ts';

const isWanted = findChromium() !== null || process.env['CI'] === 'true';
const PATIENCE = 60_000;

const card = (title: string, society: string): string => `Projekta nosaukums: ${title}
Finansētājs: Eiropas Sociālais fonds
Īstenošanas laiks: 01.02.2023.–31.01.2025.
Kopējās izmaksas: 24 500,00 EUR
Projekta mērķis ir radīt vietu, kur jauniešiem būt kopā. ${society} sadarbojas ar partneri Igaunijā.
`;

/** A card whose label says another name than its heading. */
const TWO_NAMES = `Zaļā klase Smilgu pamatskolā

Nosaukums: Skolu sadarbības projekts
Programma: Nordplus Junior
Projekta iesniedzējs: Smilgu pamatskola
Partneri: Rannametsas skola (Igaunija), Koivuniemi koulu (Somija)
Piešķirtais finansējums: 31 400 EUR
`;

/** A card whose shares do not make the whole: one was printed wrongly. */
const UNEVEN = `Projekta nosaukums: „Ezera krasts”
Finansētājs: Eiropas Reģionālās attīstības fonds
Kopējās izmaksas: 10 000,00 EUR
ERAF finansējums: 8 500,00 EUR (85 %)
Pašvaldības līdzfinansējums: 1 400,00 EUR (15 %)
`;

const TWO_PROJECTS = `Konkursa rezultāti: apstiprinātie projekti

1. Biedrība „Niedru loks”, projekts „Niedru jumtu darbnīca”, piešķirts 4 800 EUR
2. Stirnu novada bibliotēka, projekts „Lasošais autobuss”, piešķirts 6 250 EUR
`;

let served: ServedPages;
let browser: Browser;
let ilze: Person;
let pages: { [name: string]: string };

interface Queue { items: { name: string; documentId: string }[] }

/** Drops files through the page and waits until each has its record; their addresses by name. */
async function drop(page: Page, texts: { [name: string]: string }): Promise<{ [name: string]: string }> {
  const files = await Promise.all(Object.entries(texts).map(([name, text]) => served.folder.write(name, text)));
  await page.locator('input[type=file]').setInputFiles(files);
  let items: Queue['items'] = [];
  await until(async () => {
    ({ items } = await callApi<Queue>(page, 'GET', '/api/queue'));
    return Object.keys(texts).every((name) => items.some((item) => item.name === name));
  });
  return Object.fromEntries(items.map(({ name, documentId }) => [name, `/record/${encodeURIComponent(documentId)}`]));
}

if (isWanted) {
  beforeAll(async () => {
    [served, browser] = await Promise.all([servePages(), openBrowser()]);
    ilze = await seat(browser);
    await becomeAdministrator(ilze, served);
    pages = await drop(ilze.page, {
      'baka.txt': card('Jauniešu centra „Bāka” izveide Vilkupē', 'Biedrība „Vilkupes ļaudis”'),
      'osta.txt': card('Ostas mājas atjaunošana Vilkupē', 'Biedrība „Ostas stāsti”'),
    });
  }, 2 * PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
}

const open = async (page: Page, name: string): Promise<void> => {
  await page.goto(new URL(pages[name] ?? '/', served.url).href);
  await page.locator('[data-row][aria-current]').waitFor();
};

/** The name of the field that has the focus and how it stands. */
const focused = (page: Page): Promise<string> => page.evaluate(`document.activeElement.closest('[data-row]')?.getAttribute('aria-label') ?? document.activeElement.tagName`);
const expectFocus = (page: Page) => expect.poll(() => focused(page), { timeout: 15_000 });
/** Presses a key until the field has the focus: which fields are doubtful, and so passed on the way, is for the table of confidence. */
async function pressUntil(page: Page, key: 'ArrowUp' | 'ArrowDown' | 'Enter', label: string): Promise<void> {
  for (let n = 0; n < 30 && !(await focused(page)).startsWith(label); n += 1) {
    await page.keyboard.press(key);
    await sleep(100);
  }
  expect(await focused(page)).toContain(label);
}
const said = (page: Page, words: string): Promise<void> => page.locator('.said').getByText(words).waitFor();
const field = (page: Page, label: string) => page.locator(`[data-row][aria-label^="${label}"]`).first();
const unsent = (page: Page) => page.locator('.present', { hasText: 'gaida savienojumu' });

describe.skipIf(!isWanted)(`the page of a record${isWanted ? '' : ` (${noChromium})`}`, { timeout: PATIENCE }, () => {
  test('a document is reviewed by keys alone, and the change is in its history and in the dataset', async () => {
    const { page } = ilze;
    await page.goto(new URL('/?lang=lv&status=all', served.url).href);
    const link = page.getByRole('link', { name: 'Jauniešu centra „Bāka” izveide Vilkupē' });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-row][aria-current]').waitFor();
    await pressUntil(page, 'ArrowUp', 'Nosaukums: Jauniešu centra „Bāka” izveide Vilkupē');

    await page.keyboard.press('e');
    await page.keyboard.press('End');
    await page.keyboard.type(' exun?jk'); // letters that are keys write while one types
    await page.keyboard.press('Enter');
    await field(page, 'Nosaukums: Jauniešu centra „Bāka” izveide Vilkupē exun?jk').waitFor();
    await pressUntil(page, 'Enter', 'Organizācijas: īstenotājs, Biedrība „Vilkupes ļaudis”');

    await page.keyboard.press('x');
    await said(page, 'noraidīts „īstenotājs: Biedrība „Vilkupes ļaudis””. U – atsaukt.');
    await expectFocus(page).not.toContain('Biedrība „Vilkupes ļaudis”');
    await page.keyboard.press('u');
    await said(page, 'Atsaukts.');
    await field(page, 'Organizācijas: īstenotājs, Biedrība „Vilkupes ļaudis”').waitFor();
    await expectFocus(page).toContain('Organizācijas: īstenotājs, Biedrība „Vilkupes ļaudis”');

    const hasEnded = (): Promise<boolean> => page.locator('.said').getByText('Šaubīgu lauku vairs nav. N – nākamais dokuments.').isVisible();
    for (let n = 0; n < 30 && !(await hasEnded()); n += 1) {
      await page.keyboard.press('Enter');
      await sleep(100);
    }
    expect(await hasEnded()).toBe(true);
    const before = await focused(page);
    await page.keyboard.press('Tab');
    expect(await focused(page)).not.toBe(before);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Nākamais dokuments').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });

    await page.keyboard.press('h');
    const history = page.getByRole('dialog').getByRole('listitem');
    await history.first().waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Aizvērt logu' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const lines = await history.allInnerTexts();
    expect(lines.filter((line) => line.includes('Ilze Kalniņa'))).toHaveLength(lines.length);
    expect(lines.some((line) => line.includes('laboja') && line.includes('izveide Vilkupē exun?jk'))).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });

    const [asked] = await Promise.all([page.waitForRequest(/queue\/next/u), page.keyboard.press('n')]);
    expect(asked.url()).toMatch(/\/next\/record\?.*expected=/u);
    await page.getByRole('heading', { level: 1, name: 'Ostas mājas atjaunošana Vilkupē' }).waitFor();
    await page.goto(new URL('/explore?shown=all', served.url).href);
    await page.getByRole('link', { name: 'Jauniešu centra „Bāka” izveide Vilkupē exun?jk' }).waitFor();
    expect(ilze.complaints).toEqual([]);
  });

  test('letters typed before all code of the page has come are letters, and what they make is kept', async () => {
    const { page } = ilze;
    await page.route('**/assets/parts*.js', (route) => route.abort());
    await open(page, 'osta.txt');
    await field(page, 'Nosaukums').focus();
    await page.keyboard.press('e');
    await page.keyboard.press('End');
    await page.keyboard.type(' uxn');
    await page.keyboard.press('Enter');
    await field(page, 'Nosaukums: Ostas mājas atjaunošana Vilkupē uxn').waitFor();
    await page.unroute('**/assets/parts*.js');
    await field(page, 'Nosaukums').focus();
    await page.keyboard.press('u');
    await said(page, 'Atsaukts.');
    await expect.poll(() => field(page, 'Nosaukums').getAttribute('aria-label')).toContain('Nosaukums: Ostas mājas atjaunošana Vilkupē.');
  });

  test('a digit takes the candidate of that number, with the words that prove it', async () => {
    const { page } = ilze;
    await page.goto(new URL('/?lang=lv', served.url).href);
    const { 'klase.txt': address } = await drop(page, { 'klase.txt': TWO_NAMES });
    await page.goto(new URL(address!, served.url).href);
    await page.getByRole('button', { name: 'Zaļā klase Smilgu pamatskolā' }).waitFor();
    await pressUntil(page, 'ArrowUp', 'Nosaukums: Skolu sadarbības projekts');
    await page.keyboard.press('1');
    await page.getByRole('heading', { level: 1, name: 'Zaļā klase Smilgu pamatskolā' }).waitFor();
    const { record } = await callApi<{ record: { projects: { title: { raw: string; evidence: { start: number; end: number }[] } }[] } }>(page, 'GET', `/api/documents${address!.slice('/record'.length)}`);
    expect(record.projects[0]!.title.raw).toBe('Zaļā klase Smilgu pamatskolā');
    expect(record.projects[0]!.title.evidence.map(({ start, end }) => TWO_NAMES.slice(start, end))).toEqual(['Zaļā klase Smilgu pamatskolā']);
  });

  test.each(['baka.txt', 'osta.txt'])('a field of %s is wholly in sight once it tells why, also at the end of the list', async (name) => {
    const { page } = ilze;
    await open(page, name);
    await page.locator('[data-row][aria-current]:focus').waitFor();
    await pressUntil(page, 'ArrowDown', 'Organizācijas');
    await page.evaluate(`(({ parentElement: row }, list) => (list.scrollTop += row.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom))(document.querySelector('[data-row]:focus'), document.querySelector('.field-list'))`);
    await page.keyboard.press('w');
    await page.locator('[data-row] .why table').waitFor();
    const hidden = (): Promise<number> => page.evaluate(`document.querySelector('[data-row]:focus').getBoundingClientRect().bottom - document.querySelector('.field-list').getBoundingClientRect().bottom`);
    await expect.poll(hidden, { timeout: 5000 }).toBeLessThanOrEqual(0);
  });

  test('a correction is offered to the documents that were read alike, and goes to those that are kept', async () => {
    const { page } = ilze;
    const same = 'Atbalsta sniedzējs: Eiropas Sociālais fonds\n';
    await page.goto(new URL('/?lang=lv', served.url).href);
    Object.assign(pages, await drop(page, { 'tilts.txt': `${card('Tilta stāsti Vilkupē', 'Biedrība „Tilts”')}${same}`, 'dambis.txt': `${card('Dambja stāsti Vilkupē', 'Biedrība „Dambis”')}${same}` }));
    await open(page, 'tilts.txt');
    await field(page, 'Finansētāji: Eiropas Sociālais fonds').focus();
    await page.keyboard.press('x');
    await page.getByText(/^Tāpat nolasīts vēl \d+ dokument/u).waitFor();
    await page.getByRole('button', { name: 'Skatīt un labot' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Dambja stāsti Vilkupē').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    for (const box of await dialog.getByRole('checkbox').all()) await box.uncheck();
    await dialog.getByRole('checkbox', { name: 'Dambja stāsti Vilkupē' }).check();
    await dialog.getByRole('button', { name: 'Labot 1 dokumentā' }).click();
    await dialog.getByRole('status').getByText('Izlabots 1 dokumentā.').waitFor();
    const { history } = await callApi<{ history: { action: string; batchId: string | null }[] }>(page, 'GET', `/api/documents/${pages['dambis.txt']?.split('/').pop() ?? ''}/history`);
    expect(history).toMatchObject([{ action: 'reject', batchId: expect.any(String) as unknown }]);
    await dialog.getByRole('button', { name: 'Atsaukt visus' }).click();
    await said(page, 'Atsaukts 1 labojums.');
    await page.goto(new URL('/profile?lang=lv', served.url).href);
    await page.getByRole('table', { name: 'Labojumi daudzos dokumentos' }).getByText(/^Atsaukts \d/u).waitFor();
    await open(page, 'dambis.txt');
    await field(page, 'Finansētāji: Eiropas Sociālais fonds').waitFor();

    await open(page, 'tilts.txt');
    const empty = page.getByRole('group', { name: /^Finansētāji: .*noraidīja cilvēks/u });
    await empty.getByText('nav – nolasīto noraidīja cilvēks').waitFor();
    await empty.focus();
    await empty.getByRole('button', { name: 'Kāpēc?' }).click();
    await empty.getByText('Nolasīto vērtību noraidīja cilvēks.').waitFor();
    expect(ilze.complaints).toEqual([]);
  });

  test('a corrected sum ends the doubts of the others that it did not agree with', async () => {
    const { page } = ilze;
    await page.goto(new URL('/?lang=lv', served.url).href);
    pages = { ...pages, ...(await drop(page, { 'krasts.txt': UNEVEN })) };
    await open(page, 'krasts.txt');
    const equation = page.locator('.equation').first();
    await equation.getByText('trūkst 100,00').waitFor();
    const uneven = page.locator('[data-row]').getByText('Summas nesakrīt.');
    await expect.poll(() => uneven.count()).toBe(3);
    await field(page, 'Izmaksas: pašu līdzekļi').focus();
    await page.keyboard.press('e');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('1500');
    await page.keyboard.press('Enter');
    await equation.getByText('sakrīt ar kopsummu').waitFor();
    await expect.poll(() => uneven.count()).toBe(0);
  });

  test('decisions are answered with what they changed, and the page then shows what a fresh one would', async () => {
    const { page } = ilze;
    await page.goto(new URL('/?lang=lv', served.url).href);
    const { 'divi.txt': path = '' } = await drop(page, { 'divi.txt': TWO_PROJECTS });
    await page.goto(new URL(path, served.url).href);
    await page.locator('[data-row][aria-current]:focus').waitFor();
    const answers: string[] = [];
    page.on('response', (response) => {
      if (/\/(?:decisions|undo|projects\/\w+|confirm-above)$/u.test(response.url())) void response.text().then((text) => answers.push(text));
    });
    const decide = async (does: () => Promise<unknown>): Promise<void> => {
      const before = answers.length;
      await does();
      await expect.poll(() => answers.length, { timeout: 15_000 }).toBeGreaterThan(before);
    };
    const goTo = async (label: string): Promise<void> => {
      await page.locator('.field-list').evaluate((list) => list.scrollTo(0, 0));
      await field(page, label).focus();
    };
    await decide(() => page.keyboard.press('Enter'));
    await goTo('Nosaukums: Niedru jumtu darbnīca');
    await page.keyboard.press('e');
    await page.keyboard.press('End');
    await page.keyboard.type(' 2');
    await decide(() => page.keyboard.press('Enter'));
    await goTo('Organizācijas: iesniedzējs, Biedrība „Niedru loks”');
    await decide(() => page.keyboard.press('x'));
    await goTo('Nosaukums: Niedru jumtu darbnīca 2');
    await decide(() => page.keyboard.press('u'));
    await goTo('Nosaukums: Niedru jumtu darbnīca');
    await decide(() => page.keyboard.press('Enter'));
    await page.getByRole('button', { name: 'Sadalīt vai apvienot projektus' }).first().click();
    await decide(() => page.getByRole('dialog').getByRole('button', { name: 'Sadalīt', exact: true }).click());
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(answers.map((text) => JSON.parse(text) as { document: unknown; changes: { patch: unknown[] } | null }).filter(({ document, changes }) => document !== null || !changes)).toEqual([]);
    const shown = () => page.evaluate<string[]>(`[...document.querySelectorAll('.record-head p, [data-row]')].map((each) => each.ariaLabel ?? each.textContent)`);
    const seen = async (): Promise<string[]> => {
      await page.locator('.field-list').evaluate((list) => list.scrollTo(0, 0));
      await field(page, 'Nosaukums: Niedru jumtu darbnīca').waitFor();
      return shown();
    };
    // The last answer may be drawn a moment later; what was looked at and left is told apart by this tab alone.
    const kept = await seen();
    await page.evaluate('sessionStorage.clear()');
    await page.reload();
    await page.locator('[data-row][aria-current]:focus').waitFor();
    const plain = (lines: string[]): string[] => lines.slice(0, 12).map((line) => line.replaceAll('apskatīts', 'šaubīgs'));
    await expect.poll(async () => plain(await seen()), { timeout: 15_000 }).toEqual(plain(kept));
  });

  test('in light at a desk and in dark on a tablet axe finds nothing serious with any dialog open, and one Escape gives the focus back', async () => {
    const { page } = ilze;
    const found: string[] = [];
    const dialog = page.getByRole('dialog');
    for (const [colorScheme, width] of [['light', 1280], ['dark', 820]] as const) {
      const look = async (at: string): Promise<void> => {
        await page.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})))');
        found.push(...(await findBarriers(page, colorScheme === 'light' ? 'all' : 'looks')).map((barrier) => `${colorScheme} ${at}: ${barrier}`));
      };
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 1000 });
      await open(page, 'osta.txt');
      if ((await page.evaluate('document.documentElement.scrollWidth > innerWidth')) === true) found.push(`${width} is too narrow`);
      const title = field(page, 'Nosaukums: ');
      await title.focus();
      for (const key of ['w', 'c']) await page.keyboard.press(key);
      await page.getByLabel('Piezīme', { exact: true }).press('Escape');
      await title.locator('.trace').waitFor();
      await look('why');
      await page.keyboard.press('e');
      await title.locator('.editor textarea').waitFor();
      await look('editor');
      await page.keyboard.press('Escape');
      for (const key of ['?', 'h', 'f', 'a', 's']) {
        await title.focus();
        await page.keyboard.press(key);
        await dialog.waitFor();
        await look(key);
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'hidden', timeout: 5000 });
        await expectFocus(page).toContain('Nosaukums: ');
      }
      for (const name of ['Apstiprināt visus drošos', 'Sadalīt vai apvienot projektus']) {
        await page.getByRole('button', { name }).click();
        await dialog.waitFor();
        await look(name);
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'hidden', timeout: 5000 });
        await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe(name);
      }
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(found).toEqual([]);
    expect(ilze.complaints).toEqual([]);
  }, 2 * PATIENCE);

  describe('two reviewers in one record', { timeout: PATIENCE }, () => {
    let anna: Person;
    const titles = (page: Page) => page.locator('[data-row][aria-label^="Nosaukums: "]').first();
    const retitle = async (page: Page, title: string): Promise<void> => {
      await titles(page).focus();
      await page.keyboard.press('e');
      await page.keyboard.press('Control+A');
      await page.keyboard.type(title);
    };

    test('see each other, and whoever types sees at once what the other decided', async () => {
      const { page } = ilze;
      anna = await addColleague(ilze, 'anna', 'Anna Liepa');
      await Promise.all([open(page, 'osta.txt'), open(anna.page, 'osta.txt')]);
      await page.locator('.record-head').getByText('Anna Liepa arī ir šeit').waitFor();
      await anna.page.locator('.record-head').getByText('Ilze Kalniņa arī ir šeit').waitFor();

      await retitle(page, 'Ostas māja Ilzes vārdiem');
      await retitle(anna.page, 'Ostas māja Annas vārdiem');
      await anna.page.keyboard.press('Enter');
      const alert = page.locator('.editor').getByRole('alert');
      await alert.getByText('Ostas māja Annas vārdiem').waitFor();
      expect(await page.locator('.editor textarea').inputValue()).toBe('Ostas māja Ilzes vārdiem');

      // Keeping without having chosen does not overwrite: both values are put side by side.
      await page.locator('.editor textarea').press('Enter');
      const conflict = page.getByRole('dialog');
      await conflict.getByText('Ostas māja Annas vārdiem').waitFor();
      expect(await conflict.innerText()).toContain('Ostas māja Ilzes vārdiem');
      await conflict.getByRole('button', { name: 'Paturēt kolēģa' }).click();
      await titles(page).and(page.locator('[aria-label^="Nosaukums: Ostas māja Annas vārdiem"]')).waitFor();
    });

    test('without network decisions wait, are told of, and do not overwrite what was decided meanwhile', async () => {
      const { page, context } = ilze;
      await open(page, 'osta.txt');
      await context.setOffline(true);
      await retitle(page, 'Ostas māja bez tīkla');
      await page.keyboard.press('Enter');
      await unsent(page).waitFor();
      await retitle(anna.page, 'Ostas māja ar tīklu');
      await anna.page.keyboard.press('Enter');
      await said(anna.page, 'Nosaukums: Ostas māja ar tīklu');
      await unsent(anna.page).waitFor({ state: 'hidden' });
      // It tries by itself, in vain. A browser also takes a moment to write down what its pages keep: one whose process ends at once forgets the last of it.
      for (let tries = 0; tries < 2; tries += 1) await page.waitForEvent('requestfailed');
      await page.reload().catch(() => {}); // the page is gone, what was decided on it is not
      await context.setOffline(false);
      await open(page, 'osta.txt');
      const conflict = page.getByRole('dialog');
      await conflict.getByText('Ostas māja ar tīklu').waitFor();
      await conflict.getByRole('button', { name: 'Lietot manu' }).click();
      await conflict.waitFor({ state: 'hidden' });
      await titles(anna.page).and(anna.page.locator('[aria-label^="Nosaukums: Ostas māja bez tīkla"]')).waitFor();
      expect([ilze.complaints, anna.complaints]).toEqual([[], []]);
    });

    test('a session that ends while typing, a reload and a second tab lose nothing', async () => {
      const { page, context } = anna;
      await open(page, 'osta.txt');
      await retitle(page, 'Ostas māja pēc pieteikšanās');
      await context.clearCookies();
      await page.keyboard.press('Enter');
      await logInAgain(page);
      await titles(page).and(page.locator('[aria-label^="Nosaukums: Ostas māja pēc pieteikšanās"]')).waitFor();
      await unsent(page).waitFor({ state: 'hidden' });

      await retitle(page, 'Ostas māja pusvārdā');
      await page.reload();
      await page.locator('.editor textarea').waitFor();
      expect(await page.locator('.editor textarea').inputValue()).toBe('Ostas māja pusvārdā');

      const second = await context.newPage();
      await open(second, 'osta.txt');
      expect(await second.locator('.editor').count()).toBe(0);
      await retitle(second, 'Ostas māja otrā cilnē');
      await second.keyboard.press('Enter');
      await page.locator('.editor').getByRole('alert').getByText('Ostas māja otrā cilnē').waitFor();
      await page.getByRole('button', { name: 'Turpināt ar manu' }).click();
      await page.locator('.editor textarea').press('Enter');
      await titles(second).and(second.locator('[aria-label^="Nosaukums: Ostas māja pusvārdā"]')).waitFor();
      expect(anna.complaints).toEqual([]);
      await anna.context.close();
    });
  });
});
