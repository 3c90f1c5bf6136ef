import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packAsice, packDocx, packZip, toParagraphXml, writeMail, writeSignature } from '@siets/reader/testing';
import { recordSchema } from '@siets/record';
import { createRuntime, loadSettings, type Runtime } from '@siets/runtime';
import { startIntake } from '@siets/worker-intake';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { callSiets } from '../testing/index.ts';
import { workers } from './workers.ts';

// Mails, archives and signed containers on the whole way, with everything real.

const card = (name: string) => `Projekta nosaukums: ${name}\nProjekta iesniedzējs: Ūdru novada pašvaldība\nKopējās izmaksas: 3 863,61 EUR\n`;
const docx = (name: string): Uint8Array => packDocx(card(name).trim().split('\n').map((line) => toParagraphXml(line)).join(''));
const orchard = docx('Ābeļu dārzs');
const oldWord = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(900), Buffer.from('WordDocument\0\0', 'utf16le')]);

// Each starts the whole pipeline; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

let dir: string;
let runtime: Runtime | undefined;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'siets-inside-'));
  await mkdir(join(dir, 'inbox'));
});
afterEach(async () => {
  await runtime?.stop();
  runtime = undefined;
  await rm(dir, { recursive: true, force: true });
});

async function start(): Promise<Runtime> {
  const env = { SIETS_SETTLE_MS: '30', SIETS_READERS: '1', SIETS_LOG: 'silent' };
  runtime = await createRuntime(loadSettings(env, { dataDir: join(dir, 'data'), inboxDir: join(dir, 'inbox') }), { hold: 'must' });
  await runtime.runWorkers(workers);
  await startIntake(runtime);
  return runtime;
}

/** Waits until so many were dropped or came inside, all settled, and every receipt is written. */
async function untilTold({ store }: Runtime, dropped: number): Promise<void> {
  for (let n = 0; n < 1600; n += 1) {
    const status = await store.status();
    if (status.dropped === dropped && status.waiting === 0 && (await store.receipts.owed()).length === 0) return;
    await sleep(25);
  }
  throw new Error(`waited in vain: ${JSON.stringify(await store.status())}`);
}

const receiptOf = async (name: string): Promise<string> => (await readFile(join(dir, 'inbox', '_atbildes', `${name}.txt`), 'utf8')).split('\nIn English\n')[0] ?? '';

test('what came inside a mail, an archive and a signed container is recorded, counted and told on their receipts', async () => {
  const zip = packZip({ '2024/Otrais.docx': docx('Bebru dambis'), 'tukšs.txt': '', 'Trešais.txt': card('Zivju taka') });
  const parts = [
    { name: 'Pieteikums.docx', type: 'application/octet-stream', bytes: orchard },
    { name: 'visi.zip', type: 'application/zip', bytes: zip },
    { name: 'vecs.doc', type: 'application/msword', bytes: oldWord },
  ];
  await writeFile(join(dir, 'inbox', 'vēstule.eml'), writeMail({ parts }));
  const running = await start();
  await untilTold(running, 7);
  await writeFile(join(dir, 'inbox', 'līgums.edoc'), packAsice({ 'Līgums.docx': orchard }, [writeSignature('latvian', '2024-03-01T10:15:00Z')]));
  await untilTold(running, 9);

  expect(await running.store.status()).toMatchObject({ dropped: 9, recorded: 6, duplicate: 1, rejected: 2, failed: 0, waiting: 0, inside: 7, projects: 3 });
  expect(await readdir(join(dir, 'inbox', '_atbildes'))).toEqual(expect.arrayContaining(['vēstule.eml.txt', 'līgums.edoc.txt']));
  const mail = await receiptOf('vēstule.eml');
  expect(mail.split('\n').filter((line) => /^ +Nr\./u.test(line))).toEqual([
    expect.stringMatching(/^ {2}Nr\. \d · NOLASĪTS · Pieteikums\.docx$/u),
    expect.stringMatching(/^ {2}Nr\. \d · NOLASĪTS · visi\.zip$/u),
    expect.stringMatching(/^ {4}Nr\. \d · NOLASĪTS · 2024\/Otrais\.docx$/u),
    expect.stringMatching(/^ {4}Nr\. \d · NAV PIEŅEMTS · tukšs\.txt$/u),
    expect.stringMatching(/^ {4}Nr\. \d · NOLASĪTS · Trešais\.txt$/u),
    expect.stringMatching(/^ {2}Nr\. \d · NAV PIEŅEMTS · vecs\.doc$/u),
  ]);
  for (const words of ['Ābeļu dārzs', 'Bebru dambis', 'Zivju taka', 'saglabājiet kā DOCX vai PDF']) expect(mail).toContain(words);
  const signed = await receiptOf('līgums.edoc');
  for (const words of ['ANNA OZOLIŅA', 'JAU BIJA · Līgums.docx', '„vēstule.eml › Pieteikums.docx”']) expect(signed).toContain(words);
});

test('siets list, show and status name what files came inside of', async () => {
  await writeFile(join(dir, 'inbox', 'visi.zip'), packZip({ 'a/Pirmais.txt': card('Zivju taka'), 'vecs.doc': oldWord }));
  await untilTold(await start(), 3);
  const data = ['--data', join(dir, 'data')];
  const list = await callSiets(['list', ...data]);
  expect(list.stdout).toContain('visi.zip › a/Pirmais.txt');
  const [child] = (await callSiets(['list', '--json', '--name', 'pirmais', ...data])).stdout.trim().split('\n').map((line) => JSON.parse(line) as { arrivalId: number; parent: { arrivalId: number } });
  const shown = await callSiets(['show', String(child?.parent.arrivalId), ...data]);
  expect(shown.stdout).toMatch(/It held:\n {2}Nr\. \d · recorded · a\/Pirmais\.txt\n {2}Nr\. \d · rejected · vecs\.doc · old-word/u);
  expect((await callSiets(['show', String(child?.arrivalId), ...data])).stdout).toContain('visi.zip › a/Pirmais.txt (inside another file)');
  const withdraw = await callSiets(['withdraw', 'visi.zip', ...data]);
  expect(withdraw.stderr).toMatch(/visi\.zip › a\/Pirmais\.txt\n.*visi\.zip › vecs\.doc\n.*files: 3/u);
  expect((await callSiets(['status', ...data])).stdout).toContain('Of these inside other files (attachments, files of archives): 2');
});

test('an archive in which nothing can be read says so; one within others too deep is refused until it is unpacked', async () => {
  let nested = packZip({ 'dziļi.txt': card('Zivju taka') });
  const deepest = nested;
  for (const name of ['c.zip', 'b.zip', 'a.zip']) nested = packZip({ [name]: nested });
  await writeFile(join(dir, 'inbox', 'lelle.zip'), nested);
  await writeFile(join(dir, 'inbox', 'vecie.zip'), packZip({ 'vecs.doc': oldWord }));
  const running = await start();
  await untilTold(running, 6);
  expect(await receiptOf('vecie.zip')).toContain('Neviens no tiem nav nolasāms.');
  expect(await receiptOf('lelle.zip')).toMatch(/NAV PIEŅEMTS · c\.zip\n.*Atpakojiet šo failu/u);
  await writeFile(join(dir, 'inbox', 'c.zip'), deepest);
  await untilTold(running, 8);
  expect(await receiptOf('c.zip')).toContain('Zivju taka');
});

test('siets extract writes the records of what was attached into a folder of the mail’s name', async () => {
  const parts = [{ name: 'Pieteikums.docx', type: 'application/octet-stream', bytes: orchard }, { name: 'visi.zip', type: 'application/zip', bytes: packZip({ 'a/b.txt': card('Zivju taka'), 'vecs.doc': oldWord }) }];
  await writeFile(join(dir, 'vēstule.eml'), writeMail({ parts }));
  const { status, stderr } = await callSiets(['extract', join(dir, 'vēstule.eml'), '--out', join(dir, 'out')]);
  expect(status).toBe(1);
  expect(stderr).toContain('vēstule.eml › visi.zip › vecs.doc: old-word');
  const names = (await readdir(join(dir, 'out'), { recursive: true })).filter((name) => name.endsWith('.json')).toSorted();
  expect(names).toEqual(['vēstule.eml/Pieteikums.json', 'vēstule.eml/visi.json', 'vēstule.eml/visi.zip/a/b.json', 'vēstule.json']);
  const record = recordSchema.parse(JSON.parse(await readFile(join(dir, 'out', 'vēstule.eml/visi.zip/a/b.json'), 'utf8')));
  expect(record.projects[0]?.title?.value).toContain('Zivju taka');
  const lines = (await callSiets(['extract', join(dir, 'vēstule.eml'), '--no-text'])).stdout.trim().split('\n');
  expect(lines.map((line) => recordSchema.parse(JSON.parse(line)).projects.length)).toEqual([0, 1, 0, 1]);
});

test('siets ingest waits for what came inside and counts it', async () => {
  await writeFile(join(dir, 'visi.zip'), packZip({ 'a.txt': card('Zivju taka'), 'b.zip': packZip({ 'c.txt': card('Bebru dambis'), 'vecs.doc': oldWord }) }));
  const { stdout, stderr } = await callSiets(['ingest', join(dir, 'visi.zip'), '--data', join(dir, 'data'), '--json']);
  expect(JSON.parse(stdout)).toEqual({ files: 1, inside: 4, recorded: 4, duplicate: 0, rejected: 1, failed: 0, waiting: 0 });
  expect(stderr).toContain('visi.zip › b.zip › vecs.doc: old-word');
});
