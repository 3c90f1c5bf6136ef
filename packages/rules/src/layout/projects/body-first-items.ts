import type { Span } from '@siets/record';
import { firstFrom } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { itemRuns } from './item-runs.ts';
import { hasSum, namesProjects } from './signs.ts';

/** A row that dashes part: who applied, what it is called, how much it is given. */
export interface BodyFirstItem {
  body: Span;
  name: Span;
}

const ROW = /^(?<body>[^\n]{3,140}?)(?<dash>\s[–—-]\s)(?<name>\p{Lu}[^\n]{4,240}?)\s[–—-]\s(?:EUR|€|Ls|\$)?\s?\d[\d \u00a0.,]{0,14}(?:\s?(?:EUR|euro|eiro|€|Ls|latu|lati|LVL))?[;.,]?$/u;
const LEAST = 3;

/**
 * Items of a list that each say who applied, what for and how much, between dashes, under words on projects.
 *
 *     * SIA „Zars” – Latviešu valodas kursi – 19584,00 €
 *       ^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^
 */
export function bodyFirstProjects(view: ProjectView): Span[] | null {
  const run = itemRuns(view).find((items) => items.length >= LEAST && namesProjects(view, items[0]!) && items.every((item) => bodyFirstItemIn(view, item) !== null));
  return run === undefined ? null : run.map(({ start, end }) => ({ start, end }));
}

/** The parts of a row that a body begins; null for other words. */
export function bodyFirstItemIn(view: ProjectView, { start, end }: Span): BodyFirstItem | null {
  const match = hasSum(view.text, { start, end }) ? ROW.exec(view.text.slice(start, end)) : null;
  if (match === null) return null;
  const { body, dash, name } = match.groups!;
  const at = start + body!.length + dash!.length;
  const first = firstFrom(view.mentionsOf('organisation'), start);
  const isBody = first !== undefined && first.start === start && first.end <= at;
  return isBody ? { body: { start, end: start + body!.length }, name: { start: at, end: at + name!.length } } : null;
}
