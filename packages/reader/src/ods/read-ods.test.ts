import { expect, test } from 'vitest';
import { packOds, problemOf } from '../../testing/index.ts';
import { read } from '../read.ts';

const cell = (text: string, more = ''): string => `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
const sheet = (...rows: string[]): string => `<table:table table:name="Lapa1">${rows.map((cells) => `<table:table-row>${cells}</table:table-row>`).join('')}</table:table>`;

test('repeated and empty cells, numbers and dates that a cell knows better than it prints them', async () => {
  const date = cell('03/01/24', 'office:value-type="date" office:date-value="2024-03-01"');
  const sum = cell('12,400.50 €', 'office:value-type="currency" office:value="12400.5"');
  const share = cell('85.5 %', 'office:value-type="percentage" office:value="0.855"');
  const plain = cell('3 863,61', 'office:value-type="float" office:value="3863.61"');
  const empty = '<table:table-cell table:number-columns-repeated="16000"/>';
  expect((await read(packOds(sheet(cell('Taka') + date + sum + share + plain + empty, cell('=', 'table:number-columns-repeated="2"'))))).text).toBe(
    'Taka\t01.03.2024.\t12\u00A0400,50 €\t85,5 %\t3 863,61\n=\t=',
  );
});

test('nothing in it', async () => expect(await problemOf(packOds(sheet('')), 'a.ods')).toBe('no-text'));
