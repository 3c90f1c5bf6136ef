import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import type { List } from '../model.ts';
import { hasSum, namesIn, namesProjects } from './signs.ts';

/**
 * Items of lists that hold one name and a sum each, wherever the name stands, under words on projects.
 *
 *     Apstiprinātie projekti:
 *     • Zīļu pašvaldības projekts sporta laukumam „Ābeļdārzs”, ERAF finansējums – 2 miljoni eiro;
 *     • Kļavu pašvaldības projekts skolai „Ķiršu taka”, ERAF finansējums – 3 miljoni eiro.
 */
export function namedProjects(view: ProjectView): Span[] | null {
  const items = view.layout.lists.filter((list) => isProjectList(view, list)).flatMap((list) => list.items);
  return items.length < 2 ? null : items.map(({ start, end }) => ({ start, end }));
}

const isProjectList = (view: ProjectView, list: List): boolean =>
  namesProjects(view, list) && list.items.every((item) => (hasSum(view.text, item) || isChosen(view, list)) && namesIn(view, item).length === 1);

const CHOSEN = /(?:apstiprin|atbalst|finans|piešķ|īsteno|realizē|iesnieg|award|approv|support)\p{L}*[^.!?:]{0,90}(?:projekt(?:i|us|iem)|ieceres|idejas|iniciatīvas|projects)[^.!?:]{0,40}[:.]?\s*$/iu;

/** „Atbalstīti šādi projekti:” straight above the list: its items are projects, with or without their sums. */
const isChosen = (view: ProjectView, { start }: List): boolean => CHOSEN.test(view.text.slice(Math.max(0, start - 200), start));
