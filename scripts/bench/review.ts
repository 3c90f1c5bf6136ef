// pnpm bench review: the pages in a real browser beside BENCH_RECORDS records (100,000 where not said): ten documents that the rules are in doubt of, reviewed by keys alone
// by a script (keys, letters and seconds of each, and whether every doubt was settled as the script wanted); milliseconds from a key to the frame that shows its work;
// seconds to the first row, beside the same pages over ten records alone; a record of 50,000 fields and one with a field of 1 MB.
import { becomeAdministrator, callApi, findChromium, noChromium, openBrowser, seat, servePages, type Browser, type Page, type Person, type ServedPages } from '@siets/cli/browser';
import { openStore } from '@siets/store';
import { makeDataset } from './dataset/make-dataset.ts';
import { row } from './measure.ts';
import { documents } from './review/documents.ts';
import { keepLongField, keepManyFields } from './review/heavy-records.ts';
import { goAndSee, measureWithin, press, type KeyTime } from './review/in-page.ts';
import { reviewAll } from './review/review-all.ts';
import { percentile } from './running-siets.ts';

const records = Number(process.env['BENCH_RECORDS'] ?? 100_000);
const manyFields = Number(process.env['BENCH_FIELDS'] ?? 50_000);
const VISITS = 7;
const WALKED = Number(process.env['BENCH_KEYS'] ?? 100);
const MEGABYTE = 2 ** 20;

const told = (ms: number): string => `${ms.toFixed(0)} ms`;
const pair = (times: readonly number[]): [string, string] => [told(percentile(times, 0.5)), told(percentile(times, 0.95))];
const timesOf = (keys: readonly KeyTime[]): number[] => keys.map(({ ms }) => ms);

/** The page of a document, by the name of its file. */
async function addressOf(page: Page, name: string): Promise<string> {
  const { items } = await callApi<{ items: { name: string; documentId: string }[] }>(page, 'GET', `/api/queue?text=${encodeURIComponent(name.split('.')[0]?.split('-').at(-1) ?? name)}`);
  const found = items.find((item) => item.name === name);
  if (!found) throw new Error(`expected ${name} in the queue, found ${items.map((item) => item.name).join(', ')}`);
  return `/record/${encodeURIComponent(found.documentId)}`;
}

/** Drops the ten documents into the inbox and waits until each stands in the queue. */
async function dropTen({ folder }: ServedPages, { page }: Person): Promise<void> {
  for (const [name, text] of Object.entries(documents)) await folder.write(`inbox/${name}`, text);
  for (const name of Object.keys(documents)) {
    const end = Date.now() + 120_000;
    while (!(await addressOf(page, name).then(() => true, () => false))) {
      if (Date.now() > end) throw new Error(`expected ${name} to be read within two minutes`);
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}

/** First views of queue and record: with an empty cache, and as on every later visit. */
async function seeFirst(name: string, browser: Browser, { url }: ServedPages, person: Person): Promise<void> {
  const record = await addressOf(person.page, 'desmit-kartite-baka.txt');
  for (const [what, path] of [['queue', '/?lang=lv'], ['record', `${record}?lang=lv`]] as const) {
    const cold: number[] = [];
    const warm: number[] = [];
    for (let n = 0; n < VISITS; n += 1) {
      const fresh = await seat(browser, { storageState: await person.context.storageState() });
      await measureWithin(fresh.page);
      cold.push(await goAndSee(fresh.page, new URL(path, url).href));
      warm.push(await goAndSee(fresh.page, new URL(path, url).href));
      await fresh.context.close();
    }
    row(`first row of the ${what}, ${name}: empty cache`, ...pair(cold));
    row(`first row of the ${what}, ${name}: later visits`, ...pair(warm));
  }
}

/** Walks through a record by arrows and by doubts, opens and closes an editor, and confirms: the times of each kind of key. */
async function walk(name: string, page: Page): Promise<void> {
  const walked: KeyTime[] = [];
  for (let n = 0; n < WALKED; n += 1) walked.push(await press(page, n % 10 < 7 ? 'ArrowDown' : 'ArrowUp'));
  row(`${name}: up and down`, ...pair(timesOf(walked)));
  const doubts: KeyTime[] = [];
  for (let n = 0; n < WALKED / 5; n += 1) doubts.push(await press(page, 'j'));
  row(`${name}: J, next doubt`, ...pair(timesOf(doubts)));
  const edited: KeyTime[] = [];
  for (let n = 0; n < WALKED / 10; n += 1) edited.push(await press(page, 'e'), await press(page, 'a'), await press(page, 'Escape'));
  row(`${name}: E, a letter, Escape`, ...pair(timesOf(edited)));
  // Once no doubt is left, Enter only says so again, and nothing changes on the page until those words are gone.
  const left = page.locator('.record-title strong');
  const confirmed: KeyTime[] = [];
  for (let n = 0; n < WALKED / 5 && !(await left.innerText()).startsWith('0 '); n += 1) confirmed.push(await press(page, 'Enter'));
  row(`${name}: Enter, decided and gone on`, ...pair(timesOf(confirmed)));
}

/** Milliseconds until the server has every decision of this page. */
async function untilKept(page: Page): Promise<number> {
  const began = performance.now();
  while (await page.evaluate<boolean>(`Object.keys(localStorage).some((name) => name.startsWith('siets:unsent:'))`)) {
    if (performance.now() - began > 240_000) return Number.NaN;
    await new Promise((done) => setTimeout(done, 50));
  }
  return performance.now() - began;
}

async function withPages<T>(fill: (dataDir: string) => Promise<unknown>, work: (served: ServedPages, browser: Browser, person: Person) => Promise<T>): Promise<T> {
  const served = await servePages(fill);
  const browser = await openBrowser();
  try {
    const person = await seat(browser);
    await measureWithin(person.page);
    await becomeAdministrator(person, served);
    await dropTen(served, person);
    return await work(served, browser, person);
  } finally {
    await browser.close();
    await served.stop();
  }
}

async function fillMany(dataDir: string): Promise<void> {
  await makeDataset(dataDir, records, { isListed: true });
  const store = await openStore({ dataDir });
  await keepManyFields(store, manyFields);
  await keepLongField(store, MEGABYTE);
  await store.close();
}

if (findChromium() === null) throw new Error(noChromium);
row('', 'p50', 'p95');
await withPages(async () => {}, (served, browser, person) => seeFirst('10 records', browser, served, person));
await withPages(fillMany, async (served, browser, person) => {
  const { page } = person;
  await seeFirst(`${records} records`, browser, served, person);
  const { keys, next, reviewed } = await reviewAll(page, served.url);
  row(`ten documents reviewed: ${keys.length} keys and letters`, ...pair(timesOf(keys)));
  row('ten documents reviewed: N, next document', ...pair(timesOf(next)));
  console.log('');
  row('', 'doubtful', 'keys', 'letters', 'seconds');
  for (const { name, doubtful, commands, letters, seconds } of reviewed) row(name, String(doubtful), String(commands), String(letters), seconds);
  console.log('');
  row('', 'p50', 'p95');
  for (const [name, file] of [['a field of 1 MB', 'gars-lauks.txt'], [`${manyFields} fields`, 'daudz-lauku.txt']] as const) {
    row(`${name}: first field shown`, told(await goAndSee(page, new URL(await addressOf(page, file), served.url).href)));
    await walk(name, page);
    row(`${name}: the last decision kept after`, told(await untilKept(page)));
  }
});
