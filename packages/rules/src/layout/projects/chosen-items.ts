import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import { numberedBlocks } from './item-runs.ts';
import { hasSum } from './signs.ts';

/** „… finansējumu piešķīra sekojošiem projektiem:” straight above. */
const CHOSEN = /(?:apstiprin|atbalst|finans|piešķ|iegu[vs]|saņ[eē]m|award|approv|support|grant)\p{L}*[^.!?:]{0,90}(?:projekt(?:i|us|iem)|iecer(?:es|ēm)|iniciatīv(?:as|ām)|projects)[^.!?:]{0,40}:\s*(?:\d{1,2}[.)]|[•*–-])?\s*$/iu;
/** A first line that is a name: a sentence of its own. */
const FIRST_LINE = /^(?<name>[„“"«\p{Lu}\d][^\n]{4,240}?)\.\s*\n/u;
const LEAST = 3;
const REACH = 220;

/**
 * Items under words on chosen projects, each with its sum, whose first line is the name.
 *
 *     Fonds piešķīra naudu šādiem projektiem:
 *     1. Dziesmu grāmatas izdošana.
 *     Iesniedz Zīļu kopa. ($1000)
 */
export function chosenItems(view: ProjectView): Span[] | null {
  const run = numberedBlocks(view).find((items) => items.length >= LEAST && CHOSEN.test(view.text.slice(Math.max(0, items[0]!.start - REACH), items[0]!.start)) && items.every((item) => chosenNameIn(view, item) !== null && hasSum(view.text, item)));
  return run === undefined ? null : run.map(({ start, end }) => ({ start, end }));
}

/** The first line of an item where it is a sentence and more stands below; null in other words. */
export function chosenNameIn(view: ProjectView, { start, end }: Span): Span | null {
  const name = FIRST_LINE.exec(view.text.slice(start, end))?.groups?.name;
  return name === undefined ? null : { start, end: start + name.length };
}
