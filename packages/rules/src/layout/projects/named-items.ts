import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import type { List } from '../model.ts';
import { hasSum, namesIn, namesProjects } from './signs.ts';
import { toldBehind } from './told-beside.ts';

/**
 * Items of lists that hold one name and a sum each, wherever the name stands, under words on projects.
 *
 *     Apstiprinātie projekti:
 *     • Zīļu pašvaldības projekts sporta laukumam „Ābeļdārzs”, ERAF finansējums – 2 miljoni eiro;
 *     • Kļavu pašvaldības projekts skolai „Ķiršu taka”, ERAF finansējums – 3 miljoni eiro.
 */
export function namedProjects(view: ProjectView): Span[] | null {
  const items = view.layout.lists.filter((list) => isProjectList(view, list)).flatMap((list) => list.items);
  const found = items.length < 2 ? longestRun(view) : items;
  return found.length < 2 ? null : [...found, ...toldBehind(view, found.at(-1)!)].map(({ start, end }) => ({ start, end }));
}

const isProjectList = (view: ProjectView, list: List): boolean =>
  namesProjects(view, list) && list.items.every((item) => isProject(view, list, item));

function isProject(view: ProjectView, list: List, item: Span): boolean {
  const isNamed = namesIn(view, item).length === 1;
  return hasSum(view.text, item) ? isNamed || isCalledSo(view, item) : isNamed && isChosen(view, list);
}

/** „Projekts Ābeļdārzs, projekta iesniedzējs …”. */
function isCalledSo(view: ProjectView, { start, end }: Span): boolean {
  const words = view.text.slice(start, end);
  return /^(?:(?:Projekts|Project)\s+\p{Lu}|\p{Lu}[^,;:\n„“"]{4,140}[,;] (?:projekta )?(?:iesniedzēj|pieteicēj|īstenotāj|applicant))/u.test(words) && /iesniedzēj|pieteicēj|īstenotāj|applicant/iu.test(words);
}

/** Paragraphs without marks that follow each other, each with a name and a sum, under words on chosen projects. */
function longestRun(view: ProjectView): Span[] {
  let best: Span[] = [];
  let run: Span[] = [];
  for (const one of view.layout.paragraphs) {
    const isShort = one.marker === null && one.end - one.start < LONGEST_LINE;
    const isOne = isShort && hasSum(view.text, one) && namesIn(view, one).length === 1;
    run = isOne && (run.length > 0 || isChosen(view, one)) ? [...run, one] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}

const LONGEST_LINE = 400;
const CHOSEN = new RegExp(
  '(?:apstiprin|atbalst|finans|piešķ|īsteno|realizē|iesnieg|award|approv|support)\\p{L}*[^.!?:]{0,90}' +
    '(?:projekt(?:i|us|iem)|ieceres|idejas|iniciatīvas|projects)[^.!?:]{0,40}[:.]?\\s*$',
  'iu',
);

/** „Atbalstīti šādi projekti:” straight above the list: its items are projects, with or without their sums. */
const isChosen = (view: ProjectView, { start }: Span): boolean => {
  const above = view.text.slice(Math.max(0, start - 200), start);
  return CHOSEN.test(above) || HEADED.test(above);
};
/** „Zīļu novada projekti:” in a line of its own. */
const HEADED = /(?:^|\n)[^\n.!?:]{0,60}(?<!\p{L})projekti:\s*$/iu;
