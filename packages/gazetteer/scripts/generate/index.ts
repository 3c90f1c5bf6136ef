import { generateAuthorities } from './authorities.ts';
import { generateCountries } from './countries.ts';
import { generateLabels } from './labels.ts';
import { rowsOf, toTable, type Lists } from './list.ts';
import {
  generateCountryFollowers, generateMoneyCues, generateNotCountries, generateOrganisationHeads, generatePhraseHeads, generateRolePhrases,
} from './phrases.ts';
import { generatePlaces } from './places.ts';

/** Passes a list on as it is. */
const plain = (name: string, columns: readonly string[]) => (lists: Lists): string => toTable(columns, rowsOf(lists, name));

/** One function per generated module: lists in, table out. */
export const generators: Record<string, (lists: Lists) => string> = {
  'adjective-stems': plain('adjective-stems', ['stem', 'reach']),
  authorities: generateAuthorities,
  countries: generateCountries,
  'country-followers': generateCountryFollowers,
  'country-groups': plain('country-groups', ['name', 'members', 'forms']),
  demonyms: plain('demonyms', ['code', 'name', 'weak', 'forms']),
  'disputed-regions': plain('disputed-regions', ['name', 'partOf', 'forms']),
  'english-heads': plain('english-heads', ['lemma', 'forms']),
  'identifier-patterns': plain('identifier-patterns', ['id', 'kind', 'programmes', 'period', 'contextual', 'flags', 'confidence', 'regex', 'examples', 'about']),
  labels: generateLabels,
  'legal-forms': plain('legal-forms', ['abbreviation', 'name', 'english', 'country', 'forms']),
  'money-cues': generateMoneyCues,
  'not-countries': generateNotCountries,
  'organisation-heads': generateOrganisationHeads,
  'phrase-heads': generatePhraseHeads,
  places: generatePlaces,
  'role-phrases': generateRolePhrases,
  successors: plain('successors', ['old', 'new', 'year', 'evidence']),
};
