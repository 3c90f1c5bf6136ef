import type { Entry } from './entry.ts';
import { countriesTable } from './generated/countries.ts';
import { labelsTable } from './generated/labels.ts';
import { organisationHeadsTable } from './generated/organisation-heads.ts';
import { readCountries } from './lists/countries.ts';
import { readLabels } from './lists/labels.ts';
import { readOrganisationHeads } from './lists/organisation-heads.ts';

/** All entries of all lists, always in the same order; an entry's `index` is its position here. */
export const entries: readonly Entry[] = [
  ...readCountries(countriesTable),
  ...readOrganisationHeads(organisationHeadsTable),
  ...readLabels(labelsTable),
].map((entry, index) => ({ ...entry, index }));
