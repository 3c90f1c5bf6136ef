import type { Gender } from '@siets/latvian';
import type { Form } from './form.ts';

// What the lists hold. A union by `kind`; `forms` are all surface forms by which the matcher finds the entry.

interface ListedEntry {
  /** Position in `entries`: stable within one version of the lists. */
  readonly index: number;
  readonly forms: readonly Form[];
}

export const authorityRoles = ['funder', 'programme', 'agency', 'instrument'] as const;
export type AuthorityRole = (typeof authorityRoles)[number];

/** A funder, a programme, an agency that administers, or a loan or budget line. */
export interface AuthorityEntry extends ListedEntry {
  readonly kind: 'authority';
  readonly id: string;
  readonly role: AuthorityRole;
  /** `eu-fund`, `eu-programme`, `eea-norway`, `nordic`, `bilateral`, `national`, `municipal`, `private`. */
  readonly family: string;
  /** Latvian name in the nominative. */
  readonly name: string;
  readonly english: string;
  /** Id of the source of its money, null at the top. */
  readonly parent: string | null;
  readonly abbreviations: readonly string[];
  /** Countries that pay, ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** True for an umbrella („Eiropas Savienība”): it counts only where nothing more exact is printed. */
  readonly weak: boolean;
  readonly note: string | null;
}

/** A country by name, synonym, part or code. */
export interface CountryEntry extends ListedEntry {
  readonly kind: 'country';
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** Nominative of this name; `Anglija` for `GB` too. */
  readonly name: string;
  readonly alias: 'synonym' | 'part' | 'historic' | 'colloquial' | 'english' | null;
}

/** A nationality word in the genitive plural („norvēģu”): a country only before people, bodies and places. */
export interface DemonymEntry extends ListedEntry {
  readonly kind: 'demonym';
  readonly code: string;
  readonly name: string;
}

/** A word for several countries („Ziemeļvalstis”): never expanded. */
export interface CountryGroupEntry extends ListedEntry {
  readonly kind: 'country-group';
  readonly name: string;
  readonly members: readonly string[];
}

/** A phrase whose country word is no partner or place: an instrument, a street, a language, a treaty. */
export interface NotCountryEntry extends ListedEntry {
  readonly kind: 'not-country';
  /** Country whose word is inside; null where there are several or none. */
  readonly code: string | null;
  /** `funder`, `programme`, `organisation`, `language`, `street`, `award`, `treaty`, `thing`, `event`, `group`, `people`. */
  readonly reason: string;
}

/** A region without a code of its own: a place, never a country. */
export interface DisputedEntry extends ListedEntry {
  readonly kind: 'disputed';
  readonly name: string;
  /** State that it is internationally recognised as part of. */
  readonly partOf: string;
}

export const placeKinds = ['state-city', 'town', 'municipality', 'parish', 'village', 'district', 'region', 'territory', 'other'] as const;
export type ListedPlaceKind = (typeof placeKinds)[number];

/** A Latvian place or a foreign town. */
export interface PlaceEntry extends ListedEntry {
  readonly kind: 'place';
  readonly name: string;
  readonly placeKind: ListedPlaceKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ATVK code as it is now, null where there is none or it is not known. */
  readonly code: string | null;
  /** ATVK code before 2021-07-01, null where there was none. */
  readonly oldCode: string | null;
  /** First and last year of its existence under this name, null where open. */
  readonly from: number | null;
  readonly until: number | null;
  /** What holds the place now: names in the nominative. */
  readonly within: readonly string[];
  /** Name in its own language, for foreign towns. */
  readonly original: string | null;
  /** Why the word is often something else; null where it is not. */
  readonly ambiguous: string | null;
}

/** A body that somebody added to the lists of this installation. */
export interface OwnOrganisationEntry extends ListedEntry {
  readonly kind: 'own-organisation';
  /** Nominative, as it was added. */
  readonly name: string;
  readonly registrationNumber: string | null;
  /** ISO 3166-1 alpha-2; null where it is not known. */
  readonly country: string | null;
}

/** A head noun of organisation names. */
export interface OrganisationHeadEntry extends ListedEntry {
  readonly kind: 'organisation-head';
  readonly lemma: string;
  readonly gender: Gender;
  readonly english: string;
}

/** A head noun of English names of bodies („University of …”), singular or plural. */
export interface EnglishHeadEntry extends ListedEntry {
  readonly kind: 'english-head';
  readonly lemma: string;
}

/** A legal form before or after a name: `SIA`, `Z/S`. */
export interface LegalFormEntry extends ListedEntry {
  readonly kind: 'legal-form';
  readonly abbreviation: string;
  readonly name: string;
  readonly english: string;
  /** ISO 3166-1 alpha-2 of the country whose law has this form. */
  readonly country: string;
}

export const labelLanguages = ['lav', 'eng', 'rus', 'ltg'] as const;

/** The words of a label and the field whose value follows. */
export interface LabelEntry extends ListedEntry {
  readonly kind: 'label';
  /** `title`, `otherTitles`, `identifiers`, `organisations`, `costs`, `start`, `end`, `period`, …; `call`, `procurement`, `job` and `page` tell what a page is. */
  readonly field: string;
  /** Role within the field (`lead`, `grant`, …), null where the field has none. */
  readonly role: string | null;
  /** The usual wording. */
  readonly name: string;
  /** Further readings of the same words, as `field` or `field:role`. */
  readonly alternatives: readonly string[];
  /** True for words that run through ordinary sentences („Mērķis”, „Projekts”): a label only at the start of a line or cell. */
  readonly generic: boolean;
  /** ISO 639-3. Russian and Latgalian labels only help to read dates, sums and numbers beside them. */
  readonly language: (typeof labelLanguages)[number];
}

/** Words that give the organisation beside them a role. */
export interface RolePhraseEntry extends ListedEntry {
  readonly kind: 'role-phrase';
  /**
   * `lead`, `applicant`, `implementer`, `partner`, `funder-agency`; `funder` for who pays, and `participant`, `host`,
   * `contractor`, `client` for bodies that get no role in a record.
   */
  readonly role: string;
  readonly name: string;
}

/** Words that give the sum beside them a role. */
export interface MoneyCueEntry extends ListedEntry {
  readonly kind: 'money-cue';
  readonly role: string;
  readonly name: string;
}

export type Entry =
  | AuthorityEntry | CountryEntry | DemonymEntry | CountryGroupEntry | NotCountryEntry | DisputedEntry | PlaceEntry
  | OrganisationHeadEntry | EnglishHeadEntry | LegalFormEntry | LabelEntry | RolePhraseEntry | MoneyCueEntry | OwnOrganisationEntry;
export type EntryKind = Entry['kind'];
/** The entry of one kind. */
export type EntryOf<K extends EntryKind> = Extract<Entry, { kind: K }>;
