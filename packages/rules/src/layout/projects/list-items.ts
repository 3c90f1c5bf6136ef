import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import type { List } from '../model.ts';
import { commaProjects } from './comma-items.ts';
import { beginsWithQuote, hasSum, namesProjects, speaksOfProjects } from './signs.ts';

/**
 * Items of a list that each name a project and its money.
 *
 *     1. „Ābeļdārzs”, iesniedzējs – biedrība „Zars”, 2000 EUR;
 *     2. „Ķiršu taka”, iesniedzējs – Ozolu pagasta pārvalde, 1500 EUR.
 *
 * Items that begin with an organisation (partners with their budgets) are no projects.
 */
export function listedProjects(view: ProjectView): Span[] | null {
  const lists = view.layout.lists.filter((list) => isProjectList(view, list));
  const items = lists.flatMap((list) => list.items.filter((item) => beginsWithQuote(view, item)));
  return items.length < 2 ? (dashedProjects(view) ?? commaProjects(view) ?? lineProjects(view)) : items.map(({ start, end }) => ({ start, end }));
}

function isProjectList(view: ProjectView, list: List): boolean {
  if (list.items.length < 2 || !speaksOfProjects(view, list)) return false;
  const named = list.items.filter((item) => beginsWithQuote(view, item));
  const paid = named.filter((item) => hasSum(view.text, item) || /iesniedzēj|īstenotāj|pieteicēj|iniciator|applicant/iu.test(view.text.slice(item.start, item.end)));
  return named.length >= 2 && named.length * 3 >= list.items.length * 2 && paid.length * 3 >= named.length * 2;
}

/** „Name – body, sum”; an item that begins with a body is none. */
const DASHED = /^\p{Lu}[^–\n„“"]{4,120}\s[–-]\s\p{L}/u;
const BODY_FIRST = new RegExp(
  '^(?:biedrība|nodibinājums|SIA|AS|A/S|ZS|VSIA|partneris|vadošais|[\\p{L}. ]{0,60}(?:pašvaldība|' +
    'dome|skola|vidusskola|pamatskola|bibliotēka|muzejs|centrs|universitāte|padome|reģions)\\s[–-])',
  'iu',
);

/** Items without quotation marks, each with a name, a body behind a dash and a sum. */
function dashedProjects(view: ProjectView): Span[] | null {
  for (const list of view.layout.lists) {
    const isDashed = (item: Span): boolean => hasSum(view.text, item) && DASHED.test(view.text.slice(item.start, Math.min(item.end, item.start + 130))) && !BODY_FIRST.test(view.text.slice(item.start, Math.min(item.end, item.start + 90)));
    if (list.items.length < 3 || !namesProjects(view, list)) continue;
    if (list.items.every(isDashed)) return list.items.map(({ start, end }) => ({ start, end }));
  }
  return null;
}

/** Paragraphs without marks that each begin with a quotation and hold a sum. */
function lineProjects(view: ProjectView): Span[] | null {
  const paragraphs = view.layout.paragraphs.filter((one) => one.kind !== 'heading' && one.end - one.start < 900 && beginsWithQuote(view, one) && hasSum(view.text, one));
  if (paragraphs.length < 2 || !speaksOfProjects(view, paragraphs[0]!)) return null;
  const first = paragraphs[0]!;
  const last = paragraphs.at(-1)!;
  const between = view.layout.paragraphs.filter((one) => one.start >= first.start && one.end <= last.end);
  return between.length > paragraphs.length * 1.5 ? null : paragraphs.map(({ start, end }) => ({ start, end }));
}
