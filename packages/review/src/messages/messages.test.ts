import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldNames, logActions } from '@siets/record';
import { describe, expect, it } from 'vitest';
import { fill, type Catalogue } from './catalogue.ts';
import { catalogues } from './catalogues.ts';

const src = join(import.meta.dirname, '..');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/u.test(path) && !path.startsWith('messages') && !path.includes('.test.'))
  .map((path) => readFileSync(join(src, path), 'utf8'))
  .join('\n');

const keysOf = (catalogue: Catalogue): string[] => Object.keys(catalogue);
const namesIn = (catalogue: Catalogue, key: string): Set<string> => new Set([...JSON.stringify(catalogue[key]).matchAll(/\{(\w+)\}/gu)].map(([, name]) => String(name)));

/** Keys that are put together at run time: a value of a list behind a prefix. */
const PUT_TOGETHER = /^(?:fields\..+|[a-z]+\.[a-zA-Z]+\.[\w-]+)$/u;

describe.each(Object.keys(catalogues.lv) as (keyof typeof catalogues.lv)[])('the words of %s', (area) => {
  const [lv, en]: [Catalogue, Catalogue] = [catalogues.lv[area], catalogues.en[area]];

  it('stand in both languages, and none is empty', () => {
    expect(keysOf(en).toSorted((a, b) => a.localeCompare(b))).toEqual(keysOf(lv).toSorted((a, b) => a.localeCompare(b)));
    expect([...Object.values(lv), ...Object.values(en)].filter((message) => JSON.stringify(message).includes('""'))).toEqual([]);
  });

  it('name the same values in both', () => {
    expect(keysOf(lv).map((key) => [key, namesIn(lv, key)])).toEqual(keysOf(lv).map((key) => [key, namesIn(en, key)]));
  });

  it('are all used', () => {
    const unused = keysOf(lv).map((key) => `${area}.${key}`).filter((key) => !PUT_TOGETHER.test(key) && !sources.includes(`'${key}'`));
    expect(unused).toEqual([]);
  });
});

it('every field has a name', () => {
  expect(fieldNames.filter((name) => !(name in catalogues.lv.fields))).toEqual([]);
});

it('every action that the access log tells has words', () => {
  expect(logActions.filter((action) => !(`did.${action}` in catalogues.lv.admin))).toEqual([]);
});

it('Latvian counts in three forms', () => {
  const files = { zero: '{n} failu', one: '{n} fails', other: '{n} faili' };
  expect([0, 1, 2, 11, 21, 12345].map((n) => fill(files, 'lv', { n }))).toEqual(['0 failu', '1 fails', '2 faili', '11 failu', '21 fails', '12\u00A0345 faili']);
  expect([1, 2, 1234].map((n) => fill({ one: '{n} file', other: '{n} files' }, 'en', { n }))).toEqual(['1 file', '2 files', '1,234 files']);
});
