import { truncate } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers, openBrowser, seat, type Person } from './browse.ts';
import { findChromium, noChromium } from './find-chromium.ts';
import { callApi } from './log-in.ts';
import { servePages, type ServedPages } from './serve-pages.ts';

const isWanted = findChromium() !== null || process.env['CI'] === 'true';
/** A browser, a server and its workers share this machine with other tests. */
const PATIENCE = 60_000;
const PASSWORD = 'zila jūra pie Engures';

const CARD = `Projekta nosaukums: Jauniešu centra „Bāka” izveide Vilkupē
Finansētājs: Eiropas Sociālais fonds
Īstenošanas laiks: 01.02.2023.–31.01.2025.
Kopējās izmaksas: 24 500,00 EUR
`;

const PERSON_CARD = `${CARD.replace('Bāka', 'Mols')}Kontaktpersona: Maija Krasta-Liepsala, tālr. 29000000
Jautājumus sūtīt Maijai Krastai-Liepsalai.
`;

let served: ServedPages;
let browser: Browser;
let ilze: Person;

if (isWanted) {
  beforeAll(async () => {
    [served, browser] = await Promise.all([servePages(), openBrowser()]);
    ilze = await seat(browser);
  }, 2 * PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
}

async function fillAll(page: Page, fields: { [label: string]: string }): Promise<void> {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
}

/** The heading of the page at an address. */
async function headingAt(page: Page, path: string): Promise<string> {
  await page.goto(new URL(path, served.url).href);
  return page.getByRole('heading', { level: 1 }).innerText();
}

/** Goes to an address as a link does, without loading everything anew. */
async function walkTo(page: Page, path: string, heading: string): Promise<void> {
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`);
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
}

const screens = [
  ['/', 'Pārbaudes saraksts', 'Records to check'],
  ['/admin/people', 'Cilvēki', 'People'],
  ['/admin/lists', 'Savi saraksti', 'Own lists'],
  ['/admin/acceptance', 'Automātiska pieņemšana', 'Automatic acceptance'],
  ['/admin/batches', 'Labojumi daudzos dokumentos', 'Corrections of many documents'],
  ['/admin/work', 'Darba gaita', 'Pause and resume'],
  ['/admin/settings', 'Iestatījumi', 'Settings'],
  ['/admin/log', 'Piekļuves žurnāls', 'Access log'],
  ['/admin/erasure', 'Dzēst personas datus', 'Erase a person'],
  ['/audit', 'Aklā pārbaude', 'Blind audit'],
  ['/profile', 'Mans konts', 'My account'],
] as const;

describe.skipIf(!isWanted)(`pages in the browser (${noChromium})`, { timeout: PATIENCE }, () => {
  test('the one-time link makes the account of the administrator, and only once', async () => {
    const { page } = ilze;
    await page.goto(served.firstLink);
    expect(await findBarriers(page)).toEqual([]);
    await fillAll(page, { 'Lietotājvārds *': 'ilze', 'Vārds, uzvārds *': 'Ilze Kalniņa', 'Jaunā parole *': PASSWORD, 'Parole vēlreiz *': PASSWORD });
    await page.getByRole('button', { name: 'Izveidot kontu' }).click();
    await page.getByRole('heading', { name: 'Pārbaudes saraksts' }).waitFor();

    const other = await seat(browser);
    await other.page.goto(served.firstLink);
    await fillAll(other.page, { 'Lietotājvārds *': 'janis', 'Vārds, uzvārds *': 'Jānis', 'Jaunā parole *': PASSWORD, 'Parole vēlreiz *': PASSWORD });
    await other.page.getByRole('button', { name: 'Izveidot kontu' }).click();
    expect(await other.page.getByRole('alert').innerText()).toContain('Saite vairs neder');
    await other.context.close();
  });

  test('files are added with progress, each with its own answer, and the equation counts them', async () => {
    const { page } = ilze;
    await headingAt(page, '/?lang=lv');
    const large = await served.folder.write('liels.pdf', '');
    await truncate(large, 300_000_000);
    const files = [await served.folder.write('karte <b>.txt', CARD), await served.folder.write('dziesma.mp3', 'la'), large];
    await page.locator('input[type=file]').setInputFiles(files);
    const list = page.getByRole('region', { name: 'Pievienotie faili' });
    await list.getByRole('heading', { name: 'Pievienoti 3 no 3' }).waitFor();
    const told = [['karte <b>.txt', 'Pieņemts, tiek lasīts.'], ['dziesma.mp3', 'Šādu failu Siets nelasa.'], ['liels.pdf', 'lielāks par 250 MB']] as const;
    const items = await list.getByRole('listitem').allInnerTexts();
    expect(told.filter(([name, answer], n) => !(items[n]?.includes(name) && items[n].includes(answer)))).toEqual([]);
    await page.getByRole('button', { name: /^1 ierakstīti/u }).waitFor({ timeout: PATIENCE });
    await page.getByRole('button', { name: /^1 ierakstīti/u }).click();
    expect(await page.getByRole('link', { name: 'karte _b_.txt' }).first().getAttribute('href')).toMatch(/^\/record\/sha256/u);
    expect(new URL(page.url()).searchParams.get('files')).toBe('recorded');
  });

  test('every screen speaks both languages, and axe finds nothing serious, in light at a desk and in dark on a tablet', async () => {
    const { page } = ilze;
    const found: string[] = [];
    await headingAt(page, '/?lang=lv');
    for (const [path, lv] of screens) {
      await walkTo(page, path, lv);
      found.push(...(await findBarriers(page)).map((barrier) => `${path} ${barrier}`));
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 820, height: 1100 });
    await headingAt(page, '/?lang=en');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    for (const [path, , en] of screens) {
      await walkTo(page, path, en);
      found.push(...(await findBarriers(page, 'looks')).map((barrier) => `${path} dark ${barrier}`));
      if ((await page.evaluate('document.documentElement.scrollWidth > innerWidth')) === true) found.push(`${path} is too wide for a tablet`);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    expect(found).toEqual([]);
  }, 2 * PATIENCE);

  test('what an administrator pauses stands still, says so on the first screen, and goes on when resumed', async () => {
    const { page } = ilze;
    await headingAt(page, '/admin/work?lang=lv');
    await page.getByRole('button', { name: 'Apturēt visu' }).click();
    await page.getByText('Apturēja Ilze Kalniņa').nth(3).waitFor();
    await page.getByRole('button', { name: 'Pabeigt iesākto' }).click();
    await page.getByText('vispirms turpiniet to').waitFor();
    await walkTo(page, '/', 'Pārbaudes saraksts');
    await page.locator('input[type=file]').setInputFiles([await served.folder.write('otra.txt', CARD.replace('Bāka', 'Enkurs'))]);
    const notice = page.getByRole('status').filter({ hasText: 'Apturēts:' });
    await notice.waitFor();
    await page.getByRole('button', { name: /^1 ierakstīti/u }).waitFor();
    await notice.getByRole('link', { name: 'Atvērt darba gaitu' }).click();
    await page.getByRole('button', { name: 'Turpināt visu' }).click();
    await page.getByText('Strādā', { exact: true }).nth(3).waitFor();
    await walkTo(page, '/', 'Pārbaudes saraksts');
    await page.getByRole('button', { name: /^2 ierakstīti/u }).waitFor({ timeout: PATIENCE });
    await expect.poll(() => notice.count()).toBe(0);
  });

  test('filters stand in the address and come back from it', async () => {
    const { page } = ilze;
    await headingAt(page, '/?status=checked&lang=lv');
    await page.getByLabel('Meklēt').fill('jūra & "krasts"');
    await page.waitForURL((url) => url.searchParams.get('text') === 'jūra & "krasts"');
    expect(new URL(page.url()).searchParams.get('status')).toBe('checked');
    await page.reload();
    expect(await page.getByLabel('Meklēt').inputValue()).toBe('jūra & "krasts"');
    await page.getByRole('button', { name: 'Noņemt visus' }).click();
    await page.waitForURL((url) => !url.searchParams.has('text'));
  });

  test('a new person sets a password by the link, and sees what the role allows', async () => {
    const { page } = ilze;
    await headingAt(page, '/admin/people?lang=lv');
    await fillAll(page, { 'Vārds, uzvārds *': 'Anna <b>Liepa</b>', 'Lietotājvārds *': 'anna' });
    await page.getByRole('button', { name: 'Pievienot' }).click();
    const link = await page.getByText('/set-password#token=').innerText();

    const anna = await seat(browser);
    await anna.page.goto(link);
    await fillAll(anna.page, { 'Jaunā parole *': PASSWORD, 'Parole vēlreiz *': PASSWORD });
    await anna.page.getByRole('button', { name: 'Iestatīt paroli' }).click();
    await anna.page.getByRole('heading', { name: 'Pārbaudes saraksts' }).waitFor();
    const places = await anna.page.getByRole('navigation').getByRole('link').allInnerTexts();
    expect(places).not.toContain('Pārvaldība');
    await anna.page.goto(`${served.url}admin/people`);
    expect(await anna.page.getByRole('alert').innerText()).toContain('nav atļautas');
    expect([await anna.page.getByRole('button', { name: 'Anna <b>Liepa</b>' }).count(), anna.complaints]).toEqual([1, []]);
    await anna.context.close();
  });

  test('a session that ends while typing loses nothing that was typed', async () => {
    const { page, context } = ilze;
    await headingAt(page, '/admin/people?lang=lv');
    await fillAll(page, { 'Vārds, uzvārds *': 'Pēteris Bērziņš', 'Lietotājvārds *': 'peteris' });
    await context.clearCookies();
    await page.getByRole('button', { name: 'Pievienot' }).click();
    const login = page.getByRole('dialog');
    await login.getByLabel('Parole').fill(PASSWORD);
    await login.getByRole('button', { name: 'Pieteikties' }).click();
    await login.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Vārds, uzvārds').inputValue()).toBe('Pēteris Bērziņš');
    await page.getByRole('button', { name: 'Pievienot' }).click();
    await page.getByRole('cell', { name: 'Pēteris Bērziņš' }).first().waitFor();
  });

  test('what the own lists refuse is told until another kind is chosen, and a label says for which role it stands', async () => {
    const { page } = ilze;
    const choose = async (label: string, option: string): Promise<void> => {
      await page.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    };
    await headingAt(page, '/admin/lists?lang=lv');
    await page.getByLabel('Nosaukums', { exact: false }).first().fill('un');
    await page.getByRole('button', { name: 'Pievienot' }).click();
    const refusal = page.getByRole('alert').filter({ hasText: 'pārāk vispārīgs' });
    await refusal.waitFor();
    await choose('Ko pievienot', 'Uzraksts');
    await refusal.waitFor({ state: 'hidden' });
    await page.getByLabel('Vārdi pirms vērtības').fill('Krasta ieceres virzītājs');
    await choose('Kura lauka vērtība tiem seko', 'Organizācijas');
    await choose('Loma', 'īstenotājs');
    await page.getByRole('button', { name: 'Pievienot' }).click();
    const entry = page.getByRole('cell', { name: 'Krasta ieceres virzītājs → Organizācijas (īstenotājs)' });
    await expect.poll(() => entry.count(), { timeout: 15_000 }).toBe(1);
  });

  test('in two tabs, leaving in one asks the other to log in again', async () => {
    const { page, context } = ilze;
    await headingAt(page, '/profile?lang=lv');
    const second = await context.newPage();
    await headingAt(second, '/admin/log?lang=lv');
    await page.getByRole('button', { name: 'Ilze Kalniņa' }).click();
    await page.getByRole('menuitem', { name: 'Iziet' }).click();
    await page.getByRole('heading', { name: 'Pieteikties' }).waitFor();
    const action = second.getByRole('combobox', { name: 'Darbība' });
    await action.click();
    await second.getByRole('option', { name: 'Pieteicās' }).click();
    const login = second.getByRole('dialog');
    await login.getByLabel('Parole').fill(PASSWORD);
    await login.getByRole('button', { name: 'Pieteikties' }).click();
    await second.getByRole('cell', { name: 'Pieteicās', exact: true }).first().waitFor();
    expect(await action.inputValue()).toBe('Pieteicās');
    await second.close();
  });

  test('a page that breaks says so, leaves the others alone, and comes when it is loaded again', async () => {
    const { page } = ilze;
    await page.route('**/assets/audit-page*.js', (route) => route.abort());
    await page.goto(new URL('/audit?lang=lv', served.url).href);
    const alert = page.getByRole('alert').filter({ hasText: 'Šo lapu neizdevās parādīt' });
    await alert.waitFor();
    await walkTo(page, '/profile', 'Mans konts');
    await page.goBack();
    await alert.waitFor();
    await page.unroute('**/assets/audit-page*.js');
    await alert.getByRole('button', { name: 'Ielādēt vēlreiz' }).click();
    await page.getByRole('heading', { level: 1, name: 'Aklā pārbaude' }).waitFor();
    // An address that nobody could have made is answered, not blank.
    await page.goto(new URL('/record/%25', served.url).href);
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByRole('link', { name: 'Pārbaude' }).first().isVisible()).toBe(true);
  });

  test('blind questions are answered, and no field is accepted before enough were', async () => {
    const { page } = ilze;
    await headingAt(page, '/profile?lang=lv');
    await callApi(page, 'PATCH', '/api/settings', { auditShare: 1 });
    await served.folder.write('inbox/trešā.txt', PERSON_CARD);
    await expect.poll(async () => (await callApi<{ recorded: number }>(page, 'GET', '/api/status')).recorded, { timeout: PATIENCE }).toBe(3);
    await headingAt(page, '/audit');
    const question = page.getByRole('region', { name: 'Jautājums' });
    const differ = page.getByRole('region', { name: 'Atbildes atšķiras. Kam taisnība?' });
    // Whatever is asked: the document says something of it, or the machine had read nothing.
    await question.getByRole('button', { name: 'Dokumentā tā nav' }).click();
    await differ.getByRole('row', { name: /^Jūs –/u }).waitFor();
    await differ.getByRole('button', { name: 'Mašīnai' }).click();
    await question.waitFor();
    await expect.poll(async () => (await callApi<{ results: { audited: number; wrong: number }[] }>(page, 'GET', '/api/audit')).results.reduce((sum, { audited, wrong }) => sum + audited + wrong, 0)).toBe(1);

    await walkTo(page, '/admin/acceptance', 'Automātiska pieņemšana');
    await page.getByLabel('Slieksnis: Nosaukums').fill('90');
    await page.getByRole('button', { name: 'Saglabāt' }).click();
    await page.getByRole('alert').filter({ hasText: 'Vēl nevar: aklajā pārbaudē jānovērtē vēl' }).waitFor();
    await expect.poll(() => page.getByText('Izslēgta').count()).toBeGreaterThan(10);
  });

  test('a person is looked for in every form of the name, shown where they stand, and erased', async () => {
    const { page } = ilze;
    await headingAt(page, '/admin/erasure?lang=lv');
    await page.getByLabel('Ko dzēst').fill('Maija Krasta-Liepsala');
    await page.getByRole('button', { name: 'Parādīt, kur tas ir' }).click();
    const places = page.getByRole('row', { name: 'trešā.txt' });
    await places.waitFor();
    expect(await places.getByRole('cell').nth(1).innerText()).toBe('2');
    await page.getByLabel('Ierakstiet').fill('dzēst');
    await page.getByRole('button', { name: 'Dzēst neatgriezeniski' }).click();
    await page.getByText('Dati dzēsti 1 dokumentā.').waitFor();
    const { items } = await callApi<{ items: { documentId: string; name: string }[] }>(page, 'GET', '/api/queue');
    const id = items.find(({ name }) => name === 'trešā.txt')?.documentId ?? '';
    const { text } = await callApi<{ text: string }>(page, 'GET', `/api/documents/${encodeURIComponent(id)}/text`);
    expect(text).toContain('Kontaktpersona: █████ ███████████████, tālr. 29000000\nJautājumus sūtīt ██████ █████████████████.');
  });

  test('a folder that is dropped brings its files, also those of folders within it', async () => {
    const { page, context } = ilze;
    const letters = [['viens.txt', 'Projekts „Ezera krasts”\n'], ['dziļāk/divi.txt', 'Projekts „Upes krasts”\n']] as const;
    for (const [name, text] of letters) await served.folder.write(`mape/${name}`, text);
    await headingAt(page, '/?lang=lv');
    const hand = await context.newCDPSession(page);
    const data = { items: [], files: [`${served.folder.path}/mape`], dragOperationsMask: 1 };
    const drag = (type: 'dragEnter' | 'drop', y: number) => hand.send('Input.dispatchDragEvent', { type, x: 400, y, data });
    await drag('dragEnter', 400);
    await page.getByText('Nometiet failus šeit').waitFor();
    // Let go as soon as the hand is above another element, or as the list beneath it was drawn anew.
    await drag('drop', 80);
    const list = page.getByRole('region', { name: 'Pievienotie faili' });
    await list.getByRole('heading', { name: 'Pievienoti 2 no 2' }).waitFor();
    expect((await list.getByRole('listitem').allInnerTexts()).map((item) => item.split('\n')[0])).toEqual(['divi.txt', 'viens.txt']);
    await page.getByRole('button', { name: /^5 ierakstīti/u }).waitFor({ timeout: PATIENCE });
  });

  test('the content policy stopped nothing, and no error went uncaught', () => expect(ilze.complaints).toEqual([]));
});
