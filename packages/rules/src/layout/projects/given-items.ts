import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import { itemRuns } from './item-runs.ts';

/** „Finansējums piešķirts:”, „Atbalstīti šādi projekti:” straight above. */
const GIVEN = /(?:piešķ|atbalst|apstiprin|finansē|award|support|approv)\p{L}*[^.!?\n]{0,90}:\s*(?:\d{1,2}[.)]|[•*–-])?\s*$/iu;
/** „Zīļu koledžas projektam, lai …”, „Projektam, kura mērķis ir …”: the item is about a project, by name or not. */
const CALLED = /(?<!\p{L})(?:projektam|projekts|project)(?!\p{L})/iu;
/** How far into the item the word may stand: a body with its owners comes before it. */
const REACH = 160;
const LONGEST = 700;
const LEAST = 3;

/**
 * Items under words on money that was given, each of which calls what it tells of a project, though none has a name.
 *
 *     Finansējums piešķirts:
 *     1. Zīļu koledžas projektam, lai apmācītu suņus;
 *     2. projektam, kura mērķis ir stādīt kokus un ko īstenos Kļavu skola;
 */
export function givenItems(view: ProjectView): Span[] | null {
  const isCalled = ({ start, end }: Span): boolean => end - start < LONGEST && CALLED.test(view.text.slice(start, Math.min(end, start + REACH)));
  const run = itemRuns(view).find((items) => items.length >= LEAST && items.every(isCalled) && GIVEN.test(view.text.slice(Math.max(0, items[0]!.start - 140), items[0]!.start)));
  return run === undefined ? null : run.map(({ start, end }) => ({ start, end }));
}
