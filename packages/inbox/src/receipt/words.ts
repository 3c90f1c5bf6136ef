import type { CostRole, CostStage, CountryRole, DocumentKind, OrganisationRole, PlaceKind, ProblemText } from '@siets/record';

// The clerk's words for the record: Latvian and English, one table per kind of word.

type Words<K extends string> = { readonly [key in K]: ProblemText };

export const fieldWords = {
  title: { lv: 'Nosaukums', en: 'Title' },
  otherTitles: { lv: 'Citi nosaukumi', en: 'Other titles' },
  identifiers: { lv: 'Numurs', en: 'Identifier' },
  funders: { lv: 'Finansētājs', en: 'Funder' },
  programme: { lv: 'Programma', en: 'Programme' },
  organisations: { lv: 'Organizācijas', en: 'Organisations' },
  partnerCount: { lv: 'Partneru skaits', en: 'Number of partners' },
  period: { lv: 'Laiks', en: 'Period' },
  durationMonths: { lv: 'Ilgums mēnešos', en: 'Duration in months' },
  costs: { lv: 'Summas', en: 'Sums' },
  countries: { lv: 'Valstis', en: 'Countries' },
  places: { lv: 'Vietas', en: 'Places' },
  goal: { lv: 'Mērķis', en: 'Goal' },
  activities: { lv: 'Darbības', en: 'Activities' },
  results: { lv: 'Rezultāti', en: 'Results' },
  events: { lv: 'Pasākumi', en: 'Events' },
  contacts: { lv: 'Kontakti', en: 'Contacts' },
  kind: { lv: 'Dokumenta veids', en: 'Kind of document' },
  published: { lv: 'Publicēts', en: 'Published' },
} as const satisfies Record<string, ProblemText>;
export type FieldWord = keyof typeof fieldWords;

export const kindWords: Words<DocumentKind> = {
  'project-card': { lv: 'projekta kartīte', en: 'project card' },
  announcement: { lv: 'paziņojums', en: 'announcement' },
  news: { lv: 'ziņa', en: 'news' },
  report: { lv: 'pārskats', en: 'report' },
  call: { lv: 'projektu konkurss', en: 'call for projects' },
  list: { lv: 'projektu saraksts', en: 'list of projects' },
  'not-a-project': { lv: 'nav par projektu', en: 'not about a project' },
};

export const costRoleWords: Words<CostRole> = {
  total: { lv: 'kopējās izmaksas', en: 'total' },
  eligible: { lv: 'attiecināmās izmaksas', en: 'eligible' },
  ineligible: { lv: 'neattiecināmās izmaksas', en: 'ineligible' },
  grant: { lv: 'atbalsts', en: 'grant' },
  own: { lv: 'pašu līdzfinansējums', en: 'own share' },
  state: { lv: 'valsts līdzfinansējums', en: 'state share' },
  private: { lv: 'privātais finansējums', en: 'private share' },
  part: { lv: 'daļa', en: 'part' },
  programme: { lv: 'programmas finansējums', en: 'programme money' },
};

export const costStageWords: Words<CostStage> = {
  planned: { lv: 'plānots', en: 'planned' },
  approved: { lv: 'apstiprināts', en: 'approved' },
  contracted: { lv: 'līgumā', en: 'contracted' },
  spent: { lv: 'iztērēts', en: 'spent' },
};

export const organisationRoleWords: Words<OrganisationRole> = {
  applicant: { lv: 'iesniedzējs', en: 'applicant' },
  lead: { lv: 'vadošais partneris', en: 'lead partner' },
  implementer: { lv: 'īstenotājs', en: 'implementer' },
  partner: { lv: 'partneris', en: 'partner' },
  'funder-agency': { lv: 'aģentūra', en: 'agency' },
};

export const countryRoleWords: Words<CountryRole> = {
  lead: { lv: 'vadošā', en: 'lead' },
  partner: { lv: 'partnera', en: 'partner' },
  beneficiary: { lv: 'atbalstāmā', en: 'beneficiary' },
  visited: { lv: 'apmeklētā', en: 'visited' },
  funder: { lv: 'finansētāja', en: 'funder' },
  home: { lv: 'mājas', en: 'home' },
  mentioned: { lv: 'pieminēta', en: 'mentioned' },
};

export const placeKindWords: Words<PlaceKind> = {
  'state-city': { lv: 'valstspilsēta', en: 'state city' },
  town: { lv: 'pilsēta', en: 'town' },
  municipality: { lv: 'novads', en: 'municipality' },
  parish: { lv: 'pagasts', en: 'parish' },
  village: { lv: 'ciems', en: 'village' },
  district: { lv: 'rajons', en: 'district' },
  region: { lv: 'reģions', en: 'region' },
  territory: { lv: 'teritorija', en: 'territory' },
  other: { lv: 'cita vieta', en: 'another place' },
};
