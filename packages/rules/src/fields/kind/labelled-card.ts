import type { DocumentKind } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Entry, Paragraph } from '../../layout/model.ts';
import { toKind } from './cue-words.ts';

const FIELDS = new Set(['title', 'otherTitles', 'identifiers', 'funders', 'programme', 'costs', 'period', 'start', 'end', 'goal', 'organisations', 'activities', 'results', 'partnerCount']);
/** A page of labels has at least so many, known or not. */
const ROWS = 5;
/** So many different fields with labels make a card, in a text of any length. */
const ENOUGH = 4;
const ENOUGH_SHORT = 3;
const SHORT = 2600;
/** With so many a long description beside them does not matter. */
const MANY = 5;

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
  const rows = rowShare(view);
  const isRows = (rows > 0.5 && fields.size >= 2) || (rows > 0.42 && fields.size >= 3);
  const said = new Set(labelled.map(({ meanings: [one] }) => `${one!.field} ${one!.field === 'organisations' ? one!.role : ''}`));
  const isCard = isRows || isHeadOfCard(labelled, fields.size) || fields.size >= MANY || (fields.size >= ENOUGH && share > 0.25) || (said.size >= ENOUGH_SHORT && view.text.length < SHORT && share > 0.4);
  if (!isCard) return [];
  return [toKind(view, { rule: 'kind/labelled-card', rank: 6, value: 'project-card', cues: labelled.map((entry) => entry.label), signals: ['labelled', fields.size >= 6 ? 'many-fields' : 'some-fields'] })];
}

/** Labels with their values, one below another from the top of the page; what follows describes the same project at any length. */
function isHeadOfCard(labelled: readonly Entry[], fields: number): boolean {
  const [first] = labelled;
  const last = labelled.at(-1);
  if (first === undefined || last === undefined || labelled.length < HEAD_ROWS || fields < ENOUGH_SHORT || first.label.start > TOP) return false;
  const letters = labelled.reduce((sum, one) => sum + one.first.end - one.label.start, 0);
  return letters > (last.first.end - first.label.start) * HEAD_SHARE;
}
const TOP = 160;
/** So many known labels with their values are the head of a card; others that no list knows stand among them. */
const HEAD_ROWS = 4;
const HEAD_SHARE = 0.6;

/** „Vārds vārds: vērtība” and „Vārds – vērtība”: a row with a label, known or not. */
const ROW = /^\p{Lu}[^.!?:–„“"]{1,48}(?::| –|\t)\s*\S/u;

/** Share of the letters that stand in lines with a label of any words; 0 where such lines are few. */
function rowShare(view: ProjectView): number {
  const starts = new Set(view.layout.entries.filter((entry) => entry.value.end > entry.value.start).map((entry) => entry.label.start));
  const isLabelled = ({ start, end, marker }: Paragraph): boolean => {
    const from = marker === null ? start : start + view.text.slice(marker.end, end).search(/\S/u) + marker.end - start;
    return starts.has(from) || ROW.test(view.text.slice(from, Math.min(end, from + 60)));
  };
  const labelled = view.layout.paragraphs.filter(isLabelled);
  const letters = labelled.reduce((sum, one) => sum + one.end - one.start, 0);
  return labelled.length < ROWS ? 0 : letters / Math.max(1, view.text.trim().length);
}
