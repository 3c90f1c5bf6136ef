import { expect, test } from 'vitest';
import { personForms } from './person-forms.ts';

test.each([
  ['Anna Bērziņa', 'Anna Bērziņa, Annas Bērziņas, Annai Bērziņai, Annu Bērziņu, Annā Bērziņā'],
  ['Jānis Lācis', 'Jānis Lācis, Jāņa Lāča, Jānim Lācim, Jāni Lāci, Jānī Lācī'],
  ['Imants Bērziņš', 'Imanta Bērziņa, Imantam Bērziņam, Imantu Bērziņu, Imant Bērziņ'],
  ['Uldis Liepa', 'Ulda Liepas, Uldim Liepam, Uldi Liepu'],
  ['Jānim Eglītim', 'Jānis Eglītis, Jāņa Eglīša, Jānim Eglītim'],
  ['Ieva Kalniņa-Priede', 'Ievas Kalniņas-Priedes, Ievai Kalniņai-Priedei, Ievu Kalniņu-Priedi'],
  ['Kristaps Mazais', 'Kristapa Mazā, Kristapam Mazajam, Kristapu Mazo'],
  ['Ilze Lielā', 'Ilzes Lielās, Ilzei Lielajai, Ilzi Lielo'],
  ['Ingus Straume', 'Ingus Straumes, Ingum Straumem, Ingu Straumi'],
])('%s', (name, wanted) => {
  const forms = personForms(name);
  const missing = wanted.split(', ').filter((one) => !one.split(' ').every((word, at) => forms[at]?.includes(word)));
  expect(missing).toEqual([]);
});

test('what does not decline stands alone', () => {
  expect(personForms('Marko van der Berg')).toEqual([['Marko'], ['van'], ['der'], ['Berg']]);
});
