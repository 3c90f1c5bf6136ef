import { fold } from '@siets/latvian';
import type { AuthorityEntry, PlaceEntry } from '../entry.ts';
import { entriesOf } from '../lookups.ts';

// What an installation adds to the lists. The schema stands in @siets/record; here is what is asked of it.

export type OwnEntry =
  | { kind: 'organisation'; name: string; aliases: readonly string[]; registrationNumber: string | null; country: string | null }
  | { kind: 'label'; words: string; field: string; role: string | null }
  | { kind: 'alias'; of: 'organisation' | 'funder' | 'programme' | 'place'; alias: string; name: string };

/** The phrases by which an entry is found. */
export const phrasesOf = (entry: OwnEntry): readonly string[] =>
  entry.kind === 'organisation' ? [entry.name, ...entry.aliases] : [entry.kind === 'label' ? entry.words : entry.alias];

const isNamed = ({ name, english, abbreviations, forms }: AuthorityEntry, folded: string): boolean =>
  [name, english, ...abbreviations].some((each) => fold(each) === folded) || forms.some((form) => form.case === 'nominative' && fold(form.text) === folded);

const ROLES = { organisation: ['agency'], funder: ['funder', 'agency'], programme: ['programme', 'instrument'] } as const;

/** The authority that an alias means by its name, English name or abbreviation; null where the lists have none. */
export function authorityNamed(of: keyof typeof ROLES, name: string): AuthorityEntry | null {
  const folded = fold(name);
  const roles: readonly string[] = ROLES[of];
  return entriesOf('authority').find((entry) => roles.includes(entry.role) && isNamed(entry, folded)) ?? null;
}

/** The place that an alias means: one that still exists before one that is no more. */
export function placeNamed(name: string): PlaceEntry | null {
  const folded = fold(name);
  const found = entriesOf('place').filter((entry) => fold(entry.name) === folded);
  return found.find(({ until }) => until === null) ?? found[0] ?? null;
}
