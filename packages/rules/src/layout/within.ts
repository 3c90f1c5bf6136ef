import type { Span } from '@siets/record';
import { indexEndingAfter, indexFrom } from '../engine/among.ts';
import type { Entry, Layout } from './model.ts';

/** What of the layout stands in the spans, wholly or in part; of a sentence that tells of several projects what stands inside. Lines stay those of the whole text, since they know their place by number. */
export function layoutWithin({ lines, paragraphs, sentences, headings, entries, lists }: Layout, spans: readonly Span[]): Layout {
  return {
    lines,
    paragraphs: within(paragraphs, spans),
    sentences: clipped(sentences, spans),
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

/** Projects that a text lists in one sentence have a part of it each, and must not hear of each other's. */
const clipped = (sentences: Layout['sentences'], spans: readonly Span[]): Layout['sentences'] =>
  spans.flatMap((span) => within(sentences, [span]).map((one) => (one.start >= span.start && one.end <= span.end ? one : { ...one, start: Math.max(one.start, span.start), end: Math.min(one.end, span.end) })));

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
