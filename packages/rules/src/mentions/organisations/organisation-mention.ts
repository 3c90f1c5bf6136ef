import type { Span } from '@siets/record';

/** One organisation of a coordinated name, with the words that are its own. */
export interface OrganisationMember extends Span {
  /** Nominative singular: „Balvu novada pašvaldība”. */
  name: string;
  /** ISO 3166-1 alpha-2; null where neither the name nor a bracket beside it shows one. */
  country: string | null;
}

/** A name of an organisation as it stands in the text. */
export interface OrganisationMention {
  /** Nominative of the whole name; of coordinated names the first. */
  name: string;
  /** Lemma of the head noun, or the legal form; null for names without one. */
  head: string | null;
  /** The proper name within quotation marks, without them; null where there is none. */
  quoted: string | null;
  /** Short name in brackets behind the name („CFLA”); null where there is none. */
  abbreviation: string | null;
  country: string | null;
  registrationNumber: string | null;
  /** Id in the authority list, where the name is listed there. */
  authority: string | null;
  /** Nominative of the body that a unit belongs to („Rīgas dome” of „Rīgas domes Izglītības departaments”); null for others. */
  owner: string | null;
  /** The single organisations where several share one head („Utenas un Anīkšču bibliotēkas”); empty otherwise. */
  members: OrganisationMember[];
}
