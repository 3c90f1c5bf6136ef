import type { Span } from '@siets/record';
import type { Candidate, EvidenceSpan } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { plainWords } from '../title/name-words.ts';

/** A goal as a candidate; blanks and line breaks inside it become single blanks. */
export function toGoal(view: ProjectView, goal: { rule: string; rank: number; span: Span; context: EvidenceSpan; signals: string[] }): Candidate<string> {
  const { rule, rank, span, context, signals } = goal;
  const value = plainWords(view.text.slice(span.start, span.end));
  return { rule, rank, value, signals, evidence: [{ ...span, as: 'value' }, context] };
}
