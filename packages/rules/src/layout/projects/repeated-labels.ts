import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import type { Entry, Paragraph } from '../model.ts';
import { indexFrom } from '../../engine/among.ts';

/** Fields that each project of a page has once. */
const FIELDS = new Set(
  ['goal', 'costs', 'organisations', 'period', 'start', 'funders', 'programme', 'identifiers', 'activities', 'results'],
);
const LONGEST_NAME = 200;
/** No page tells of more projects so: a bound for hostile texts. */
const MOST = 60;
/** Heads of bodies, places and parts: blocks under them tell of partners or stages, not of projects. */
const NOT_NAMES = new RegExp(
  '(?:pašvaldība|dome|novads|pilsēta|pagasts|biedrība|skola|pamatskola|vidusskola|universitāte|aģentūra|muzejs|' +
    'bibliotēka|centrs|ministrija)$|' +
    '^(?:partner|vadošais|projekta partner|\\d+\\.? ?(?:kārta|posms|daļa|aktivitāte|darba pak)|aktivitāte|work package|\\d{4}(?!\\s+[„“"«]))',
  'iu',
);

/**
 * Blocks that each have a name above the same labels.
 *
 *     Ābeļdārzs                       ← first block
 *     Iesniedzējs: biedrība „Zars”
 *     Finansējums: 400 EUR
 *
 *     Ķiršu taka                      ← second block
 *     Iesniedzējs: Ozolu skola
 *     Finansējums: 500 EUR
 */
export function repeatedLabels(view: ProjectView): Span[] | null {
  const isOfProject = ({ meanings, first }: Entry): boolean => FIELDS.has(meanings[0]?.field ?? '') && first.end > first.start;
  const entries = view.layout.entries.filter(isOfProject);
  const label = firstRepeated(view, entries);
  if (label === null) return null;
  const firsts = entries.filter((entry) => labelKey(view, entry) === label);
  if (firsts.length > MOST) return null;
  const heads = firsts.map((entry) => headAbove(view, entry));
  if (heads.some((head) => head === null)) return labelRuns(view);
  if (new Set(heads.map((head) => head!.start)).size < heads.length) return null;
  const spans = heads.map((head, index) => ({ start: head!.start, end: heads[index + 1]?.start ?? view.text.length }));
  return spans.every((span) => fieldsIn(entries, span) > 1) ? spans : null;
}

/** Fields that tell of a project rather than of a person or a partner. */
const OF_PROJECT = new Set(['programme', 'costs', 'period', 'start', 'goal', 'identifiers', 'funders']);
const LEAST_LABELS = 3;

/**
 * Blocks without names that begin with the same labels, one below the other.
 *
 *     Priority: Safe Region
 *     Project leader: Acorn Centre
 *     Participating countries: Latvia, Estonia
 *     The project …
 */
function labelRuns(view: ProjectView): Span[] | null {
  const entries = view.layout.entries.filter(({ form }) => form === 'colon');
  const runs: Entry[][] = [];
  for (const [at, entry] of entries.entries()) {
    const before = entries[at - 1];
    if (before !== undefined && entry.label.start - before.first.end < 3) runs.at(-1)!.push(entry);
    else runs.push([entry]);
  }
  const blocks = runs.filter((run) => run.length >= LEAST_LABELS);
  const keysOf = (run: readonly Entry[]): string => run.map((entry) => labelKey(view, entry)).join('|');
  const valuesOf = (run: readonly Entry[]): string => run.map(({ first }) => view.text.slice(first.start, first.end)).join('|');
  const isSame = blocks.length > 1 && blocks.length <= MOST && new Set(blocks.map(keysOf)).size === 1 && new Set(blocks.map(valuesOf)).size === blocks.length;
  if (!isSame || !blocks[0]!.some(({ meanings }) => OF_PROJECT.has(meanings[0]?.field ?? '')) || !/(?:project|projekta) (?:leader|lead|coordinator|vad|iesniedz)|applicant/u.test(keysOf(blocks[0]!))) return null;
  return blocks.map((run, index) => ({ start: run[0]!.label.start, end: blocks[index + 1]?.[0]!.label.start ?? view.text.length }));
}

const labelKey = (view: ProjectView, { label }: Entry): string => view.folded.slice(label.start, label.end);

/** The first label of the page that comes again; null where none does. */
function firstRepeated(view: ProjectView, entries: readonly Entry[]): string | null {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(labelKey(view, entry), (counts.get(labelKey(view, entry)) ?? 0) + 1);
  const first = entries[0];
  return first !== undefined && counts.get(labelKey(view, first))! > 1 ? labelKey(view, first) : null;
}

/** The short line without label straight above the entry that can be a name; null where none is. */
function headAbove(view: ProjectView, { label }: Entry): Paragraph | null {
  const { paragraphs } = view.layout;
  const head = paragraphs[indexFrom(paragraphs, label.start + 1) - 2];
  if (head === undefined || head.end - head.start > LONGEST_NAME || '.:;'.includes(view.text.charAt(head.end - 1))) return null;
  const words = view.text.slice(head.marker?.end ?? head.start, head.end).trim();
  const isLabel = view.layout.entries.some((entry) => entry.label.start >= head.start && entry.label.start < head.end);
  return isLabel || NOT_NAMES.test(words) || !/^(?:\d{4}\s+)?[„“"«]?\p{Lu}/u.test(words) ? null : head;
}

function fieldsIn(entries: readonly Entry[], { start, end }: Span): number {
  const inside = entries.filter(({ label }) => label.start >= start && label.start < end);
  return new Set(inside.map(({ meanings }) => meanings[0]!.field)).size;
}
