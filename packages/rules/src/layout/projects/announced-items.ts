import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import { itemRuns } from './item-runs.ts';
import { speaksOfProjects } from './signs.ts';

/** „Name (iesniedzējs X)”, „“Name” – īstenotājs X”: who applied or carries it out behind the name. */
const ANNOUNCED = /^(?<name>[„“"«\p{Lu}\d][^\n;]{3,260}?)(?:\s?[,(–—-]\s?|\s[(])(?:projekta )?(?:iesniedzēj|pieteicēj|īstenotāj|realizētāj|autor|vadītāj)(?:s|a|i|as)(?!\p{L})/u;
/** „LIFE Taka: Taku kopšana”: the short name of a project before its long one. */
const SHORT_FIRST = /^(?<name>(?=[^:]*\p{Lu}{2})\p{L}[\p{L}\d_+-]*(?: [\p{L}\d_+-]+){0,3}: \p{Lu}[^\n]{8,300}?)[;.]?$/u;
const CHOSEN = /(?:apstiprin|atbalst|finans|īsteno|realiz|approv|support|implement)\p{L}*[^.!?]{0,60}projekti|projects/iu;
const LEAST = 3;
/** How far above the first item the words may stand that speak of chosen projects. */
const REACH = 200;

const nameOf = (view: ProjectView, { start, end }: Span, pattern: RegExp): Span | null => {
  const match = pattern.exec(view.text.slice(start, end));
  return match === null ? null : { start, end: start + match.groups!.name!.length };
};

/**
 * Items without sums that each give a name and who applied, or a short name and a long one.
 *
 *     1. Skatu platforma upes krastā (iesniedzējs Jānis Ozols);
 *     • „Dabas dienas” – īstenotājs Zīļu Dabas fonds;
 */
export function announcedItems(view: ProjectView): Span[] | null {
  return shaped(view, ANNOUNCED, (first) => speaksOfProjects(view, first)) ?? shaped(view, SHORT_FIRST, ({ start }) => CHOSEN.test(view.text.slice(Math.max(0, start - REACH), start)));
}

/** The items of runs in which two of three have the shape; other items of such a run have a name that nothing ends. */
function shaped(view: ProjectView, pattern: RegExp, isSaid: (first: Span) => boolean): Span[] | null {
  const kept = itemRuns(view).flatMap((run) => {
    const found = run.filter((item) => nameOf(view, item, pattern) !== null);
    return found.length * 3 >= run.length * 2 ? found : [];
  });
  return kept.length < LEAST || !isSaid(kept[0]!) ? null : kept.map(({ start, end }) => ({ start, end }));
}

const starts = new WeakMap<object, ReadonlySet<number>>();

/** Where items begin; a text shares its runs with all its projects. */
function startsOf(view: ProjectView): ReadonlySet<number> {
  const runs = itemRuns(view);
  let found = starts.get(runs);
  if (found === undefined) starts.set(runs, (found = new Set(runs.flatMap((run) => run.map(({ start }) => start)))));
  return found;
}

/** The name that opens such an item; null in other words. */
export const announcedNameIn = (view: ProjectView, own: Span): Span | null => {
  return startsOf(view).has(own.start) ? (nameOf(view, own, ANNOUNCED) ?? nameOf(view, own, SHORT_FIRST)) : null;
};
