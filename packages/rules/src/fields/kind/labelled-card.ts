import type { DocumentKind } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { toKind } from './cue-words.ts';

const FIELDS = new Set(['title', 'otherTitles', 'identifiers', 'funders', 'programme', 'costs', 'period', 'start', 'end', 'goal', 'organisations', 'activities', 'results', 'partnerCount']);
/** A page of labels has at least so many, known or not. */
const ROWS = 5;
/** So many different fields with labels make a card, in a text of any length. */
const ENOUGH = 4;
const ENOUGH_SHORT = 3;
const SHORT = 2600;

/**
 * Labels and values about one project.
 *
 *     Projekta nosaukums: …  Finansējuma avots: …  Īstenošanas laiks: …  Projekta mērķis: …
 *     ^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^
 */
export function labelledCards(view: ProjectView): Candidate<DocumentKind>[] {
  const labelled = view.layout.entries.filter((entry) => entry.value.end > entry.value.start && FIELDS.has(entry.meanings[0]?.field ?? ''));
  const fields = new Set(labelled.map((entry) => entry.meanings[0]!.field));
  const share = labelled.reduce((sum, entry) => sum + entry.first.end - entry.label.start, 0) / Math.max(1, view.text.length);
  const isRows = rowShare(view) > 0.5 && fields.size >= 2;
  const isCard = isRows || (fields.size >= ENOUGH && share > 0.25) || (fields.size >= ENOUGH_SHORT && view.text.length < SHORT && share > 0.4);
  if (!isCard) return [];
  return [toKind(view, { rule: 'kind/labelled-card', rank: 6, value: 'project-card', cues: labelled.map((entry) => entry.label), signals: ['labelled', fields.size >= 6 ? 'many-fields' : 'some-fields'] })];
}

/** Share of the paragraphs that begin with a label of any words; 0 where they are few. */
function rowShare(view: ProjectView): number {
  const starts = view.layout.entries.filter((entry) => entry.value.end > entry.value.start).map((entry) => entry.label.start);
  const lines = view.layout.paragraphs.filter((one) => one.end - one.start > 3);
  const labelled = lines.filter((one) => starts.some((start) => start >= one.start && start - one.start < 6));
  return labelled.length < ROWS ? 0 : labelled.length / lines.length;
}
