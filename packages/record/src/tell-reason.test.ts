import { expect, test } from 'vitest';
import { tellReason } from './tell-reason.ts';

test.each([
  ['no words tie it to the project', 'nekas tekstā to nesaista ar projektu'],
  ['said of project 3', 'teikts par 3. projektu'],
  ['a date of another kind: school-year', 'cita veida datums: mācību gads'],
  ['this passage is in Russian, whose sentences are not read', 'šis posms ir krievu valodā, kuras teikumus Siets nelasa'],
  ['title/labelled-title ranks before title/quoted-title', 'drošāks ir likums title/labelled-title'],
  ['title/labelled-title (labelled) ranks before it', 'drošāks ir likums title/labelled-title'],
  ['another list (labelled, near) ranks before it', 'cits saraksts ir drošāks'],
])('%s', (why, told) => {
  expect(tellReason(why, 'lv')).toBe(told);
  expect(tellReason(why, 'en')).toBe(why);
});

test.each(['toString', 'a date of another kind: tide', 'something a later version says'])('what has no words in Latvian stays as it was said: %s', (why) => {
  expect(tellReason(why, 'lv')).toBe(why);
});
