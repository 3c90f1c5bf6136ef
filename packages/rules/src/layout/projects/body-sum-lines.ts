import type { Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Line } from '../model.ts';
import { trim } from '../lines.ts';
import { spanAt } from '../paragraphs.ts';

/** „Oak Food Bank, $4,640 for …”, „Zīļu muzejs, 500 eiro grāmatai”: who is given the sum opens the line. */
const LINE = /^(?<body>\p{Lu}[^\n,;:$€]{3,90}?(?:, (?:SIA|AS|Inc\.?|Ltd\.?))?),? (?:[–—-] )?(?=[$€£]\s?\d|(?:EUR|USD|Ls)\s?\d|\d[\d \u00a0.,]{0,12}(?:eiro|EUR|euro|latu|Ls)(?!\p{L}))/u;
/** „Kopā”, „Total”: a line of all sums. */
const OF_ALL = /^(?:kopā|kopsumma|pavisam|total)(?!\p{L})|^[^\d\n]{0,90}(?:piešķir|finansēju|līdzekļ|izmaks|awarded)|:$/iu;
const GIVEN = /award|grant|support|receiv|piešķ|atbals|saņem|finansēj/iu;
/** Words on one project's own parts or partners. */
const OF_ONE = /partner|aktivitāt|projekta (?:izmaks|budžet|ietvar|laik)|tāme|posm|budget of the project/iu;
const LEAST = 3;
const LONGEST = 320;
const REACH = 420;

/**
 * Paragraphs that each begin with whoever is given a sum, under words on money that was given.
 *
 *     The following organizations receive support:
 *     Oak Park Association, $6,500 for the main entrance.
 *     Birch Food Bank, $4,640 for children.
 */
export function bodySumLines(view: ProjectView): Span[] | null {
  const rows = rowsOf(view);
  return rows.length < LEAST ? null : rows.map(({ start, end }) => ({ start, end }));
}

const known = new WeakMap<readonly Line[], Span[]>();

/** Found once for a text: all its projects share the lines. */
function rowsOf(view: ProjectView): Span[] {
  let rows = known.get(view.layout.lines);
  if (rows === undefined) known.set(view.layout.lines, (rows = findRows(view)));
  return rows;
}

function findRows(view: ProjectView): Span[] {
  let best: Span[] = [];
  let run: Span[] = [];
  for (const one of view.layout.paragraphs) {
    run = isLine(view, { start: one.marker?.end ?? one.start, end: one.end }) ? [...run, trim(view.text, { start: one.marker?.end ?? one.start, end: one.end })] : [];
    if (run.length > best.length) best = run;
  }
  const above = best.length === 0 ? '' : view.text.slice(Math.max(0, best[0]!.start - REACH), best[0]!.start);
  return best.length >= LEAST && GIVEN.test(above) && !OF_ONE.test(above.slice(-120)) ? best : [];
}

function isLine(view: ProjectView, { start, end }: Span): boolean {
  const words = end - start > LONGEST ? '' : view.text.slice(start, end).trim();
  return LINE.test(words) && !OF_ALL.test(words) && inside(view.mentionsOf('money'), { start, end }).length === 1;
}

/** Who opens such a line; null in other words. */
export function bodyOfLine(view: ProjectView, { start, end }: Span): Span | null {
  const isRow = spanAt(rowsOf(view), start)?.start === start;
  const body = isRow ? LINE.exec(view.text.slice(start, Math.min(end, start + LONGEST)))?.groups?.body : undefined;
  return body === undefined ? null : { start, end: start + body.length };
}
