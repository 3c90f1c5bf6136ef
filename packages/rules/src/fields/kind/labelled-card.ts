import type { DocumentKind } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { toKind } from './cue-words.ts';

const FIELDS = new Set(['title', 'otherTitles', 'identifiers', 'funders', 'programme', 'costs', 'period', 'start', 'end', 'goal', 'organisations', 'activities', 'results', 'partnerCount']);
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
  const isCard = (fields.size >= ENOUGH && share > 0.25) || (fields.size >= ENOUGH_SHORT && view.text.length < SHORT && share > 0.4);
  if (!isCard) return [];
  return [toKind(view, { rule: 'kind/labelled-card', rank: 6, value: 'project-card', cues: labelled.map((entry) => entry.label), signals: ['labelled', fields.size >= 6 ? 'many-fields' : 'some-fields'] })];
}
