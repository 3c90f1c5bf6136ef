import type { Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { trim } from '../lines.ts';

/** Words of a name behind a number: up to a mark that ends it. */
const NAME = /^\s*[–—:-]?\s*(?<name>[„“"«][^„“"«»”\n]{2,160}[”“"»]|\p{Lu}[^\n.;:()„“"«]{2,140}?)(?=\s[–—-]\s|[.;:(\n]|,\s|\s*$)/u;
/** Before the number of a project in its line: „1.”, „Projekts”, „Nr.”. */
const BEFORE = /^(?:\d{1,2}[.)]\s*)?(?:projekts?\s*)?(?:Nr\.?\s*)?$/iu;
const LONGEST = 1200;
const LEAST = 2;

/**
 * Lines that each begin with the number of another project and its name.
 *
 *     LLI-776 Green Yards. Vadošais partneris – Kuldīgas novads, 450 000 EUR
 *     LLI-777 Safe Sports. Vadošais partneris – Talsu novads, 250 000 EUR
 *
 * Each stretch runs to the next number; the last to the end of its paragraph.
 */
export function codedProjects(view: ProjectView): Span[] | null {
  const codes = view.mentionsOf<{ value: string; scheme: string | null }>('identifier').filter((one) => one.value.scheme !== null);
  const opening = view.layout.lines.flatMap((line) => {
    const code = inside(codes, line)[0];
    const isOpening = code !== undefined && BEFORE.test(view.text.slice(line.start, code.start)) && NAME.test(view.text.slice(code.end, code.end + 200));
    return isOpening ? [{ start: line.start, key: code.value.value }] : [];
  });
  if (opening.length < LEAST || new Set(opening.map(({ key }) => key)).size < opening.length) return null;
  const spans = opening.map(({ start }, at) => trim(view.text, { start, end: opening[at + 1]?.start ?? lastEnd(view, start) }));
  return spans.every(({ start, end }) => end - start < LONGEST) ? spans : null;
}

const lastEnd = (view: ProjectView, start: number): number => view.layout.paragraphs.findLast((one) => one.start <= start)?.end ?? view.text.length;

/** The name behind the number that opens the stretch; null where none does. */
export function codedNameIn(view: ProjectView, own: Span): Span | null {
  const code = inside(view.mentionsOf('identifier'), own)[0];
  if (code === undefined || !BEFORE.test(view.text.slice(own.start, code.start))) return null;
  const match = NAME.exec(view.text.slice(code.end, Math.min(own.end, code.end + 200)));
  if (match === null) return null;
  const at = code.end + match[0].indexOf(match.groups!.name!);
  return { start: at, end: at + match.groups!.name!.length };
}
