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
  if (starts.length < 2) return namedInside(view);
  if (new Set(starts.map((one) => one.name)).size < starts.length) return null;
  return starts.map(({ start }, index) => ({ start, end: starts[index + 1]?.start ?? view.text.length }));
}

/** No page tells of more projects so: a bound for hostile texts. */
const MOST = 60;
/** What else each block must say. */
const BESIDE_NAME = new Set(['organisations', 'costs', 'period', 'identifiers', 'programme']);

/**
 * Blocks that begin with another label than that of the name.
 *
 *     Iesniedzējs: biedrība „Zars”        ← first block
 *     Nosaukums: Ābeļdārzs
 *     Finansējums: 2000 EUR
 *     Iesniedzējs: Ozolu skola            ← second block
 *     Nosaukums: Ķiršu taka
 */
function namedInside(view: ProjectView): Span[] | null {
  const entries = view.layout.entries.filter(({ first }) => first.end > first.start);
  const keys = entries.map(({ label }) => view.folded.slice(label.start, label.end).split('\n').at(-1)!.trim());
  const titles = [...keys.keys()].filter((at) => keys[at] === 'nosaukums' || TITLE_LABEL.test(keys[at]!));
  const names = new Set(titles.map((at) => nameKey(view.text.slice(entries[at]!.first.start, entries[at]!.first.end))));
  if (titles.length < 2 || titles.length > MOST || names.size < titles.length) return null;
  // The label that opens a block comes as often as the names, each time in front of one.
  const opening = keys.slice(0, titles[0]! + 1).find((key) => countOf(keys, key) === titles.length);
  const opens = [...keys.keys()].filter((at) => keys[at] === opening);
  const isEachNamed = opens.every((at, n) => at <= titles[n]! && titles[n]! < (opens[n + 1] ?? Infinity));
  const isTold = opens.every((at, n) => entries.slice(at, opens[n + 1]).some(({ meanings }) => BESIDE_NAME.has(meanings[0]?.field ?? '')));
  if (opens.length < 2 || !isEachNamed || !isTold) return null;
  return opens.map((at, n) => ({ start: startOfBlock(view, entries[at]!), end: n + 1 < opens.length ? startOfBlock(view, entries[opens[n + 1]!]!) : view.text.length }));
}

const countOf = (keys: readonly string[], key: string): number => keys.filter((one) => one === key).length;

/** The line of the label, or the numbered line right above it: „2. projekts”, „Projekta Nr. 2”. */
function startOfBlock(view: ProjectView, { label }: Entry): number {
  const line = spanAt(view.layout.lines, label.start);
  const above = line === null ? undefined : view.layout.lines[line.index - 1];
  return above !== undefined && HEADING.test(view.folded.slice(above.start, above.end)) ? above.start : (line?.start ?? label.start);
}
const HEADING = /^(?:projekt(?:s|a)(?: nr\.?)? ?\d{1,3}|\d{1,3}\. ?projekts)[.:]?\s*$/u;

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
