import type { DocumentText } from '@siets/record';
import { expect, test } from 'vitest';
import { toForm, writeDocx, writeHtml } from '../testing/index.ts';
import { read } from './read.ts';

const card = `Projekta “Zaļā taka” apraksts

Projekta iesniedzējs:
Biedrība “Pļavu ļaudis”

Projekta kopējās
attiecināmās izmaksas:

12 400 EUR (75 % grants).

Termiņš: 2024. gada 1. marts – 2025. gada maijs

Projekta galvenās
aktivitātes:

Plānots:

- sakopt taku trīs
kilometru garumā;

- uzstādīt soliņus.
`;
const rows = [
  ['Projekta iesniedzējs:', 'Biedrība “Pļavu ļaudis”'],
  ['Projekta kopējās attiecināmās izmaksas:', '12 400 EUR (75 % grants).'],
  ['Termiņš:', '2024. gada 1. marts – 2025. gada maijs'],
  ['Projekta galvenās aktivitātes:', 'Plānots:\n- sakopt taku trīs kilometru garumā;\n- uzstādīt soliņus.'],
];
const rowsOf = ({ text, blocks }: DocumentText): string[][] =>
  blocks.flatMap((block) => (block.cells ? [block.cells.map(({ start, end }) => text.slice(start, end))] : []));

test('a card typed as text, laid out as DOCX and HTML, reads as the same labels and values', async () => {
  const form = toForm(await read(new TextEncoder().encode(card)));
  expect(rowsOf(await read(writeDocx(form)))).toEqual(rows);
  expect(rowsOf(await read(new TextEncoder().encode(writeHtml(form))))).toEqual(rows);
});
