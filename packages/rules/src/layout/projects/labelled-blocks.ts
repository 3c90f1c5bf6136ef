import type { Span } from '@siets/record';
import { fold } from '@siets/latvian';
import type { ProjectView } from '../../engine/reading.ts';
import type { Entry } from '../model.ts';
import { spanAt } from '../paragraphs.ts';

const TITLE_LABEL = new RegExp(
  '^(?:\\d+\\.\\s*)?(?:projekta (?:nr\\.? un |pilnais )?nosaukums|project title|project name|projekts|' +
    'project)(?: nr\\.? ?\\d+)?$',
  'u',
);

/**
 * Blocks that each begin with a label for the project's name.
 *
 *     Projekta nosaukums: „Ābeļdārzs”     ← first block
 *     Finansējums: 2000 EUR
 *     Projekta nosaukums: „Ķiršu taka”    ← second block
 */
export function labelledProjects(view: ProjectView): Span[] | null {
  const starts = view.layout.entries
    .filter((entry) => entry.first.end > entry.first.start && (isTitleLabel(view.text.slice(entry.label.start, entry.label.end)) || isNumbered(view, entry)))
    .map((entry) => ({ start: startOf(view, entry), name: nameKey(view.text.slice(entry.first.start, entry.first.end)) }));
  if (starts.length < 2 || new Set(starts.map((one) => one.name)).size < starts.length) return null;
  return starts.map(({ start }, index) => ({ start, end: starts[index + 1]?.start ?? view.text.length }));
}

/** „Nosaukums: …” below „Projekts Nr. 1”. */
const isNumbered = (view: ProjectView, { label }: Entry): boolean =>
  /(?:^|\n)nosaukums$/u.test(view.folded.slice(label.start, label.end)) && NUMBERED.test(view.folded.slice(Math.max(0, label.end - 40), label.end));
const NUMBERED = /(?:^|\n)(?:projekts(?: nr\.?)? ?\d{1,2}|\d{1,2}\. ?projekts)[.:]?\s*\nnosaukums$/u;

function startOf(view: ProjectView, entry: Entry): number {
  const line = spanAt(view.layout.lines, entry.label.start);
  const above = line === null || !isNumbered(view, entry) ? undefined : view.layout.lines[line.index - 1];
  return above !== undefined && above.end > above.start ? above.start : (line?.start ?? entry.label.start);
}

/** A label may hold the line above it: „1. projekts ⏎ Projekta nosaukums”. */
const isTitleLabel = (label: string): boolean => TITLE_LABEL.test(fold(label).split('\n').at(-1)?.trim() ?? '');

const nameKey = (words: string): string => fold(words).replace(/[^\p{L}\p{N}]+/gu, '').slice(0, 60);
