import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openBrowser, seat, type Person } from './browse.ts';
import { findChromium, noChromium } from './find-chromium.ts';
import { findTrouble, hostileWords, type HostileName } from './hostile-words.ts';
import { becomeAdministrator, callApi } from './log-in.ts';
import { servePages, type ServedPages } from './serve-pages.ts';

const isWanted = findChromium() !== null || process.env['CI'] === 'true';
const PATIENCE = 60_000;
const words = Object.entries(hostileWords) as [HostileName, string][];
/** The document whose fields people filled with all the words. */
const FULL: HostileName = 'script';
const FULL_TITLE = `${hostileWords.ending} ${FULL}`;

/** As much of a word as a name of a file may hold. */
const toFileName = (name: string, word: string): string => `${name} ${word.replaceAll('/', '∕').slice(0, 90)}.txt`;

interface Read { name: string; version: number; record: { projects: { title: { id: string; value: string } | null; funders: { id: string }[] }[] } }

let served: ServedPages;
let browser: Browser;
let ilze: Person;
const ids = new Map<string, string>();

/** Texts with signs that only steer machines are refused, as names of files they stand. */
const card = (word: string, n: number): string => `Projekta nosaukums: ${word}
Finansētājs: Eiropas Sociālais fonds
Partneris: ${word}
Īstenošanas laiks: 01.02.20${10 + n}.–31.01.20${12 + n}.
Kopējās izmaksas: ${24_500 + n},00 EUR

Projekta mērķis ir ${word}
`.replaceAll(/(?!\n)\p{Cc}/gu, '');

const pathOf = (name: HostileName): string => encodeURIComponent(ids.get(name) ?? '');
const call = <T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> => callApi<T>(ilze.page, method, path, body);
const decide = (name: HostileName, seen: number, wishes: unknown[]): Promise<unknown> => call('POST', `/api/documents/${pathOf(name)}/decisions`, { seen, wishes });

async function dropAll(): Promise<void> {
  await Promise.all(words.map(([name, word], n) => served.folder.write(`inbox/${toFileName(name, word)}`, card(word, n))));
  await vi.waitFor(async () => {
    const { items } = await call<{ items: { name: string; documentId: string }[] }>('GET', '/api/queue?limit=100');
    for (const { name, documentId } of items) ids.set(name.split(' ')[0] ?? '', documentId);
    if (ids.size < words.length) throw new Error(`expected ${words.length} records, found those of ${[...ids.keys()].join(', ')}`);
  }, { timeout: 2 * PATIENCE, interval: 200 });
}

/** A word of its own in the title of each document, in a comment on it, in a question or the reason of putting it aside. */
async function fillDocument(n: number, name: HostileName, word: string): Promise<void> {
  const document = `/api/documents/${pathOf(name)}`;
  const { version, record: { projects: [project] } } = await call<Read>('GET', document);
  await decide(name, version, [{ ...(project?.title ? { action: 'correct', field: project.title.id } : { action: 'add', field: 'title' }), value: word, note: word }]);
  await call('POST', `${document}/comments`, { text: word, field: 'title', project: 0 });
  await (n % 2 === 0 ? call('POST', `${document}/question`, { text: word, to: null }) : call('POST', `${document}/skip`, { why: word.slice(0, 1000) }));
}

/** All words in every field of one document that takes words. */
async function fillFields(): Promise<void> {
  const { version } = await call<Read>('GET', `/api/documents/${pathOf(FULL)}`);
  await decide(FULL, version, words.flatMap(([, word]) => [
    { field: 'otherTitles', value: word }, { field: 'activities', value: word }, { field: 'identifiers', value: { value: word, scheme: word } },
    { field: 'organisations', value: { name: word, role: 'partner', country: null, registrationNumber: word } },
    { field: 'contacts', value: { name: word, role: word, organisation: word, email: word, phone: word } },
    { field: 'costs', value: { role: 'part', amount: 12, currency: 'EUR', payer: word, percent: null, of: null, stage: null, vat: null, eur: 12 } },
  ].map((wish) => ({ action: 'add', note: word, ...wish }))));
}

async function fillTheRest(n: number, word: string): Promise<void> {
  const isShared = n % 2 === 0;
  await call('POST', '/api/filters', { name: word.slice(0, 80), filter: { text: word.slice(0, 200), funder: word.slice(0, 200) }, isShared });
  await call('POST', '/api/queries', { name: word.slice(0, 200), sql: `select '${word.replaceAll("'", "''")}' as "${word.replaceAll('"', '""')}"`, isShared });
  await call('POST', '/api/users', { name: `kolēģis-${n}`, displayName: word.slice(0, 100), role: 'reviewer' });
  // Names in lists hold no signs that cannot be seen.
  if (!/[\p{Cc}\p{Cf}]/u.test(word)) await call('POST', '/api/lists', { kind: 'organisation', name: `Biedrība ${word.slice(0, 250)}`, aliases: [`Ostas ${word.slice(0, 250)}`] });
}

if (isWanted) {
  beforeAll(async () => {
    [served, browser] = await Promise.all([servePages(), openBrowser()]);
    ilze = await seat(browser, { viewport: { width: 1280, height: 9000 } });
    const { page, complaints } = ilze;
    await becomeAdministrator(ilze, served, `${hostileWords.picture} ${hostileWords.reversed}`);
    await dropAll();
    await Promise.all(words.map(([name, word], n) => fillDocument(n, name, word)));
    await fillFields();
    for (const [n, [, word]] of words.entries()) await fillTheRest(n, word);
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => message.type() === 'error' && !message.text().includes('409 (Conflict)') && complaints.push(`console: ${message.text()}`));
  }, 4 * PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
}

const go = (path: string): Promise<unknown> => ilze.page.goto(new URL(path, served.url).href);
const walk = (path: string): Promise<unknown> => ilze.page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`);

const SHOWN = `[document.body.innerText, ...[...document.querySelectorAll('input,textarea')].map(({ value }) => value)].join(' ')`;
const withoutSpaces = (text: string): string => text.replaceAll(/\s+/gu, '');
/** As much of a word as is shown everywhere. */
const shortened = (word: string): string => withoutSpaces(word).slice(0, 60);

/** Waits until each word is shown as it is, and expects that none of them did anything else. */
async function expectWords(expected: readonly string[] = words.map(([, word]) => word)): Promise<void> {
  const missing = async (): Promise<string[]> => {
    const shown = withoutSpaces(await ilze.page.evaluate<string>(SHOWN));
    return expected.filter((word) => !shown.includes(shortened(word)));
  };
  await expect.poll(missing, { timeout: 15_000 }).toEqual([]);
  expect(await findTrouble(ilze.page)).toEqual([]);
  expect(ilze.complaints.splice(0)).toEqual([]);
}

const dialog = () => ilze.page.getByRole('dialog');
async function close(): Promise<void> {
  await ilze.page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'hidden' });
}

describe.skipIf(!isWanted)(`hostile words in every place${isWanted ? '' : ` (${noChromium})`}`, { timeout: 2 * PATIENCE }, () => {
  test('the queue: titles, names of files and of saved filters', async () => {
    const { page } = ilze;
    const files = words.map(([name, word]) => toFileName(name, word));
    await go('/?status=all&files=recorded&lang=lv');
    await expectWords([...words.map(([, word]) => word), ...files]);
    await page.getByRole('button', { name: /^Saglabātie filtri/u }).click();
    await expectWords();
    await page.getByRole('menuitem').filter({ hasText: hostileWords.picture }).click();
    await page.getByText('Nekas neatbilst.').first().waitFor();
    await expectWords([hostileWords.picture]);
    expect(await findTrouble(page)).toEqual([]);
  });

  test('records: text, title, comment, question or reason, and the field that the keys act on', async () => {
    const { page } = ilze;
    for (const [name, word] of words) {
      await walk(`/record/${pathOf(name)}`);
      await page.locator('.record-head .dim bdi').first().filter({ hasText: new RegExp(`^${name} `, 'u') }).waitFor();
      await page.locator('[data-row][aria-current]').waitFor();
      const places = await Promise.all(['.record-head h1', '.record-head .present', '.comment p'].map((place) => page.locator(place).first().innerText()));
      expect(places.filter((place) => !withoutSpaces(place).includes(shortened(word)))).toEqual([]);
      await page.locator('.document-pane').getByText('Projekta nosaukums').waitFor();
      await expectWords([word]);
    }
    expect(await findTrouble(page)).toEqual([]);
  });

  test('one record with all of them: fields, trace, history, editor, dialogs', async () => {
    const { page } = ilze;
    await walk(`/record/${pathOf(FULL)}`);
    await page.locator('.record-head .dim bdi').first().filter({ hasText: /^script /u }).waitFor();
    await expectWords();
    const title = page.locator('[data-row][aria-label^="Nosaukums: "]').first();
    await title.focus();
    await page.keyboard.press('w');
    await title.locator('.why').waitFor();
    await expectWords();
    await page.keyboard.press('h');
    await dialog().getByRole('listitem').nth(words.length).waitFor();
    await expectWords();
    await close();
    await page.getByRole('button', { name: 'Sadalīt vai apvienot projektus' }).click();
    await dialog().getByRole('checkbox').first().waitFor();
    await expectWords();
    await close();
    await title.focus();
    await page.keyboard.press('f');
    await dialog().getByRole('textbox').first().fill(hostileWords.ending);
    await expectWords([hostileWords.ending]);
    await close();

    await title.focus();
    await page.keyboard.press('e');
    await page.locator('.editor textarea').fill(FULL_TITLE);
    const { version, record } = await call<Read>('GET', `/api/documents/${pathOf(FULL)}`);
    await decide(FULL, version, [{ action: 'correct', field: record.projects[0]?.title?.id, value: hostileWords.isolated }]);
    await page.locator('.editor textarea').press('Enter');
    await dialog().getByText(FULL_TITLE).waitFor();
    await expectWords([FULL_TITLE, hostileWords.isolated]);
    await dialog().getByRole('button', { name: 'Lietot manu' }).click();
    await dialog().waitFor({ state: 'hidden' });

    await page.locator('[data-row][aria-label^="Finansētāji: "]').first().focus();
    await page.keyboard.press('x');
    await page.getByRole('button', { name: 'Skatīt un labot' }).click();
    await dialog().getByRole('checkbox').nth(words.length - 2).waitFor();
    await expectWords(words.filter(([name]) => name !== FULL).map(([, word]) => word));
    await close();
    expect(await findTrouble(page)).toEqual([]);
  });

  test('the dataset: table, facets, project, organisation, words found, plots, saved queries and their answers', async () => {
    const { page } = ilze;
    const others = words.filter(([name]) => name !== FULL).map(([, word]) => word);
    let rows: { project: string; title: string | null; applicant_id: string | null }[] = [];
    await vi.waitFor(async () => {
      ({ rows } = await call<{ rows: typeof rows }>('GET', '/api/explore/projects?shown=all&limit=100'));
      const titles = new Set(rows.map(({ title }) => title));
      const missing = [...others, FULL_TITLE].filter((word) => !titles.has(word));
      if (missing.length > 0) throw new Error(`expected projects of all words, found none of ${missing.join(' ')}`);
    }, { timeout: PATIENCE, interval: 200 });
    await go('/explore?shown=all&lang=lv');
    await expectWords(others);
    const project = rows.find(({ title }) => title === FULL_TITLE)?.project ?? '';
    await walk(`/explore/project/${encodeURIComponent(project)}?shown=all`);
    await page.getByRole('heading', { level: 2, name: FULL_TITLE }).waitFor();
    await expectWords();
    await walk(`/explore?shown=all&filter=${encodeURIComponent(JSON.stringify({ text: 'Tilts' }))}`);
    await page.getByRole('region', { name: 'Kur šie vārdi rakstīti' }).waitFor();
    await expectWords([]);
    for (const part of ['plots', 'quality']) {
      await walk(`/explore/${part}?shown=all`);
      await page.locator('main table').first().waitFor({ state: 'attached' });
      await expectWords([]);
    }
    await walk('/explore/sql');
    await expectWords();
    for (const word of [hostileWords.ending, hostileWords.isolated]) {
      await page.getByRole('navigation', { name: 'Saglabātie vaicājumi' }).getByText(word).click();
      await page.getByRole('button', { name: 'Izpildīt' }).click();
      await page.getByRole('cell', { name: word }).waitFor();
      await expectWords([word]);
    }
    expect(await findTrouble(page)).toEqual([]);
  });

  test('administration, linking and addresses that somebody sent', async () => {
    const { page } = ilze;
    await walk('/admin/people');
    await expectWords(words.map(([, word]) => word.slice(0, 100)));
    await walk('/admin/lists');
    await expectWords(words.map(([, word]) => word).filter((word) => !/[\p{Cc}\p{Cf}]/u.test(word)));
    for (const path of ['/admin/erasure', '/admin/acceptance', '/admin/batches', '/admin/work', '/admin/settings', '/admin/log', '/audit', '/linking', '/profile']) {
      await walk(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectWords([]);
    }
    const script = encodeURIComponent(hostileWords.script);
    const filter = encodeURIComponent(JSON.stringify({ country: [hostileWords.picture], text: hostileWords.script, funder: [hostileWords.isolated] }));
    for (const path of [`/?text=${script}&funder=${script}&reviewer=${script}&status=all`, `/explore?shown=all&filter=${filter}`, '/explore?filter=%7B&columns=__proto__,constructor']) {
      await go(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectWords(path.includes(script) ? [hostileWords.script] : []);
    }
    expect(await findTrouble(page)).toEqual([]);
  });
});
