import type { Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { trim } from '../lines.ts';
import { calledNameIn } from './called-name.ts';
import { hasSum, namesIn, namesProjects } from './signs.ts';

/** Stretches that follow one another and may be a project each: the items of a list, the parts of a sentence, paragraphs. */
type Row = readonly Span[];

/** What a stretch has of a project. */
interface Facts extends Span {
  /** Its name, by which it is told from the others; null where none stands. */
  key: string | null;
  /** „projekts” gives the name. */
  isCalled: boolean;
  hasSum: boolean;
  hasBody: boolean;
}

const LONGEST = 900;
/** So many need no words above that say so. */
const ENOUGH = 3;

/**
 * Stretches of one shape that each tell of a project, whatever parts them: items of lists that follow one another, parts of a
 * sentence between semicolons, paragraphs. What counts is what comes again: a name, the word that gives it, a body, a sum.
 *
 *     1. vieta – biedrības „Zars” projektam „Ābeļdārzs”;
 *     Veicināšanas balvas:
 *     • Ozolu draudzes projektam – Soliņi pie upes.
 *
 * A list, sentence or run in which less than two of three stretches have the shape is left out.
 */
export function repeatedItems(view: ProjectView): Span[] | null {
  return ofShape(view, view.layout.lists.map(({ items }) => items), isNamed) ?? ofShape(view, partsOf(view), isNamed) ?? ofShape(view, runsOf(view), isTold);
}

/** In a list: what „projekts” names, or a name with a body or a sum. */
const isNamed = ({ key, isCalled, hasSum: isPaid, hasBody }: Facts): boolean => key !== null && (isCalled || isPaid || hasBody);
/** In running text „projekts” must give the name, and more must be told. */
const isTold = ({ key, isCalled, hasSum: isPaid, hasBody }: Facts): boolean => key !== null && isCalled && (isPaid || hasBody);

function ofShape(view: ProjectView, rows: readonly Row[], has: (facts: Facts) => boolean): Span[] | null {
  const kept = rows.flatMap((row) => {
    const facts = row.map((one) => factsOf(view, one));
    const shaped = facts.filter(has);
    return shaped.length * 3 >= row.length * 2 ? shaped : [];
  });
  const keys = new Set(kept.map(({ key }) => key));
  if (kept.length < 2 || keys.size < kept.length || !isSaid(view, kept)) return null;
  return kept.flatMap((one) => apart(view, one));
}

/** „“A” un “B” īstenošanai – 29 663 euro”: two names that a stretch joins are two projects. */
function apart(view: ProjectView, { start, end }: Span): Span[] {
  const [first, second] = namesIn(view, { start, end });
  if (first === undefined || second === undefined || !JOINT.test(view.text.slice(first.end, second.start))) return [{ start, end }];
  return [{ start, end: first.end }, ...apart(view, { start: first.end, end })];
}

/** Nothing but this between two names. */
const JOINT = /^\s*(?:un|and|&|,?\s*kā arī|,?\s*as well as)\s*$/u;

/** Three of which „projekts” names half say so themselves; fewer, or names alone, need words above on projects. */
function isSaid(view: ProjectView, kept: readonly Facts[]): boolean {
  const called = kept.filter(({ isCalled }) => isCalled).length;
  return (kept.length >= ENOUGH && called > 1 && called * 2 >= kept.length) || (kept.length >= 2 && namesProjects(view, kept[0]!) && kept.some((one) => one.hasSum || one.isCalled));
}

function factsOf(view: ProjectView, span: Span): Facts {
  if (span.end - span.start > LONGEST) return { ...span, key: null, isCalled: false, hasSum: false, hasBody: false };
  const called = calledNameIn(view, span);
  const name = called ?? namesIn(view, span)[0] ?? null;
  return {
    ...span, key: name === null ? null : keyOf(view, name), isCalled: called !== null, hasSum: hasSum(view.text, span),
    hasBody: inside(view.mentionsOf('organisation'), span).length > 0,
  };
}

const keyOf = (view: ProjectView, { start, end }: Span): string => view.folded.slice(start, end).replace(/[^\p{L}\p{N}]+/gu, '').slice(0, 60);

/** Marks between the parts of a sentence that lists; the last may come behind „un”. */
const BETWEEN = /;\s*(?:un\s|and\s)?(?:[–—-]\s|\d{1,2}[.)]\s?|\p{L}\)\s)?/gu;

/** The parts between semicolons, where a paragraph has three or more; the words up to the colon say what they are. */
function partsOf(view: ProjectView): Row[] {
  return view.layout.paragraphs.flatMap((paragraph) => {
    const words = view.text.slice(paragraph.start, paragraph.end);
    const marks = [...words.matchAll(BETWEEN)];
    if (marks.length < 2) return [];
    const colon = words.slice(0, marks[0]!.index).lastIndexOf(': ');
    const starts = [colon < 0 ? 0 : colon + 1, ...marks.map((mark) => mark.index + mark[0].length)];
    const parts = starts.map((start, at) => trim(view.text, { start: paragraph.start + start, end: paragraph.start + (marks[at]?.index ?? words.length) }));
    return [parts.map(({ start, end }) => ({ start: start + (/^[–—-]\s*/u.exec(view.text.slice(start, end))?.[0].length ?? 0), end })).filter(({ start, end }) => end > start)];
  });
}

/** Paragraphs that follow one another; headings part the runs. */
function runsOf(view: ProjectView): Row[] {
  const runs: Span[][] = [[]];
  for (const { kind, start, end } of view.layout.paragraphs) {
    if (kind === 'heading' || kind === 'row') runs.push([]);
    else runs.at(-1)!.push({ start, end });
  }
  return runs.map((run) => told(view, run));
}

/** A run from the first paragraph with the shape to the last: what stands before and behind tells of all. */
function told(view: ProjectView, run: readonly Span[]): Row {
  const shaped = run.map((one) => isTold(factsOf(view, one)));
  return run.slice(Math.max(0, shaped.indexOf(true)), shaped.lastIndexOf(true) + 1);
}
