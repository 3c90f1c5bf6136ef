import { toOrganisationKey } from '../organisations/organisation-key.ts';
import { toTitle, type Title } from './title.ts';

/** What two projects are compared by. */
export interface Features {
  /** Document that tells of it: two projects of one document are never one. */
  document: number;
  /** `scheme|number`; the scheme is empty where it is not known. */
  numbers: string[];
  titles: Title[];
  /** Keys of who applied, leads or carries it out; names in other languages than Latvian are left out. */
  owners: string[];
  /** Keys of everybody else in it. */
  others: string[];
  /** Register numbers of the owners, where they are printed. */
  ownerNumbers: string[];
  /** Owners whose names people made one: keys of the organisations. Not there where an older version linked. */
  mergedOwners?: string[];
  funders: string[];
  programme: string | null;
  /** `2023`, `2023-09` or `2023-09-01`. */
  start: string | null;
  end: string | null;
  published: string | null;
  /** Total and grant in euro cents. */
  sums: { role: string; cents: number }[];
}

/** The rows of one project, as they are stored. */
export interface ProjectRows {
  document: number;
  published: string | null;
  titles: string[];
  identifiers: { value: string; scheme: string | null }[];
  organisations: { name: string; role: string; registration_number: string | null; organisation: number | null }[];
  /** Organisations whose names people made one. */
  merged?: ReadonlySet<number>;
  funders: { authority_id: string | null }[];
  programme: string | null;
  start: string | null;
  end: string | null;
  costs: { role: string; eur_cents: number | null }[];
}

const owning: ReadonlySet<string> = new Set(['applicant', 'lead', 'implementer']);
/** A head noun of an English name: the same body has another name in a Latvian text. */
const ENGLISH = /\b(?:library|municipality|university|school|council|museum|foundation|association|centre|center|institute|ministry|agency|college|academy|society|district|city)\b/iu;

export function toFeatures(rows: ProjectRows): Features {
  const keys = (isOwner: boolean): string[] =>
    [...new Set(rows.organisations.filter(({ name, role }) => owning.has(role) === isOwner && !ENGLISH.test(name)).map(({ name }) => toOrganisationKey(name).key))].toSorted();
  return {
    document: rows.document,
    numbers: [...new Set(rows.identifiers.map(({ value, scheme }) => `${scheme ?? ''}|${value.replace(/\s+/gu, '').toUpperCase()}`))].toSorted(),
    titles: rows.titles.map(toTitle).filter(({ words }) => words.length > 0),
    owners: keys(true), others: keys(false),
    ownerNumbers: [...new Set(rows.organisations.flatMap(({ role, registration_number: number }) => (owning.has(role) ? (number ?? []) : [])))].toSorted(),
    mergedOwners: [...new Set(rows.organisations.flatMap(({ role, organisation: key }) => (owning.has(role) && key !== null && rows.merged?.has(key) === true ? [String(key)] : [])))].toSorted(),
    funders: [...new Set(rows.funders.flatMap(({ authority_id: id }) => id ?? []))].toSorted(),
    programme: rows.programme, start: rows.start, end: rows.end, published: rows.published,
    sums: rows.costs.flatMap(({ role, eur_cents: cents }) => (cents !== null && (role === 'total' || role === 'grant') ? [{ role, cents }] : [])),
  };
}
