import { ProblemError } from '@siets/record';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';
import { toEncodingWarnings } from './warnings.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const codesOf = (bytes: Uint8Array): string[] => toEncodingWarnings(decode(bytes)).map(({ code }) => code);
const problemOf = (bytes: Uint8Array): string => {
  try {
    return `read as ${decode(bytes).encoding}`;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
};

/** One text for each way in which letters tell an encoding: many, few, one; small and capital; other languages of the offices. */
const texts: Record<string, string> = {
  paragraph: 'Projekta Zaļā sēta apraksts. Projekta iesniedzējs: Žagatu kultūras nams. Īstenošanas vietas: Ķekava, Ģikši, Ņukši, Čiekurkalns.',
  line: 'Biedrība Zaļā sēta, Žagatas',
  'one letter': 'Jānis Paraugs, 100 EUR',
  capitals: 'PROJEKTA NOSAUKUMS: ZAĻĀ SĒTA, ĪSTENOTĀJS ŽAGATU KULTŪRAS NAMS',
  Russian: 'Проект Зелёный двор реализуется в городе Даугавпилс, стоимость проекта 12 400 евро',
  Lithuanian: 'Projekto vykdytojas Šiaulių rajono savivaldybė, įgyvendinama nuo 2020 metų, ąžuolų mėgėjai',
  Estonian: 'Projekti elluviija on Võru vald, Räpina, Põlva, Mõniste küla, Ülenurme',
  German: 'Die Gemeinde fördert das Projekt für Bürger und Schüler, Größe und Übung, März',
};
const encodings = ['windows-1257', 'iso-8859-13', 'iso-8859-4', 'cp775', 'windows-1252', 'windows-1251', 'koi8-r', 'cp866', 'iso-8859-5'];
const cases = Object.entries(texts).flatMap(([name, text]) =>
  encodings
    .map((encoding) => ({ name, text, encoding, bytes: new Uint8Array(iconv.encode(text, encoding)) }))
    .filter(({ bytes, encoding }) => iconv.decode(Buffer.from(bytes), encoding) === text),
);

test.each(cases)('$name in $encoding is read right, and the encoding is said to be assumed', ({ text, bytes }) => {
  expect(decode(bytes).text).toBe(text);
  expect(codesOf(bytes)).toEqual([expect.stringMatching(/^encoding-(?:assumed|doubtful)$/u)]);
});

test('the corpus has a case for each encoding of the offices', () => {
  expect(new Set(cases.map(({ encoding }) => encoding)).size).toBe(encodings.length);
  expect(cases.length).toBeGreaterThan(25);
});

describe('encodings that the bytes prove', () => {
  const text = 'Žagatu kultūras nams: проект';
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('%s with a mark', (encoding) => {
    expect(decode(iconv.encode(text, encoding, { addBOM: true }))).toMatchObject({ text, encoding, isAssumed: false });
  });
  test('UTF-8 without a mark', () => expect(decode(bytesOf(text))).toMatchObject({ text, encoding: 'utf-8', isAssumed: false }));
});

test.each(['utf-16le', 'utf-16be'])('%s without a mark is assumed, Latvian and Russian', (encoding) => {
  for (const text of ['Žagatu kultūras nams', 'Зелёный двор города'])
    expect(decode(iconv.encode(text, encoding, { addBOM: false }))).toMatchObject({ text, encoding, isAssumed: true });
});

describe('too little to go by', () => {
  test('one dash: it is read, and doubted', () => {
    expect(codesOf(iconv.encode('Project period 2020 – 2021', 'windows-1257'))).toEqual(['encoding-doubtful']);
  });
  test('Greek, which no office here writes', () => {
    expect(problemOf(iconv.encode('Πρόγραμμα συνεργασίας των δήμων και κοινοτήτων', 'windows-1253'))).toBe('unknown-encoding');
  });
  test('bytes of no language', () => {
    const noise = Uint8Array.from({ length: 400 }, (_, at) => (at % 7 === 6 ? 0x20 : 0x80 + ((at * 73 + ((at * at) % 97)) % 128)));
    expect(problemOf(noise)).toBe('unknown-encoding');
  });
});

describe('what a page declares', () => {
  const baltic = iconv.encode('Žagatu kultūras nams “Ķīlis”, īstenošana, ģimenes, ļaudis, ņemt', 'windows-1257');
  const text = 'Žagatu kultūras nams “Ķīlis”, īstenošana, ģimenes, ļaudis, ņemt';
  test('its code page', () => expect(decode(baltic, 'windows-1257')).toMatchObject({ text, isAssumed: false }));
  test('UTF-16, though it could be read as ASCII, is not believed', () => expect(decode(baltic, 'utf-16')).toMatchObject({ text, isAssumed: true }));
  test('Latin-1, though it is Baltic: mended and said', () =>
    expect(decode(baltic, 'iso-8859-1')).toMatchObject({ text, mended: 'windows-1257 read as windows-1252' }));
  test('valid UTF-8 overrules it', () => expect(decode(bytesOf('Ķīlis'), 'windows-1257').text).toBe('Ķīlis'));
});

test('a letter that became a question mark is told where there are several', () => {
  expect(codesOf(bytesOf('Kop?j?s izmaksas, ?stenot?js'))).toEqual(['letters-lost']);
  expect(codesOf(bytesOf('Vai? Kur?'))).toEqual([]);
});

test('a byte that two code pages make equally good words of is a question', () => {
  expect(problemOf(Uint8Array.from([...bytesOf('Sk'), 0xec, ...bytesOf('ne')]))).toBe('unknown-encoding');
});
