import type { TextSource } from '../document.ts';

/** One version of a paper, as far as it tells which of them is the newest. */
export interface PaperVersion {
  id: string;
  /** Hash of its words: versions with equal ones are one text in several formats. */
  words: string;
  published: string | null;
  textSource: TextSource | null;
  /** Place in the order of arrival. */
  arrived: number;
}

/** A text layer is better than a scan of the same paper. */
const quality = (source: TextSource | null): number => (source === 'ocr' ? 2 : source === 'mixed' ? 1 : 0);

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The versions of a paper, the one that stands first. A later date of publication wins, then what was not scanned. Among formats of
 * one text the id decides, so that the order of arrival does not; of different texts without dates the later to come is the newer.
 */
export function orderPapers(versions: readonly PaperVersion[]): PaperVersion[] {
  const lastOf = new Map<string, number>();
  for (const { words, arrived } of versions) lastOf.set(words, Math.max(arrived, lastOf.get(words) ?? 0));
  return versions.toSorted((a, b) =>
    compare(b.published ?? '', a.published ?? '') ||
    compare(quality(a.textSource), quality(b.textSource)) ||
    compare(lastOf.get(b.words) ?? 0, lastOf.get(a.words) ?? 0) ||
    compare(a.id, b.id));
}
