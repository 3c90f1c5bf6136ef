import type { Span } from '@siets/record';
import { inside, overlapping } from '../engine/among.ts';
import type { ProjectScope, ProjectView } from '../engine/reading.ts';
import { trim } from './lines.ts';
import { announcedItems } from './projects/announced-items.ts';
import { bodyFirstProjects } from './projects/body-first-items.ts';
import { bodySumLines } from './projects/body-sum-lines.ts';
import { chosenItems } from './projects/chosen-items.ts';
import { codedProjects } from './projects/coded-names.ts';
import { flatProjects } from './projects/flat-rows.ts';
import { givenItems } from './projects/given-items.ts';
import { givenSums } from './projects/given-sums.ts';
import { headedProjects } from './projects/headed-paragraphs.ts';
import { introducedParagraphs } from './projects/introduced-paragraphs.ts';
import { inlineProjects } from './projects/inline-items.ts';
import { joinedNames } from './projects/joined-names.ts';
import { labelledProjects } from './projects/labelled-blocks.ts';
import { listedProjects } from './projects/list-items.ts';
import { mattersOf, projectMatters } from './projects/matters.ts';
import { namedProjects } from './projects/named-items.ts';
import { paidBlocks } from './projects/paid-blocks.ts';
import { paidNames } from './projects/paid-names.ts';
import { paidClauses } from './projects/paid-clauses.ts';
import { paidRowProjects } from './projects/paid-rows.ts';
import { pairedProjects } from './projects/paired-lines.ts';
import { repeatedItems } from './projects/repeated-items.ts';
import { repeatedLabels } from './projects/repeated-labels.ts';
import { sectionProjects } from './projects/sections.ts';
import { purposeItems } from './projects/purpose-items.ts';
import { quotesIn } from './projects/signs.ts';
import { SharedWords } from './projects/shared.ts';
import { tableProjects } from './projects/table-rows.ts';
import { titledBlocks } from './projects/titled-blocks.ts';
import { toldAbove } from './projects/told-beside.ts';
import { toldNames } from './projects/told-names.ts';
import { withProjects } from './projects/with-projects.ts';

const known = new WeakMap<ProjectView, ProjectScope[]>();

/**
 * The projects that a document tells of, in reading order, each with the stretches that speak of it. One project has the
 * whole text. In a list each item is a project's own stretch, and the words before and after the list are shared by all.
 */
export function findProjects(view: ProjectView): ProjectScope[] {
  const before = known.get(view);
  if (before !== undefined) return before;
  const spans = firstFound(view)?.map((span) => trim(view.text, span)) ?? null;
  const scopes = spans === null ? [toScope(view)] : toScopes(view, spans);
  known.set(view, scopes);
  return scopes;
}

/** Sums given in sentences, by what stands before them too where that tells of more. */
function gifts(view: ProjectView): Span[] | null {
  const found = givenSums(view);
  const clauses = paidClauses(view);
  return clauses === null || (found !== null && found.length >= clauses.length) ? found : clauses;
}

/** Ways to tell several projects apart, the surest first; null where the text is about one. */
const finders = [
  labelledProjects, tableProjects, flatProjects, repeatedLabels, titledBlocks, listedProjects, inlineProjects, sectionProjects, namedProjects, toldNames, paidNames, headedProjects, pairedProjects, bodyFirstProjects, chosenItems,
  paidBlocks, withProjects, repeatedItems, announcedItems, introducedParagraphs, givenItems, codedProjects, purposeItems, paidRowProjects, bodySumLines, gifts, joinedNames,
];

function firstFound(view: ProjectView): Span[] | null {
  for (const find of finders) {
    const spans = find(view);
    if (spans !== null && spans.length > 1 && !isOfOneName(view, spans)) return inLists.has(find) ? withTold(view, withItems(withItems(spans, repeatedItems(view)), paidBlocks(view))) : spans;
  }
  return null;
}

/** „projekta „Dārzs” talka”, „projekta „Dārzs” izstāde”: every stretch begins with the same name. */
function isOfOneName(view: ProjectView, spans: readonly Span[]): boolean {
  const names = spans.map((span) => quotesIn(view, span)[0]).map((one) => (one === undefined ? null : view.folded.slice(one.start, one.end)));
  return names[0] !== null && names.every((name) => name === names[0]);
}

const withTold = (view: ProjectView, items: Span[]): Span[] => [...toldAbove(view, items), ...items];

/** Finders that look at single lists: others of the page may have the same shape. */
const inLists: ReadonlySet<(view: ProjectView) => Span[] | null> = new Set([listedProjects, namedProjects, inlineProjects, paidNames]);

/** The items that have the shape of a project, where they hold all that was found and more. */
function withItems(found: Span[], items: Span[] | null): Span[] {
  if (items === null || items.length <= found.length) return found;
  return found.every((one) => overlapping(items, one) !== undefined) ? items : found;
}

/** One project has the whole text, but for the matters of an agenda that speak of none. */
function toScope(view: ProjectView): ProjectScope {
  const own = projectMatters(view);
  if (own === null) return { index: 0, count: 1, own: [{ start: 0, end: view.text.length }], shared: [] };
  const head = { start: 0, end: mattersOf(view)[0]!.start };
  return { index: 0, count: 1, own: own.map((span) => trim(view.text, span)), shared: head.end > 0 ? [head] : [] };
}

/** „Visiem projektiem paredzēts 75 % finansējums.” behind the last project, in its own paragraph: said of all. */
const OF_ALL =
  /^(?:(?:Vis|Ab|Šie|Šo|Minēt)\p{L}{0,4} projekt(?:i|iem|us|os)(?!\p{L})|Katr\p{L}{1,2} projekt|Projektu\s(?:koordinator|vadītāj)\p{L}{1,3}(?: \p{L}+)?:|Projektus\s(?:līdz)?finans|Projekti\s)/u;

function withoutTail(view: ProjectView, spans: readonly Span[]): Span[] {
  const last = spans.at(-1)!;
  const tail = view.layout.sentences.find((one) => one.start > last.start && one.end <= last.end && OF_ALL.test(view.text.slice(one.start, one.start + 40)));
  return tail === undefined ? [...spans] : [...spans.slice(0, -1), trim(view.text, { start: last.start, end: tail.start })];
}

function toScopes(view: ProjectView, found: Span[]): ProjectScope[] {
  const spans = withoutTail(view, found);
  const gaps = gapsOf(view.text.length, spans).map((gap) => withoutMatters(view, gap));
  const shared = new SharedWords(view.text, gaps, spans);
  const toldByEach = new Set(OWN_TYPES.filter((type) => isToldByMost(view, spans, type)));
  return spans.map((span, index) => ({ index, count: spans.length, own: [span], shared: shared.of(span), toldByEach }));
}

/** What a list gives each project: the page's own body or country is then none of the project that lacks it. */
const OWN_TYPES = ['organisation', 'country'] as const;
const LEAST = 3;
/** „muzejā”: where something happens, not who does it. */
const LOCATIVE = /\p{L}{3}[āēī]$/u;

function isToldByMost(view: ProjectView, spans: readonly Span[], type: string): boolean {
  const mentions = view.mentionsOf(type).filter(({ start, end }) => !LOCATIVE.test(view.text.slice(start, end)));
  return spans.length >= LEAST && spans.filter((span) => inside(mentions, span).length > 0).length * 3 >= spans.length * 2;
}

/** What an agenda says of other matters than the projects is not said of these. */
function withoutMatters(view: ProjectView, gap: Span): Span {
  const matter = mattersOf(view).find(({ start }) => start >= gap.start && start < gap.end);
  return { start: gap.start, end: matter?.start ?? gap.end };
}

/** What stands before, between and behind the projects' own stretches. */
function gapsOf(length: number, spans: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start > from) gaps.push({ start: from, end: start });
    from = end;
  }
  if (from < length) gaps.push({ start: from, end: length });
  return gaps;
}
