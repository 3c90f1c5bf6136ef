import type { Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Paragraph } from '../model.ts';
import { namesIn } from './signs.ts';

/** „ERASMUS+ KA2 projekts „Ūdens rīt””, „3. „Meža klase” (2019–2020)”: little stands around the name. */
const LONGEST = 170;
const LEAST = 2;
const MOST = 40;
/** What may stand behind the name: a bracket, its number. */
const TAIL = /^(?:\s?\([^()\n]{2,40}\))?(?:,?\s(?:Projekta |Līguma |Project )?(?:Nr|No|ID)[.:]*\s?[\p{L}\p{N}/._-]{4,40})?[.:]?\s*$/u;
/** A line that says something is no heading. */
const SAYS = /(?<!\p{L})(?:ir|bija|tika|tiek|tiks|piešķ\p{L}+|saņēm\p{L}*|ieguv\p{L}*|piedal\p{L}+|apstiprin\p{L}+)(?!\p{L})/iu;
/** Facts that labels, sums, numbers or times below a name give. */
const LEAST_FACTS = 2;

/**
 * Blocks that each begin with a line that holds a name in quotation marks, with labelled facts below.
 *
 *     ERASMUS+ KA1 „Skolotājs mācās”          ← first block
 *     Projekta Nr. 2016-1-LV01-KA101-022911
 *     Finansējums: 21 485 EUR
 *
 *     NORDPLUS Junior „Meža klase”            ← second block
 *     Laiks: 01.08.2018.–31.07.2019.
 *     Finansējums: 16 900 EUR
 */
export function titledBlocks(view: ProjectView): Span[] | null {
  const { paragraphs } = view.layout;
  const heads = paragraphs.flatMap((one) => headIn(view, one));
  if (heads.length < LEAST || heads.length > MOST || new Set(heads.map(({ key }) => key)).size < heads.length) return null;
  const spans = heads.map(({ start }, at) => ({ start, end: heads[at + 1]?.start ?? view.text.length }));
  return spans.every((span, at) => factsIn(view, { start: heads[at]!.end, end: span.end }) >= LEAST_FACTS) ? spans : null;
}

interface Head extends Span {
  key: string;
  name: Span;
}

/** The name in the line that heads a block; null in other stretches. */
export function titledNameIn(view: ProjectView, own: Span): Span | null {
  const paragraph = view.layout.paragraphs.find((one) => one.start === own.start);
  return paragraph === undefined ? null : (headIn(view, paragraph)[0]?.name ?? null);
}

/** The first line of a paragraph, where a name in quotation marks ends it and programme or project words stand before. */
function headIn(view: ProjectView, paragraph: Paragraph): Head[] {
  const { end } = view.layout.lines[paragraph.firstLine]!;
  const span = { start: paragraph.start, end };
  const line = view.text.slice(span.start, end);
  const [name, more] = line.length > LONGEST ? [] : namesIn(view, span);
  if (name === undefined || more !== undefined || !TAIL.test(view.text.slice(name.end, end)) || SAYS.test(view.text.slice(span.start, name.start))) return [];
  const isCalled = /projekt|project/iu.test(line) || inside(view.mentionsOf('authority'), { start: span.start, end: name.start }).length > 0;
  return isCalled ? [{ ...span, name: { start: name.start, end: name.end }, key: view.folded.slice(name.start, name.end) }] : [];
}

/** Labels, project numbers and lines of sums below the head. */
function factsIn(view: ProjectView, span: Span): number {
  const labels = view.layout.entries.filter(({ label, meanings }) => label.start >= span.start && label.end <= span.end && meanings.length > 0).length;
  return labels === 0 ? 0 : labels + inside(view.mentionsOf('identifier'), span).length;
}
