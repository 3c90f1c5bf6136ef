// What values are called, without schemas: the first screen of the pages needs no more.
// Names are fixed by the record contract: add, never rename or drop.

export const documentKinds = ['project-card', 'announcement', 'news', 'report', 'call', 'list', 'not-a-project'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const organisationRoles = ['applicant', 'lead', 'implementer', 'partner', 'funder-agency'] as const;
export type OrganisationRole = (typeof organisationRoles)[number];

export const costRoles = ['total', 'eligible', 'ineligible', 'grant', 'own', 'state', 'private', 'part', 'programme'] as const;
export type CostRole = (typeof costRoles)[number];

export const costStages = ['planned', 'approved', 'contracted', 'spent'] as const;
export type CostStage = (typeof costStages)[number];

export const countryRoles = ['lead', 'partner', 'beneficiary', 'visited', 'funder', 'home', 'mentioned'] as const;
export type CountryRole = (typeof countryRoles)[number];

export const placeKinds = ['state-city', 'town', 'municipality', 'parish', 'village', 'district', 'region', 'territory', 'other'] as const;
export type PlaceKind = (typeof placeKinds)[number];
