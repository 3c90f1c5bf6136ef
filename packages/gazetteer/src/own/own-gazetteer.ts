import { declensionOf, tokenise } from '@siets/latvian';
import { entries } from '../entries.ts';
import type { AuthorityEntry, Entry, EntryKind, LabelEntry, OwnOrganisationEntry, PlaceEntry } from '../entry.ts';
import { FormColumn } from '../form-column.ts';
import { readForms, type Form, type Spelling } from '../form.ts';
import { programmeLexicon } from '../lexicon.ts';
import type { Unlisted } from '../lists/unlisted.ts';
import { Matcher } from '../matcher.ts';
import { authorityNamed, phrasesOf, placeNamed, type OwnEntry } from './own-entry.ts';

/** The lists with what an installation has added, ready to look in texts. */
export interface OwnGazetteer {
  readonly matcher: Matcher;
  /** Keys of the first words of the added entries of a kind. */
  firstWords(kind: EntryKind): ReadonlySet<number>;
}

/** „ZSF”, „Z3”: every letter must stand as it is listed. */
const isAbbreviation = (phrase: string): boolean => /^[\p{Lu}\d+&./-]{2,12}$/u.test(phrase);
const isOneWord = (phrase: string): boolean => /^\p{L}+$/u.test(phrase.slice(phrase.lastIndexOf(' ') + 1));

/**
 * All cases of a phrase: by its head where the lists know it („Zaļās sēklas fonds” → fonda, fondam), else by its last word where that
 * is shaped like a Latvian noun („Sēklu Māja” → Mājas, Mājai). A name in quotes stays as it is.
 */
function formsOf(phrase: string, spelling: Spelling): Form[] {
  if (isAbbreviation(phrase)) return [plain(phrase, 'exact')];
  const column = new FormColumn().addPhrase(phrase, programmeLexicon);
  const isDeclined = column.toString() !== phrase || !isOneWord(phrase);
  if (!isDeclined && declensionOf(phrase.slice(phrase.lastIndexOf(' ') + 1)) !== 'none') column.addNoun(phrase, 's');
  // The column's signs have a meaning of their own in lists: here they would be those of a name.
  return /[|~=]/u.test(phrase) ? [plain(phrase, spelling)] : readForms(column.toString(), spelling);
}

const plain = (text: string, spelling: Spelling): Form => ({ text, case: null, number: null, readings: [], spelling, weak: false });
const formsOfAll = (phrases: readonly string[]): Form[] =>
  phrases.flatMap((phrase) => formsOf(phrase, /^\P{L}*\p{Lu}/u.test(phrase) ? 'capital' : 'any'));

/** Labels speak of `start` and `end` where records have a period. */
const LABEL_FIELDS: { readonly [field: string]: readonly [field: string, role: string | null] } = {
  'period.start': ['start', null], 'period.end': ['end', null], 'period.durationMonths': ['period', 'duration'],
  organisations: ['organisations', 'partner'], costs: ['costs', 'total'], countries: ['countries', 'partner'],
};

function toLabel({ words, field, role }: Extract<OwnEntry, { kind: 'label' }>): Unlisted<LabelEntry> {
  const [listed, usual] = LABEL_FIELDS[field] ?? [field, null];
  return {
    kind: 'label', field: listed, role: role ?? usual, name: words, alternatives: [], generic: false, language: 'lav',
    forms: formsOf(words, 'any'),
  };
}

type Added = Unlisted<AuthorityEntry> | Unlisted<PlaceEntry> | Unlisted<LabelEntry> | Unlisted<OwnOrganisationEntry>;

/** What an alias adds: a copy of what it means, found by the alias; null where the lists do not know it (any more). */
function toAlias({ of, alias, name }: Extract<OwnEntry, { kind: 'alias' }>, own: readonly OwnEntry[]): Added | null {
  const forms = formsOfAll([alias]);
  if (of === 'place') {
    const place = placeNamed(name);
    return place && { ...place, ambiguous: null, original: null, forms };
  }
  const known = own.find((entry) => entry.kind === 'organisation' && entry.name === name);
  if (of === 'organisation' && known?.kind === 'organisation') return toOrganisation({ ...known, name, aliases: [] }, forms);
  const authority = authorityNamed(of, name);
  // Whatever its case, the alias is filed under the listed name.
  if (authority) return { ...authority, abbreviations: [...authority.abbreviations, ...forms.map(({ text }) => text)], forms };
  return of === 'organisation' ? toOrganisation({ kind: 'organisation', name, aliases: [], registrationNumber: null, country: null }, forms) : null;
}

const toOrganisation = ({ name, registrationNumber, country }: Extract<OwnEntry, { kind: 'organisation' }>, forms: readonly Form[]): Unlisted<OwnOrganisationEntry> =>
  ({ kind: 'own-organisation', name, registrationNumber, country, forms });

function toEntries(entry: OwnEntry, own: readonly OwnEntry[]): Added[] {
  if (entry.kind === 'organisation') return [toOrganisation(entry, formsOfAll(phrasesOf(entry)))];
  const added = entry.kind === 'label' ? toLabel(entry) : toAlias(entry, own);
  return added === null ? [] : [added];
}

/** Puts added entries behind our own lists. Takes about as long as our own lists do at the first text. */
export function createOwnGazetteer(own: readonly OwnEntry[]): OwnGazetteer {
  const added = own.flatMap((entry) => toEntries(entry, own)).map((entry, at): Entry => ({ ...entry, index: entries.length + at }));
  const words = new Map<EntryKind, Set<number>>();
  for (const { kind, forms } of added) {
    const keys = words.get(kind) ?? new Set();
    words.set(kind, keys);
    for (const { text } of forms) {
      const tokens = tokenise(text);
      for (let at = 0; at < tokens.count; at += 1) {
        if (!/[\p{L}\p{N}]/u.test(text.slice(tokens.starts[at], tokens.ends[at]))) continue;
        keys.add(tokens.keys[at]!);
        break;
      }
    }
  }
  return { matcher: new Matcher([...entries, ...added]), firstWords: (kind) => words.get(kind) ?? NONE };
}

const NONE: ReadonlySet<number> = new Set();
