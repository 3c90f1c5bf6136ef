import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FormColumn } from '../src/form-column.ts';
import { readList } from './generate/list.ts';

describe('the generated modules', () => {
  it('are what the lists make', () => {
    expect(() => execFileSync(process.execPath, [fileURLToPath(new URL('gen.ts', import.meta.url)), '--check'], { stdio: 'pipe' })).not.toThrow();
  });
});

describe('SOURCES.md', () => {
  const folder = new URL('../data/', import.meta.url);
  const lists = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
  const rows = readFileSync(new URL('SOURCES.md', folder), 'utf8').split('\n').filter((line) => line.startsWith('| `'));

  it('has every list with the number of its lines', () => {
    const told = new Map(rows.flatMap((row) => {
      const [, files = '', counts = ''] = row.split('|');
      const numbers = counts.split(',').map(Number);
      return [...files.matchAll(/`(?<file>[^`]+)`/gu)].map(({ groups }, at) => [groups?.['file'] ?? '', numbers[at]] as const);
    }));
    const counted = lists.map((file) => [file, readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n').length - 1] as const);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(counted));
  });
});

describe('readList', () => {
  it('throws where lines are not sorted, stand twice, or lack a column', () => {
    expect(() => readList('x', 'a\tb\n2\t1\n1\t1')).toThrow(/x\.tsv: line 3 is not sorted/u);
    expect(() => readList('x', 'a\tb\n1\t1\n1\t1')).toThrow(/not sorted/u);
    expect(() => readList('x', 'a\tb\n1')).toThrow(/cannot be read/u);
  });
});

describe('FormColumn', () => {
  it('declines nouns from a shorthand', () => {
    expect(new FormColumn().addListed('@s=Upe').toString()).toBe('sN=Upe | sG=Upes | sD=Upei | sA=Upi | sL=Upē');
    expect(new FormColumn().addListed('@p=Krasti').toString()).toBe('pN=Krasti | pG=Krastu | pD=Krastiem | pA=Krastus | pL=Krastos');
    expect(new FormColumn().addListed('Oslo | @s=Oslo').toString()).toBe('Oslo');
  });

  it('joins readings of one form', () => {
    expect(new FormColumn().add('upes', 'sG').add('upes', 'pN').toString()).toBe('sG,pN=upes');
  });
});
