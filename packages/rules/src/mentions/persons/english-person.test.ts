import { describe, expect, it } from 'vitest';
import { englishPersons } from './english-person.ts';

const namesIn = (text: string): string[] => englishPersons(text, [{ start: 0, end: text.length }]).map(({ start, end, value }) => {
  expect(text.slice(start, end)).toBe(value.name);
  return value.name;
});

describe('people in English passages', () => {
  it.each([
    ['Contact project manager Siobhan McAllister, phone +371 60001234.', ['Siobhan McAllister']],
    ['For details ask Dr. Benedict Ashworth, head of research.', ['Benedict Ashworth']],
    ['The coordinators are Ilze Ozolzara and Gregory Whitfield.', ['Ilze Ozolzara', 'Gregory Whitfield']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  it.each([
    ['The workshop was attended by Benedict Ashworth.', 'nobody whom a reader would ask'],
    ['The project manager comes from the Riga Technical University.', 'a body is no person'],
    ['Contact the library in Kuldiga, phone 60001234.', 'a town is no person'],
  ])('%s: %s', (text) => expect(namesIn(text)).toEqual([]));
});
