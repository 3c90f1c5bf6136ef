import type { Entry } from './entry.ts';
import { authoritiesTable } from './generated/authorities.ts';
import { countriesTable } from './generated/countries.ts';
import { countryGroupsTable } from './generated/country-groups.ts';
import { demonymsTable } from './generated/demonyms.ts';
import { disputedRegionsTable } from './generated/disputed-regions.ts';
import { englishHeadsTable } from './generated/english-heads.ts';
import { labelsTable } from './generated/labels.ts';
import { legalFormsTable } from './generated/legal-forms.ts';
import { moneyCuesTable } from './generated/money-cues.ts';
import { notCountriesTable } from './generated/not-countries.ts';
import { organisationHeadsTable } from './generated/organisation-heads.ts';
import { placesTable } from './generated/places.ts';
import { rolePhrasesTable } from './generated/role-phrases.ts';
import { readAuthorities } from './lists/authorities.ts';
import { readCountries } from './lists/countries.ts';
import { readCountryGroups, readDemonyms, readDisputedRegions, readNotCountries } from './lists/country-words.ts';
import { readLabels } from './lists/labels.ts';
import { readEnglishHeads, readOrganisationHeads } from './lists/organisation-heads.ts';
import { readLegalForms, readMoneyCues, readRolePhrases } from './lists/phrases.ts';
import { readPlaces } from './lists/places.ts';

/** All entries of all lists, always in the same order; an entry's `index` is its position here. */
export const entries: readonly Entry[] = [
  ...readAuthorities(authoritiesTable),
  ...readCountries(countriesTable),
  ...readDemonyms(demonymsTable),
  ...readCountryGroups(countryGroupsTable),
  ...readNotCountries(notCountriesTable),
  ...readDisputedRegions(disputedRegionsTable),
  ...readPlaces(placesTable),
  ...readOrganisationHeads(organisationHeadsTable),
  ...readEnglishHeads(englishHeadsTable),
  ...readLegalForms(legalFormsTable),
  ...readLabels(labelsTable),
  ...readRolePhrases(rolePhrasesTable),
  ...readMoneyCues(moneyCuesTable),
].map((entry, index) => ({ ...entry, index }));
