import type { SietsRecord } from '../record.ts';
import type { DocumentKind } from '../value-names.ts';
import { shareOf, toFoldedTokens, toShingles } from './fingerprint.ts';

export const paperRelations = ['same-text', 'version'] as const;
export type PaperRelation = (typeof paperRelations)[number];

/** Why two documents are one paper. */
export interface PaperLikeness {
  relation: PaperRelation;
  /** Share of three-word stretches in common, 0 to 1, two decimals. */
  similarity: number;
  /** Identifiers and titles that both have, folded. */
  shared: string[];
}

/** What a document names: enough to tell most papers apart without their text. */
export interface PaperNames {
  kind: DocumentKind;
  identifiers: ReadonlySet<string>;
  titles: ReadonlySet<string>;
}

/** What is compared of a document. */
export interface PaperFacts extends PaperNames {
  words: string;
  shingles: ReadonlySet<number>;
  tokens: number;
  years: ReadonlySet<string>;
}

/** Fewer words than this say too little to tell whose they are. */
const LEAST_FOR_SAME = 8;
const LEAST_FOR_VERSION = 30;
/** Where both name the same project. */
const ALIKE = 0.7;
/** Where nothing but the words tells. */
const VERY_ALIKE = 0.9;

/** Kinds of which a new one comes each year in the words of the last: another year is another paper. */
const YEARLY: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['report', 'call', 'list', 'news', 'not-a-project']);

const fold = (text: string): string => toFoldedTokens(text).join(' ');

/** Identifiers without marks and titles as folded words. */
export function toPaperNames({ document, projects }: SietsRecord): PaperNames {
  const identifiers = projects.flatMap((project) => project.identifiers.map(({ value }) => value.value));
  const titles = projects.flatMap(({ title, otherTitles }) => [title, ...otherTitles].flatMap((each) => (each ? [each.value] : [])));
  return {
    kind: document.kind.value, identifiers: new Set(identifiers.map((value) => fold(value).replaceAll(' ', ''))), titles: new Set(titles.map(fold)),
  };
}

export function toPaperFacts(record: SietsRecord, words: string): PaperFacts {
  const tokens = toFoldedTokens(record.document.text ?? '');
  return {
    ...toPaperNames(record), words, tokens: tokens.length, shingles: toShingles(tokens),
    years: new Set(tokens.filter((token) => /^(?:19|20)\d\d$/u.test(token))),
  };
}

const inBoth = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((each) => b.has(each)).toSorted();
const isApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && inBoth(a, b).length === 0;
const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && inBoth(a, b).length === a.size;

/** True where the names alone say that two documents with unlike words are two papers. */
export const areApart = (a: PaperNames, b: PaperNames): boolean =>
  a.kind !== b.kind || isApart(a.identifiers, b.identifiers) || (isApart(a.titles, b.titles) && inBoth(a.identifiers, b.identifiers).length === 0);

/**
 * Whether two documents are one paper: the same words in another format, or a version of it. Null where they are not, or
 * where it cannot be told: cards of one form about two projects are alike in words and apart in number and title.
 */
export function comparePapers(a: PaperFacts, b: PaperFacts): PaperLikeness | null {
  const identifiers = inBoth(a.identifiers, b.identifiers);
  const shared = [...identifiers, ...inBoth(a.titles, b.titles)];
  if (a.words === b.words && a.tokens >= LEAST_FOR_SAME) return { relation: 'same-text', similarity: 1, shared };
  if (areApart(a, b) || Math.min(a.tokens, b.tokens) < LEAST_FOR_VERSION) return null;
  if ((YEARLY.has(a.kind) || shared.length === 0) && !isSameSet(a.years, b.years)) return null;
  const similarity = Math.floor(shareOf(a.shingles, b.shingles) * 100) / 100;
  return similarity >= (shared.length > 0 ? ALIKE : VERY_ALIKE) ? { relation: 'version', similarity, shared } : null;
}
