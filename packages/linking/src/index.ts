export { keepLinked } from './keep-linked.ts';
export { indexStale, linkInTurn, linkWaiting } from './link-waiting.ts';
export { toOrganisationKey, type OrganisationKey } from './organisations/organisation-key.ts';
