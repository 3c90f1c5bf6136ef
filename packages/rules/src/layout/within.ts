import type { Span } from '@siets/record';
import { indexEndingAfter, indexFrom } from '../engine/among.ts';
import type { Entry, Layout } from './model.ts';

/** What of the layout stands in the spans, wholly or in part; lines stay those of the whole text, since they know their place by number. */
export function layoutWithin({ lines, paragraphs, sentences, headings, entries, lists }: Layout, spans: readonly Span[]): Layout {
  return {
    lines,
    paragraphs: within(paragraphs, spans),
    sentences: within(sentences, spans),
    headings: within(headings, spans),
    entries: entriesWithin(entries, spans),
    lists: within(lists, spans),
  };
}

/** Both stand in reading order; what reaches over two spans is given once. */
function within<T extends Span>(all: readonly T[], spans: readonly Span[]): T[] {
  const found: T[] = [];
  let next = 0;
  for (const { start, end } of spans) {
    for (let at = Math.max(next, indexEndingAfter(all, start)); at < all.length && all[at]!.start < end; at += 1) {
      found.push(all[at]!);
      next = at + 1;
    }
  }
  return found;
}

const labelsOf = new WeakMap<readonly Entry[], Span[]>();

/** The entries whose label begins in one of the spans. */
function entriesWithin(entries: readonly Entry[], spans: readonly Span[]): Entry[] {
  let labels = labelsOf.get(entries);
  if (labels === undefined) {
    labels = entries.map(({ label }) => label);
    labelsOf.set(entries, labels);
  }
  const known = labels;
  return spans.flatMap(({ start, end }) => entries.slice(indexFrom(known, start), indexFrom(known, end)));
}
