import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultLimits } from '@siets/reader/limits';
import { expect, test } from 'vitest';
import { readingSettings, toReaderLimits } from './reading-settings.ts';
import { loadSettings, settingDefinitions, SettingsError, toSettingsTable } from './settings.ts';

test('without anything said the defaults hold, with absolute folders', () => {
  expect(loadSettings({})).toMatchObject({
    dataDir: resolve('data'), inboxDir: resolve('inbox'), host: '127.0.0.1', port: 8750,
    maxBytes: 50_000_000, attempts: 5, logLevel: 'info', logFile: 'siets.log',
  });
});

test('a flag wins over a variable, and an empty variable counts as none', () => {
  const settings = loadSettings({ SIETS_DATA: '/srv/siets', SIETS_PORT: '9000', SIETS_HOST: '' }, { port: 0 });
  expect(settings).toMatchObject({ dataDir: '/srv/siets', port: 0, host: '127.0.0.1' });
});

test('everything that makes no sense is named at once, in both languages, by the name it was given under', () => {
  const load = () => loadSettings({ SIETS_READERS: 'many', SIETS_LOG: 'loud' }, { port: '70000' });
  expect(load).toThrow(SettingsError);
  expect(load).toThrow(expect.objectContaining({
    en: [
      '--port: expected a whole number from 0 to 65535, found "70000".',
      'SIETS_READERS: expected a whole number from 1 to 64, found "many".',
      'SIETS_LOG: expected one of: debug, info, warn, error, silent, found "loud".',
    ].join('\n'),
    lv: expect.stringContaining('SIETS_READERS: gaidīts vesels skaitlis no 1 līdz 64, saņemts „many”.'),
  }));
});

test('each setting has one variable and one key', () => {
  for (const part of ['env', 'key'] as const) {
    const names = settingDefinitions.map((definition) => definition[part]);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('docs/settings.md holds the table of these settings', () => {
  const page = readFileSync(new URL('../../../docs/settings.md', import.meta.url), 'utf8');
  expect(page).toContain(toSettingsTable());
});

test('every limit of reading is a setting, and a pool gets exactly those', () => {
  const settings = loadSettings({ SIETS_STALL_MS: '5000', SIETS_MAX_RATIO: '50' });
  expect(toReaderLimits(settings)).toEqual({ ...defaultLimits, stallMs: 5_000, maxRatio: 50 });
  expect(readingSettings.map(({ key }) => key).toSorted()).toEqual(Object.keys(defaultLimits).toSorted());
});
