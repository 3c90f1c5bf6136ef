import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLogger } from './logger.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'siets-log-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

test('lines of JSON in the data folder, appended, with the time as people write it', async () => {
  for (const documentId of ['sha256:ab', 'sha256:cd']) {
    createLogger({ dataDir, logLevel: 'info', logFile: 'siets.log' }).info({ documentId }, 'settled');
  }
  const lines = (await readFile(join(dataDir, 'siets.log'), 'utf8')).trim().split('\n').map((line) => JSON.parse(line));
  expect(lines).toMatchObject([{ documentId: 'sha256:ab', msg: 'settled', pid: process.pid }, { documentId: 'sha256:cd' }]);
  expect(lines[0].time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/u);
});

test('a log grown large is set aside', async () => {
  await writeFile(join(dataDir, 'siets.log'), Buffer.alloc(20_000_001, '\n'));
  createLogger({ dataDir, logLevel: 'info', logFile: 'siets.log' }).info('begun anew');
  expect((await readdir(dataDir)).toSorted()).toEqual(['siets.log', 'siets.log.1']);
  expect(await readFile(join(dataDir, 'siets.log'), 'utf8')).toContain('begun anew');
});

test('silence makes no file', async () => {
  createLogger({ dataDir, logLevel: 'silent', logFile: 'siets.log' }).error('nobody hears');
  expect(await readdir(dataDir)).toEqual([]);
});

test.runIf(process.platform === 'linux')('a disk with no room stops no work', () => {
  const log = createLogger({ dataDir, logLevel: 'info', logFile: '/dev/full' });
  expect(() => log.info('not written')).not.toThrow();
});

test('an error that quotes what it could not parse is logged without the quotation', () => {
  const lines: string[] = [];
  const log = createLogger({ logLevel: 'info', logFile: '-', dataDir: '.' }, { write: (line) => void lines.push(line) });
  try {
    JSON.parse('Ūdru novada pašvaldība');
  } catch (error) {
    log.error({ err: error }, 'the sweep will be repeated');
    log.error({ err: new Error('expected a text', { cause: error }) }, 'failed');
  }
  expect(lines.join('')).toContain('unreadable data');
  expect(lines.join('')).not.toContain('Ūdru');
});
