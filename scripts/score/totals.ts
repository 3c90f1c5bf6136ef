import type { DocumentScore } from './score-document.ts';

/** Counts of one field over all documents; ratios are null where nothing was there to count. */
export interface FieldTotal {
  field: string;
  hits: number;
  missed: number;
  extra: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  isBeyond: boolean;
}

export interface Totals {
  fields: FieldTotal[];
  documents: number;
  /** Documents without a single miss or extra. */
  whole: number;
  micro: number;
  macro: number;
}

const ratio = (part: number, rest: number): number | null => (part + rest === 0 ? null : part / (part + rest));
const f1Of = (hits: number, missed: number, extra: number): number | null => (hits + missed + extra === 0 ? null : (2 * hits) / (2 * hits + missed + extra));

/** Adds up the judgements of documents: micro F1 over all items, macro F1 over the fields that have any. */
export function totalsOf(scores: readonly DocumentScore[]): Totals {
  const counts = new Map<string, { hits: number; missed: number; extra: number; isBeyond: boolean }>();
  for (const { judgements } of scores) {
    for (const { field, hits, missed, extra, isBeyond } of judgements) {
      const row = counts.get(field) ?? { hits: 0, missed: 0, extra: 0, isBeyond };
      counts.set(field, { hits: row.hits + hits, missed: row.missed + missed.length, extra: row.extra + extra.length, isBeyond });
    }
  }
  const fields = [...counts].map(([field, { hits, missed, extra, isBeyond }]) => ({
    field, hits, missed, extra, isBeyond, precision: ratio(hits, extra), recall: ratio(hits, missed), f1: f1Of(hits, missed, extra),
  }));
  const counted = fields.filter((row) => !row.isBeyond);
  const sum = (key: 'hits' | 'missed' | 'extra'): number => counted.reduce((total, row) => total + row[key], 0);
  const scored = counted.flatMap((row) => (row.f1 === null ? [] : [row.f1]));
  return {
    fields,
    documents: scores.length,
    whole: scores.filter(({ judgements }) => judgements.every((one) => one.isBeyond || one.missed.length + one.extra.length === 0)).length,
    micro: f1Of(sum('hits'), sum('missed'), sum('extra')) ?? 0,
    macro: scored.reduce((total, f1) => total + f1, 0) / (scored.length || 1),
  };
}
