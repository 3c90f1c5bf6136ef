import type { Span } from '@siets/record';
import type { Candidate, EvidenceSpan } from '../../engine/field-rule.ts';
import type { Cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { DocumentKind } from '@siets/record';

/** How far into a text its kind is told: what follows repeats. */
const READ = 12_000;

/** Where the words of a kind stand: at most `most` of them, in reading order. The expression needs the flags `giu`. */
export const findCues = (view: ProjectView, words: Cue, most = 40): Span[] =>
  view.cues.matches(words, { start: 0, end: READ }, most).map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** Different wordings among the cues, by their first letters. */
export const distinct = (view: ProjectView, cues: readonly Span[]): number =>
  new Set(cues.map(({ start, end }) => view.text.slice(start, end).toLowerCase().slice(0, 9))).size;

/** The first lines of a page: its headings, or its first paragraph. */
export function topOf(view: ProjectView): Span {
  const first = view.layout.paragraphs.find((one) => /\p{L}{3}/u.test(view.text.slice(one.start, one.end))) ?? view.layout.paragraphs[0];
  const second = first === undefined ? undefined : view.layout.paragraphs.find((one) => one.start >= first.end);
  if (first === undefined) return { start: 0, end: Math.min(view.text.length, 1) };
  return { start: first.start, end: first.kind === 'heading' && second?.kind === 'heading' ? second.end : first.end };
}

/** The words of a page's top: its first paragraph and the short lines and headings near it. */
export function topWords(view: ProjectView): string {
  const near = view.layout.paragraphs.slice(0, 5).filter((one, index) => index === 0 || one.kind === 'heading' || one.end - one.start < 90);
  return near.map(({ start, end }) => view.text.slice(start, Math.min(end, start + 400))).join('\n');
}

/** A kind with the words that tell it; the page's first words where none does. */
export function toKind(view: ProjectView, kind: { rule: string; rank: number; value: DocumentKind; cues: readonly Span[]; signals: string[] }): Candidate<DocumentKind> {
  const spans = kind.cues.length > 0 ? kind.cues.slice(0, 4) : [topOf(view)];
  const evidence = spans.filter((one) => one.end > one.start).map((one): EvidenceSpan => ({ start: one.start, end: one.end, as: 'value' }));
  return { rule: kind.rule, rank: kind.rank, value: kind.value, signals: kind.signals, evidence };
}

/** True where a label, a number or a quotation names one project. */
export function namesProject(view: ProjectView): boolean {
  const title = view.resolved<string>('title').chosen[0];
  return (title !== undefined && (title.rank ?? 99) <= 24) || view.resolved('identifiers').chosen.length > 0;
}
