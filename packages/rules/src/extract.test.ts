import { isWithin, recordSchema, type Evidence, type Field } from '@siets/record';
import { readTextOf } from '@siets/rules/testing';
import { describe, expect, it } from 'vitest';
import { Absences } from './absences.ts';
import { createView } from './engine/view.ts';
import { extract } from './extract.ts';
import { fieldsByName, projectFields } from './fields/index.ts';
import { findProjects } from './layout/projects.ts';
import { readText } from './read.ts';

const CARD = `Projekta „Ūdensrožu dārzs” apraksts

Projekta iesniedzējs:	Biedrība „Ezera balsis”
Projekta Nr.	NPAD-2031/10999
Finansēšanas avots:	Nordplus Adult 2031
Projekta īstenošanas termiņš:	2031.gada 1.septembris – 2032.gada 30.jūnijs
Projekta kopējās izmaksas:	10 000,00 EUR (85 % jeb 8 500,00 EUR granti, 15 % jeb 1 500,00 EUR pašvaldības līdzfinansējums)
Projekta partneri:	Tartu pilsētas bibliotēka (Igaunija); Utenas bibliotēka (Lietuva)
Projekta mērķis:	atjaunot ezera krastu un iesaistīt apkaimes iedzīvotājus

Kontaktpersona: Māra Ezeriņa, mara.ezerina@ezers.example, tālr. 20000000
`;

/** Pieces that look like the beginnings of many rules: shaken together they make texts that no clerk would write. */
const PIECES = [
  '2023. gada ', '12. – ', ' jūnijā', 'EUR ', '3 863,61', '% ', '„', '”', '"', '(', ')', ' (LV)', 'Projekta Nr. ', 'LLI-', '5.6.2.0/', 'biedrības ', 'no ', 'līdz ', 'un ', ', ',
  'Valmieras ', 'bibliotēkas ', 'novada ', 'pašvaldībām ', 'Norvēģijas ', 'finanšu instrumenta ', ':\t', '\n', '\n\n', '- ', '• ', '1. ', 'a@b.example ', '+371 2000', 'milj. ', 'Projekta mērķis ir ',
  'Partneri: ', 'SIA ', 'Ls ', '’', '\u00a0', '\u0301', '😀', '\ud83d', 'X', 'Ž', 'ņ', '–', '/', '.', ';', 'ID ', 'Erasmus+ ', 'the project ', 'KM ', 'Проект ', '00 ', '31.12.', '2014.–2020. gadam ',
];

function shake(seed: number, length: number): string {
  let state = seed;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    text += PIECES[(state >>> 8) % PIECES.length];
  }
  return text;
}

/** Every list of evidence in a record, wherever it stands. */
function evidenceIn(value: unknown): Evidence[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'evidence' ? [inner as Evidence[]] : evidenceIn(inner)));
}

/** Every field in a record, wherever it stands. */
function fieldsIn(node: unknown): Field<unknown>[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(fieldsIn);
  return 'raw' in node && 'value' in node && 'evidence' in node ? [node as Field<unknown>, ...inner] : inner;
}

/** So many cards under each other, each a project of its own. */
const cards = (count: number): string => Array.from({ length: count }, (_, at) => `Projekta nosaukums: „Ezera taka ${at}”
Projekta Nr. NPAD-2031/${10_001 + at}
Iesniedzējs: biedrība „Krasts ${at}”
Īstenošanas laiks: 2021. gada 1. marts – 2022. gada 30. novembris
Īstenošanas vieta: Preiļu novads
Kopējās izmaksas: ${at + 10} 300 EUR
`).join('\n');

/** How often the fields of all projects look at a line, a mention or a passage of the whole text. */
function looksOn(text: string): { projects: number; looks: number } {
  let looks = 0;
  const counting = <T extends object>(list: T): T => new Proxy(list, {
    get(target, property) {
      if (typeof property === 'string' && /^\d/u.test(property)) looks += 1;
      return Reflect.get(target, property, target) as unknown;
    },
  });
  const plain = readText(readTextOf(text));
  const reading = { ...plain, mentions: counting(plain.mentions), stretches: counting(plain.stretches), layout: { ...plain.layout, lines: counting(plain.layout.lines) } };
  const whole = createView(reading, { index: 0, count: 1, own: [{ start: 0, end: text.length }], shared: [] }, fieldsByName);
  const views = findProjects(whole).map((scope) => createView(reading, scope, fieldsByName, whole));
  const absences = new Absences(views);
  for (const view of views) for (const field of projectFields) absences.of(field, view);
  return { projects: views.length, looks };
}

describe('several projects', () => {
  it('look at the whole text together, not each for itself: four times the projects, about four times the work', () => {
    const [few, many] = [looksOn(cards(10)), looksOn(cards(40))];
    expect([few.projects, many.projects]).toEqual([10, 40]);
    expect(many.looks / few.looks).toBeLessThan(5.5);
  });
  it('marks what the header says of all of them as inherited, and what their own rows say as values', () => {
    const text = 'Latvijas vides aizsardzības fonda atbalstītie projekti:\n1. „Dārzs”, iesniedzējs – Zīles skola, 300 EUR;\n2. „Taka”, iesniedzējs – Kļavu skola, 400 EUR.';
    const { projects } = extract(readTextOf(text)).record;
    expect(projects.map(({ title, funders }) => [title?.evidence[0]?.as, funders[0]?.evidence[0]?.as, funders[0]?.raw])).toEqual([
      ['value', 'inherited', 'Latvijas vides aizsardzības fonda'], ['value', 'inherited', 'Latvijas vides aizsardzības fonda'],
    ]);
  });
  it('keeps the words of one project from the sums of the next where one sentence lists both', () => {
    const text = 'Novads sāk projektus:\n- ERAF projekta „Upes tilts” būvei – 20 000 euro; - projekta „Veselības skola” aktivitāšu finansēšanai – 12 000 euro; - ELFLA projekta „Ciema sēta” būvei – 9 000 euro.';
    const { projects } = extract(readTextOf(text)).record;
    expect(projects.map(({ costs }) => costs.map(({ value }) => [value.amount, value.payer]))).toEqual([[[20_000, 'ERAF']], [[12_000, null]], [[9000, 'ELFLA']]]);
  });
});

describe('extract', () => {
  it('gives a record that keeps the contract', () => {
    const { record } = extract(readTextOf(CARD));
    expect(recordSchema.parse(record)).toEqual(record);
    expect(record.projects).toHaveLength(1);
  });

  it.each(['Galvenās darbības', 'Paveiktais'])('offers no empty item of a list: %s', (label) => {
    const text = `${label}:\nSalīdzināt, kā abās valstīs nosaka ugunsgrēka izcelšanās vietu, un sagatavot kopīgu rokasgrāmatu izmeklētājiem.\nVPR budžets: 168 740 EUR, tajā ERAF 143 429 EUR (85%), valsts 8 437 EUR (5%), VPR 16 874 EUR (10%)`;
    const fields = fieldsIn(extract(readTextOf(text)).record);
    expect(fields.every(({ raw }) => raw.trim() !== '')).toBe(true);
  });

  it('points every value at its words', () => {
    const fields = fieldsIn(extract(readTextOf(CARD)).record);
    expect(fields.map(({ value }) => value)).toContain('Ūdensrožu dārzs');
    for (const { raw, evidence } of fields) expect(CARD.slice(evidence[0]!.start, evidence[0]!.end)).toBe(raw);
  });

  it('gives the same record for the same text, again and again', () => {
    expect(JSON.stringify(extract(readTextOf(CARD)))).toBe(JSON.stringify(extract(readTextOf(CARD))));
  });

  it('changes neither with the time zone nor with the locale of the machine', () => {
    const before = JSON.stringify(extract(readTextOf(CARD)).record);
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    try {
      expect(JSON.stringify(extract(readTextOf(CARD)).record)).toBe(before);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it.each(Array.from({ length: 60 }, (_, index) => index + 1))('survives shaken text %i', (seed) => {
    const text = shake(seed * 7919, 1500);
    const { record } = extract(readTextOf(text));
    expect(recordSchema.safeParse(record).error).toBeUndefined();
    for (const spans of evidenceIn(record)) for (const span of spans) expect(span.end > span.start && isWithin(span, { start: 0, end: text.length })).toBe(true);
  });

  it('takes an empty text as a page that tells of no project', () => {
    const { record } = extract(readTextOf('—'));
    expect(record.projects.every((project) => project.title === null)).toBe(true);
  });
});
