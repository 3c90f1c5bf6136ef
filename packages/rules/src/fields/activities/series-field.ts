import type { Span } from '@siets/record';
import type { Candidate, EvidenceSpan, Resolved } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { plainWords } from '../title/name-words.ts';
import type { Series } from './series.ts';

/** A list that a rule offers for a field whose values are its items. */
export interface SeriesFound {
  rule: string;
  rank: number;
  series: Series;
  /** The label or the words that introduce the list. */
  context: EvidenceSpan | null;
  signals: string[];
}

/** Takes the items of the likeliest list: the smallest rank, then the longest list. The items of the others lose. */
export function resolveSeries(view: ProjectView, found: readonly SeriesFound[]): Resolved<string> {
  const [best, ...rest] = found.flatMap(withoutEmpty).sort((a, b) => a.rank - b.rank || b.series.items.length - a.series.items.length);
  if (best === undefined) return { chosen: [], losers: [], absence: 'not-said' };
  const seen = new Set(best.series.items.map((item) => item.start));
  const losers = rest.flatMap((one) => one.series.items.filter((item) => !seen.has(item.start)).map((item) => ({
    ...toCandidate(view, one, item), why: `another list (${best.signals.join(', ')}) ranks before it`,
  })));
  return { chosen: best.series.items.map((item) => toCandidate(view, best, item)), losers };
}

/** The list without items of no words (a comma right before „un”); none where nothing is left. */
function withoutEmpty(found: SeriesFound): SeriesFound[] {
  const items = found.series.items.filter((item) => item.end > item.start);
  return items.length === 0 ? [] : [{ ...found, series: { ...found.series, items } }];
}

function toCandidate(view: ProjectView, { rule, rank, context, signals, series }: SeriesFound, item: Span): Candidate<string> {
  return {
    rule, rank, signals: [...signals, series.kind], value: plainWords(view.text.slice(item.start, item.end)),
    evidence: [{ ...item, as: 'value' }, ...(context === null ? [] : [context])],
  };
}
