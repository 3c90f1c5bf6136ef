import { entriesOf } from '@siets/gazetteer';
import { fold } from '@siets/latvian';
import type { Name } from './group-names.ts';
import { toNameParts, toOrganisationKey } from './organisation-key.ts';

/** What two names of organisations are compared by. */
export interface NameFeatures {
  key: string;
  /** The legal form as `toNameParts` has it. */
  form: string;
  /** Its words in plain letters, without the form; „BJC” in words, and „(LIAA)” left out after the words that it stands for. */
  words: string[];
  /** True where one of the words was printed short. */
  isSpelledOut: boolean;
  /** The name without „Cēsu novada …” before it, where something of its own is left. */
  rest: string[] | null;
  /** „LIAA” → `liaa`; null for a name of other words. */
  abbreviation: string | null;
  /** First letters of three words or more; null where there are fewer. */
  initials: string | null;
  municipality: { name: string; code: string } | null;
  territory: { name: string; code: string } | null;
  number: string | null;
  country: string | null;
}

/** Kinds of bodies that are printed short within a name: „BJC”, „PII”. Companies have their own list. */
const shortened = new Map(entriesOf('legal-form').filter(({ country, name }) => country === 'LV' && name !== '' && !/sabiedrība|komersants|uzņēmums|saimniecība/u.test(name))
  .map(({ abbreviation, name }) => [fold(abbreviation), fold(name).split(' ')]));

const SMALL: ReadonlySet<string> = new Set(['un', 'ar', 'par', 'and', 'of', 'the', 'for']);
const LEAST_INITIALS = 3;
const toInitials = (words: readonly string[]): string | null => {
  const letters = words.filter((word) => !SMALL.has(word)).map((word) => word.slice(0, 1)).join('');
  return letters.length < LEAST_INITIALS ? null : letters;
};
const isAbbreviation = (printed: string): boolean => /^\p{Lu}{3,8}$/u.test(printed);

const areas: ReadonlySet<string> = new Set(['novada', 'pilsetas', 'valstspilsetas', 'pagasta', 'rajona']);
const councils: ReadonlySet<string> = new Set(['pasvaldibas', 'domes']);
/** So many words tell something by themselves, or two of which the first is a name: „Ķeguma skola”, not „sporta centrs”. */
const LEAST_REST = 3;
const isName = (printed: string | undefined): boolean => printed !== undefined && /^\p{Lu}/u.test(printed);

/** „Ogres novada pašvaldības Ķeguma tautas nams” → „Ķeguma tautas nams”. */
function withoutArea(words: readonly string[], toPrinted: (word: string) => string | undefined): string[] | null {
  let from = 0;
  while (areas.has(words[from + 1] ?? '')) from += 2;
  if (from > 0 && councils.has(words[from] ?? '')) from += 1;
  const rest = words.slice(from);
  return from > 0 && rest.length >= (isName(toPrinted(rest[0] ?? '')) ? LEAST_REST - 1 : LEAST_REST) ? rest : null;
}

export function toNameFeatures({ name, registration_number: number, country }: Pick<Name, 'name' | 'registration_number' | 'country'>): NameFeatures {
  const { form, own } = toNameParts(name);
  const { key, municipality, territory } = toOrganisationKey(name);
  const spelled = own.flatMap((word) => shortened.get(word) ?? [word]);
  const before = spelled.slice(0, -1);
  const words = spelled.length > 1 && toInitials(before) === spelled.at(-1) ? before : spelled;
  const toPrinted = (word: string): string | undefined => (name.match(/[\p{L}\p{N}]+/gu) ?? []).find((each) => fold(each) === word);
  const [printed] = own.length === 1 ? own.map(toPrinted) : [];
  return {
    key, form, words, isSpelledOut: spelled.length !== own.length || words.length !== spelled.length, rest: withoutArea(words, toPrinted),
    abbreviation: printed !== undefined && isAbbreviation(printed) ? fold(printed) : null,
    initials: toInitials(words), municipality, territory, number, country,
  };
}
