import type { PartialDate } from '@siets/record';
import type { Candidate, EvidenceSpan } from '../../engine/field-rule.ts';
import type { DateMention } from '../dates/dates-of.ts';

/** A stretch of time offered as the project's: one or both of its ends, with the words of each. */
export interface PeriodCandidate {
  rule: string;
  start: PartialDate | null;
  end: PartialDate | null;
  mention: DateMention;
  /** The words of the end, where another date gives it. */
  endMention?: DateMention;
  evidence: EvidenceSpan[];
  signals: string[];
  rank: number;
  /** Why the stretch is not the project's; absent for a real candidate. */
  why?: string;
}

/** The candidate for one end, null where it says nothing of it. */
export function toEnd(period: PeriodCandidate, end: 'start' | 'end'): Candidate<PartialDate> | null {
  const value = period[end];
  if (value === null) return null;
  const { start, end: last } = end === 'end' ? (period.endMention ?? period.mention) : period.mention;
  return {
    rule: period.rule,
    value,
    evidence: [{ start, end: last, as: 'value' }, ...period.evidence],
    signals: period.signals,
    rank: period.rank,
  };
}
