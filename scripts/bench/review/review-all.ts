import { callApi, type Page } from '@siets/cli/browser';
import { getFields, isFieldName, type SietsRecord } from '@siets/record';
import { goAndSee, press, type KeyTime } from './in-page.ts';
import { script, type Step } from './script.ts';

export interface Reviewed {
  name: string;
  doubtful: number;
  /** Keys pressed, without the letters of new values; N, which goes on, among them. */
  commands: number;
  letters: number;
  /** From the page being there to the next one: what the page needs, not what a person needs to read. */
  seconds: number;
}

interface Answer {
  documentId: string;
  record: SietsRecord;
  doubts: { field: string; fieldId: string | null }[];
}

/** What was done, and the key of the row that had the focus. */
interface Done {
  key: string;
  step: Step;
}

const focused = (page: Page): Promise<{ label: string; key: string }> =>
  page.evaluate<{ label: string; key: string }>(`(({ ariaLabel, dataset }) => ({ label: ariaLabel ?? '', key: dataset.row ?? '' }))(document.activeElement.closest('[data-row]') ?? document.body)`);

/** The digit of the candidate that shows these words, once candidates are shown. */
async function digitOf(page: Page, words: string): Promise<string> {
  const candidate = page.locator('.candidate', { has: page.getByText(words, { exact: true }) }).first();
  return (await candidate.locator('kbd').innerText()).trim();
}

/** Presses what one doubt asks for. */
async function settle(page: Page, step: Step, keys: KeyTime[]): Promise<{ commands: number; letters: number }> {
  const command = async (...names: string[]): Promise<void> => {
    for (const name of names) keys.push(await press(page, name));
  };
  if (step.does === 'confirm') await command('Enter');
  if (step.does === 'reject') await command('x');
  if (step.does === 'take') await command(await digitOf(page, step.value));
  if (step.does !== 'write') return { commands: 1, letters: 0 };
  await command('e', ...step.keys);
  for (const letter of step.words) await command(letter);
  await command(...(step.after ?? []), 'Enter');
  return { commands: step.keys.length + (step.after?.length ?? 0) + 2, letters: [...step.words].length };
}

const read = (page: Page, documentId: string): Promise<Answer> => callApi<Answer>(page, 'GET', `/api/documents/${encodeURIComponent(documentId)}`);

const holds = (value: unknown, wanted: string): boolean => value === wanted || (typeof value === 'object' && value !== null && Object.values(value).some((part) => String(part) === wanted));

/** True where the field of a row is what the script wanted; a value that stood nowhere before has an id of its own now. */
function isSettled({ record }: Answer, { key, step }: Done): boolean {
  const fields = [null, ...record.projects.keys()].flatMap((project) => getFields(record, project, step.name));
  const field = fields.find(({ id }) => id === key);
  if (step.does === 'reject') return field === undefined;
  if (step.does === 'confirm') return field?.state === 'checked';
  return (field ? [field] : fields).some(({ state, value }) => state === 'person' && holds(value, step.value));
}

/** Throws where a doubt was left, or settled otherwise than the script says. */
async function check(page: Page, name: string, { documentId }: Answer, done: readonly Done[]): Promise<void> {
  const end = Date.now() + 15_000;
  for (;;) {
    const answer = await read(page, documentId);
    const left = done.filter((each) => !isSettled(answer, each));
    if (left.length === 0) return;
    if (Date.now() > end) throw new Error(`expected every doubt of ${name} to be settled as the script says, found ${JSON.stringify(left)} and doubts ${JSON.stringify(answer.doubts)}`);
  }
}

/** What the script knows to be wrong it corrects; a value that only counts made anew put in doubt is right. */
function confirmAnew({ doubts }: Answer, key: string): Step | null {
  const doubt = doubts.find(({ fieldId }) => fieldId === key);
  return doubt && isFieldName(doubt.field) ? { on: doubt.field, name: doubt.field, does: 'confirm' } : null;
}

/** Reviews the document that is open; answers once everything is kept. */
async function reviewOne(page: Page, keys: KeyTime[]): Promise<Reviewed> {
  const name = await page.locator('.record-head p bdi').first().innerText();
  const steps = script[name];
  if (!steps) throw new Error(`expected a script for ${name}`);
  const before = await read(page, decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? ''));
  const began = performance.now();
  const done: Done[] = [];
  const pressed = { commands: 0, letters: 0 };
  while (done.length < before.doubts.length) {
    const { label, key } = await focused(page);
    const step = steps.find((each) => done.every((settled) => settled.step !== each) && label.startsWith(each.on)) ?? confirmAnew(before, key);
    if (!step) throw new Error(`expected a doubt of ${name} to have the focus, found „${label}”`);
    const { commands, letters } = await settle(page, step, keys);
    pressed.commands += commands;
    pressed.letters += letters;
    done.push({ key, step });
  }
  const seconds = (performance.now() - began) / 1000;
  await check(page, name, before, done);
  return { name, doubtful: before.doubts.length, ...pressed, seconds };
}

/** Goes through the ten documents from the queue, by keys alone. */
export async function reviewAll(page: Page, url: string): Promise<{ keys: KeyTime[]; next: KeyTime[]; reviewed: Reviewed[] }> {
  const keys: KeyTime[] = [];
  const next: KeyTime[] = [];
  const reviewed: Reviewed[] = [];
  const count = Object.keys(script).length;
  await goAndSee(page, new URL('/?text=desmit', url).href);
  await page.locator('a[data-row]').first().focus();
  await press(page, 'Enter');
  for (;;) {
    await page.locator('[data-row][aria-current]:focus').waitFor();
    const one = await reviewOne(page, keys);
    if (reviewed.length + 1 < count) {
      next.push(await press(page, 'n'));
      one.commands += 1;
    }
    reviewed.push(one);
    if (reviewed.length === count) return { keys, next, reviewed };
  }
}
