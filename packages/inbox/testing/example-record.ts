import type { Field, ProjectRecord, SietsRecord } from '@siets/record';

let count = 0;
const field = <T>(value: T, raw: string, confidence = 0.95): Field<T> => ({
  id: `f_${(count += 1)}`, value, raw, evidence: [{ start: 0, end: raw.length, page: null, as: 'value' }], source: 'rule', rule: 'test/example', confidence,
});

const project: ProjectRecord = {
  title: field('Zivju taka Alojas upē', 'Zivju taka Alojas upē'),
  otherTitles: [],
  identifiers: [field({ value: '21-09-A00702-000014', scheme: null }, '21-09-A00702-000014')],
  funders: [field({ id: null, name: 'Eiropas Lauksaimniecības fonds lauku attīstībai' }, 'ELFLA')],
  programme: null,
  organisations: [
    field({ key: 'o1', name: 'Biedrība „Alojas krasti”', role: 'applicant', country: 'LV', registrationNumber: null }, 'biedrības „Alojas krasti”'),
    field({ key: 'o2', name: 'Igaunijas upju draugi', role: 'partner', country: 'EE', registrationNumber: null }, 'Igaunijas upju draugi', 0.41),
  ],
  partnerCount: null,
  period: { start: field('2021-09-05', '5. septembrī'), end: field('2023-06', '2023. gada jūnijam'), durationMonths: null },
  costs: [
    field({ role: 'total', amount: 13863.6, currency: 'EUR', payer: null, percent: null, of: null, stage: 'planned', vat: null, eur: 13863.6 }, '13 863,60 EUR'),
    field({ role: 'grant', amount: null, currency: null, payer: 'LAD', percent: 62.5, of: null, stage: null, vat: null, eur: null }, '62,5 %'),
  ],
  countries: [field({ code: 'LV', role: 'home' }, 'Latvijā'), field({ code: 'EE', role: 'partner' }, 'Igaunijas')],
  places: [field({ name: 'Staicele', kind: 'town', code: null, country: 'LV' }, 'Staicelē')],
  goal: null, activities: [], results: [], events: [], contacts: [],
  checks: [
    { id: 'costs.shares-add-up', passed: false, message: 'Daļu summa nav vienāda ar kopējām izmaksām', fields: [] },
    { id: 'period.order', passed: true, message: 'Sākums ir pirms beigām', fields: [] },
  ],
  absent: [],
};

/** A small record with one doubtful value and one failed check, for tests of what people are shown. */
export const exampleRecord: SietsRecord = {
  document: {
    id: `sha256:${'4f'.repeat(32)}`, mediaType: 'application/pdf', bytes: 4811, pages: 2, textSource: 'text-layer',
    languages: [{ code: 'lav', share: 1 }], kind: field('project-card', 'Projekts'), published: null, textId: `sha256:${'5a'.repeat(32)}`,
    warnings: [{ code: 'page-without-text', message: 'The page holds no readable text.', page: 2 }], reader: '0', rules: '0',
  },
  projects: [project],
};
