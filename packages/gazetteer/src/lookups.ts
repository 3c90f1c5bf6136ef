import { fold } from '@siets/latvian';
import { entries } from './entries.ts';
import type { AuthorityEntry, CountryEntry, Entry, EntryKind, EntryOf, PlaceEntry } from './entry.ts';
import { readForms } from './form.ts';
import { countryFollowersTable } from './generated/country-followers.ts';
import { cell, readTable } from './table.ts';

/** Entries of one kind, in order of the list. */
export function entriesOf<K extends EntryKind>(kind: K): EntryOf<K>[] {
  const isOfKind = (entry: Entry): entry is EntryOf<K> => entry.kind === kind;
  return entries.filter(isOfKind);
}

const authorities = new Map(entriesOf('authority').map((entry) => [entry.id, entry]));
const countries = new Map(entriesOf('country').filter((entry) => entry.alias === null).map((entry) => [entry.code, entry]));
const places = Map.groupBy(entriesOf('place'), (entry) => fold(entry.name));

/** The authority with an id, null where the list has none. */
export const authorityById = (id: string): AuthorityEntry | null => authorities.get(id) ?? null;

/** The authorities whose money an authority hands on, from its parent to the top: `nordplus-adult` → Nordplus, Ziemeļvalstu Ministru padome. */
export function authorityParents(id: string): AuthorityEntry[] {
  const found: AuthorityEntry[] = [];
  for (let parent = authorityById(id)?.parent ?? null; parent !== null; ) {
    const entry = authorityById(parent);
    if (entry === null || found.includes(entry)) break;
    found.push(entry);
    parent = entry.parent;
  }
  return found;
}

/** The country with an ISO 3166-1 alpha-2 code, null where the list has none. */
export const countryByCode = (code: string): CountryEntry | null => countries.get(code) ?? null;

/** Every place of a name in the nominative, with or without diacritics: towns, municipalities and towns abroad alike. */
export const placesByName = (name: string): readonly PlaceEntry[] => places.get(fold(name)) ?? [];

/** ATVK codes now of a place: its own, or those of what it became part of; empty where none is known. */
export function currentCodes(place: PlaceEntry): string[] {
  if (place.code !== null && place.until === null) return [place.code];
  return place.within.flatMap((name) => placesByName(name)).flatMap(({ code, until }) => (code === null || until !== null ? [] : [code]));
}

const followers = new Map(readTable(countryFollowersTable).flatMap((row) =>
  readForms(cell(row, 'forms'), 'any').map((form) => [fold(form.text), cell(row, 'reason')] as const)));

/**
 * Why a country or town before this word is none: „Maskavas iela” → `street`, „angļu valoda” → `language`,
 * „Norvēģijas granti” → `funder`. Null for other words; any case, with or without diacritics.
 */
export const notCountryFollower = (word: string): string | null => followers.get(fold(word)) ?? null;
