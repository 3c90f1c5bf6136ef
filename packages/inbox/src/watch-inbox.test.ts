import { appendFile, chmod, lstat, mkdir, readdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeInbox, type TestInbox } from '../testing/index.ts';
import { StillChangingError } from './claimed-file.ts';

let inbox: TestInbox;
beforeEach(async () => {
  inbox = await makeInbox();
});
afterEach(() => inbox.remove());

const names = () => inbox.taken.map(({ folder, name }) => (folder === '' ? name : `${folder}/${name}`)).sort();
const hasFile = (name: string) => lstat(join(inbox.dir, name)).then(() => true, () => false);

test('takes what is there and what comes, folders with their names', async () => {
  await inbox.drop('agrāk.txt', 'viens');
  await inbox.watch();
  await inbox.drop('mape/dziļāk/vēlāk.txt', 'divi');
  await inbox.until(() => inbox.taken.length === 2);
  expect(names()).toEqual(['agrāk.txt', 'mape/dziļāk/vēlāk.txt']);
  expect(inbox.taken.map(({ text }) => text).sort()).toEqual(['divi', 'viens']);
  await inbox.until(async () => !(await hasFile('agrāk.txt')) && !(await hasFile('mape')));
});

test('polling finds files without notifications', async () => {
  await inbox.watch({ watch: 'poll', pollMs: 20 });
  await inbox.drop('a/b.txt', 'x');
  await inbox.until(() => inbox.taken.length === 1);
  expect(names()).toEqual(['a/b.txt']);
});

test('waits while a file grows', async () => {
  await inbox.watch({ settleMs: 150 });
  await inbox.drop('aug.txt', '0');
  for (let part = 1; part < 6; part += 1) {
    await new Promise((done) => setTimeout(done, 60));
    expect(inbox.taken).toEqual([]);
    await appendFile(join(inbox.dir, 'aug.txt'), String(part));
  }
  await inbox.until(() => inbox.taken.length === 1);
  expect(inbox.taken[0]?.text).toBe('012345');
});

test('a file that still changes after the claim is offered again, under the same mark', async () => {
  const claims: string[] = [];
  await inbox.watch({
    onFile: async (file) => {
      claims.push(file.claim);
      if (claims.length === 1) await appendFile(file.path, ' un vēl');
      if (!(await file.isUnchanged())) throw new StillChangingError(file.name);
    },
  });
  await inbox.drop('a.txt', 'sākums');
  await inbox.until(() => claims.length === 2);
  expect(claims[0]).toBe(claims[1]);
});

test('leaves lock files, downloads, links and devices where they are, and tells of the last two once', async () => {
  await inbox.drop('~$a.docx', 'x');
  await inbox.drop('b.pdf.crdownload', 'x');
  await inbox.drop('_atbildes/a.txt.txt', 'x');
  await symlink('/etc/hostname', join(inbox.dir, 'saite.txt'));
  await symlink('/etc', join(inbox.dir, 'mapes-saite'));
  execFileSync('mkfifo', [join(inbox.dir, 'caurule')]);
  const watcher = await inbox.watch();
  await inbox.drop('īsts.txt', 'x');
  await inbox.until(() => inbox.taken.length === 1);
  await watcher.scan();
  expect(names()).toEqual(['īsts.txt']);
  expect(inbox.left.map(({ name }) => name).sort()).toEqual(['caurule', 'mapes-saite', 'saite.txt']);
  expect(inbox.left.every(({ code }) => code === 'not-a-file')).toBe(true);
  expect((await readdir(inbox.dir)).sort()).toContain('~$a.docx');
});

test('names in NFC and NFD, with blanks, emoji, of 255 bytes and in windows-1257 are all taken', async () => {
  const long = `${'ā'.repeat(125)}.txt`;
  const awkward = ['Ķīpsala.txt'.normalize('NFC'), 'Ķīpsala.txt'.normalize('NFD'), '  divi  tukšumi .txt', '🎣 zivs.txt', long, "a'\"\n.txt"];
  for (const name of awkward) await inbox.drop(name, name);
  await writeFile(Buffer.concat([Buffer.from(`${inbox.dir}/`), Buffer.from([0xe2, 0x2e, 0x74, 0x78, 0x74])]), 'vecs');
  await inbox.watch();
  await inbox.until(() => inbox.taken.length === awkward.length + 1);
  expect(names()).toEqual([...awkward, 'ā.txt'].sort());
});

test('a folder that a person made empty stays', async () => {
  await mkdir(join(inbox.dir, 'jauna mape'));
  const watcher = await inbox.watch();
  await inbox.drop('a/x.txt', 'x');
  await inbox.until(async () => !(await hasFile('a')));
  await watcher.scan();
  expect(await hasFile('jauna mape')).toBe(true);
});

test('what could not be taken in is offered again until it is, and is never lost', async () => {
  let tries = 0;
  const watcher = await inbox.watch({
    onFile: async () => {
      tries += 1;
      if (tries < 4) throw new Error('the store is busy');
    },
  });
  await inbox.drop('a.txt', 'x');
  await inbox.until(() => tries === 4 && watcher.inHand === 0);
  expect(inbox.notices.map(({ kind }) => kind)).toEqual(['hand-over-failed']);
});

test('a full disk is told once for all files, and again when it comes back', async () => {
  let isFull = true;
  const watcher = await inbox.watch({
    onFile: async () => {
      if (isFull) throw Object.assign(new Error('write failed'), { code: 'ENOSPC' });
    },
  });
  for (const name of ['a', 'b', 'c']) await inbox.drop(`${name}.txt`, 'x');
  await inbox.until(() => watcher.inHand === 3 && inbox.notices.length > 0);
  isFull = false;
  await inbox.until(() => watcher.inHand === 0);
  expect(inbox.notices.map(({ kind }) => kind)).toEqual(['disk-full']);
  isFull = true;
  await inbox.drop('d.txt', 'x');
  await inbox.until(() => inbox.notices.length === 2);
  expect(inbox.notices.map(({ kind }) => kind)).toEqual(['disk-full', 'disk-full']);
});

test('after a stop in the middle the file is taken up again with its name, folder, time and mark', async () => {
  const first = await inbox.watch({ onFile: async () => { throw new Error('the store is busy'); }, retryMs: 60_000 });
  await inbox.drop('mape/a.txt', 'saturs');
  await inbox.until(() => first.inHand === 1 && inbox.notices.length === 1);
  await first.stop();
  expect(await hasFile('mape/a.txt')).toBe(false);
  await inbox.watch();
  await inbox.until(() => inbox.taken.length === 1);
  expect(inbox.taken[0]).toMatchObject({ folder: 'mape', name: 'a.txt', text: 'saturs' });
});

test('another owner leaves live claims alone and takes over those of one that is gone', async () => {
  const first = await inbox.watch({ owner: 'a', onFile: async () => { throw new Error('no'); }, retryMs: 60_000 });
  await inbox.drop('a.txt', 'x');
  await inbox.until(() => first.inHand === 1);
  const second = await inbox.watch({ owner: 'b' });
  await second.scan();
  expect(inbox.taken).toEqual([]);
  await first.stop();
  await second.stop();
  await inbox.watch({ owner: 'b', takeOverMs: 0 });
  await inbox.until(() => inbox.taken.length === 1);
});

test('two watchers on one inbox take each file once', async () => {
  await Promise.all([inbox.watch({ owner: 'a' }), inbox.watch({ owner: 'b' })]);
  for (let index = 0; index < 40; index += 1) await inbox.drop(`${index}.txt`, 'x');
  await inbox.until(() => inbox.taken.length >= 40);
  await new Promise((done) => setTimeout(done, 100));
  expect(new Set(names()).size).toBe(40);
  expect(inbox.taken).toHaveLength(40);
});

// The superuser may write into any folder, so a read-only one needs a user that is not.
const asOther = process.getuid?.() === 0 && process.seteuid !== undefined;

test('a read-only inbox: each file is taken where it stands, once, also after a restart', async () => {
  const isKnown = async (claim: string) => inbox.taken.some((taken) => taken.claim === claim);
  await inbox.drop('a.txt', 'x');
  await chmod(join(inbox.dir, '..'), 0o777);
  await chmod(inbox.dir, 0o555);
  if (asOther) process.seteuid?.(65_534);
  try {
    const first = await inbox.watch({ isKnown });
    expect(first.isReadOnly).toBe(true);
    await inbox.until(() => inbox.taken.length === 1);
    await first.scan();
    await first.stop();
    const second = await inbox.watch({ isKnown });
    await second.scan();
    await new Promise((done) => setTimeout(done, 80));
    await second.scan();
    await second.stop();
  } finally {
    if (asOther) process.seteuid?.(0);
  }
  expect(inbox.taken).toHaveLength(1);
  expect(inbox.notices.map(({ kind }) => kind)).toContain('read-only');
  expect(await hasFile('a.txt')).toBe(true);
});

test('a file that was taken where it stood is the same drop once it can be moved', async () => {
  const isKnown = async (claim: string) => inbox.taken.some((taken) => taken.claim === claim);
  await inbox.drop('a.txt', 'x');
  await chmod(join(inbox.dir, '..'), 0o777);
  await chmod(inbox.dir, 0o555);
  if (asOther) process.seteuid?.(65_534);
  try {
    const first = await inbox.watch({ isKnown });
    await inbox.until(() => inbox.taken.length === 1);
    await first.stop();
  } finally {
    if (asOther) process.seteuid?.(0);
  }
  await chmod(inbox.dir, 0o777);
  await inbox.watch({ isKnown });
  await inbox.until(async () => !(await hasFile('a.txt')));
  await inbox.until(() => inbox.taken.length === 2);
  expect(new Set(inbox.taken.map(({ claim }) => claim)).size).toBe(1);
});

test('an unreadable file is left and told of, and taken once the right is given', async () => {
  await inbox.drop('a.txt', 'x');
  await chmod(join(inbox.dir, '..'), 0o777);
  await chmod(inbox.dir, 0o777);
  await chmod(join(inbox.dir, 'a.txt'), 0o200);
  if (asOther) process.seteuid?.(65_534);
  try {
    await inbox.watch();
    await inbox.until(() => inbox.left.length === 1);
    expect(inbox.left[0]).toEqual({ name: 'a.txt', code: 'unreadable' });
    if (asOther) process.seteuid?.(0);
    await chmod(join(inbox.dir, 'a.txt'), 0o666);
    if (asOther) process.seteuid?.(65_534);
    await inbox.until(() => inbox.taken.length === 1);
  } finally {
    if (asOther) process.seteuid?.(0);
  }
});

test('an inbox that goes away and comes back is watched on', async () => {
  const watcher = await inbox.watch({ rescanMs: 50 });
  await watcher.scan();
  await rename(inbox.dir, `${inbox.dir}-prom`);
  await inbox.until(() => inbox.notices.some(({ kind }) => kind === 'inbox-missing'));
  await rename(`${inbox.dir}-prom`, inbox.dir);
  await inbox.drop('a.txt', 'x');
  await inbox.until(() => inbox.taken.length === 1);
  expect(names()).toEqual(['a.txt']);
});

/** A hand-over slow enough for files to wait, which answers how many came before the given one. */
async function placeOf(name: string, options: { watch?: 'poll' }, dropLate: () => Promise<void>): Promise<number> {
  const seen: string[] = [];
  await inbox.watch({
    ...options, pollMs: 20, concurrency: 1,
    onFile: async (file) => {
      seen.push(file.name);
      await new Promise((done) => setTimeout(done, 2));
      if (seen.length === 10) await dropLate();
    },
  });
  await inbox.until(() => seen.includes(name));
  return seen.indexOf(name);
}

async function flood(folder: string, count: number): Promise<void> {
  await mkdir(join(inbox.dir, folder), { recursive: true });
  for (let n = 0; n < count; n += 1) await writeFile(join(inbox.dir, folder, `${String(n).padStart(4, '0')}.txt`), String(n));
}

test('a file dropped during a flood, into the same folder, does not wait for its end', async () => {
  await flood('plūdi', 600);
  expect(await placeOf('z.txt', {}, () => inbox.drop('plūdi/z.txt', 'x'))).toBeLessThan(300);
});

test('a file beside a flood has its turn where nothing is told of, since folders take turns', async () => {
  await flood('plūdi', 600);
  await inbox.drop('z/z.txt', 'x');
  expect(await placeOf('z.txt', { watch: 'poll' }, async () => undefined)).toBeLessThan(100);
});

test('the files of a flood rank behind a single one', async () => {
  const ranks = new Map<string, number>();
  await flood('plūdi', 100);
  await inbox.drop('z/z.txt', 'x');
  await inbox.watch({ onFile: async ({ name, rank }) => void ranks.set(name, rank) });
  await inbox.until(() => ranks.size === 101);
  expect(ranks.get('z.txt')).toBe(0);
  expect([...ranks.values()].filter((rank) => rank > 0)).toHaveLength(100 - 32);
});

test('what may not be taken now stays where it is, and is taken later', async () => {
  let isFull = true;
  const watcher = await inbox.watch({ mayTake: (bytes) => !isFull || bytes < 3 });
  await inbox.drop('liels.txt', 'xxxx');
  await inbox.drop('mazs.txt', 'xx');
  await inbox.until(() => inbox.taken.length === 1);
  expect([names(), await hasFile('liels.txt')]).toEqual([['mazs.txt'], true]);
  isFull = false;
  await new Promise((done) => setTimeout(done, 60));
  await watcher.scan();
  expect(names()).toEqual(['liels.txt', 'mazs.txt']);
});
