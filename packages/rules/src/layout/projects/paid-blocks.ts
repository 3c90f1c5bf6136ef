import type { Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { numberedBlocks } from './item-runs.ts';
import { namesIn, namesProjects } from './signs.ts';

/** What one project's parts or partners share. */
const OF_ONE = /partner|aktivitāt|projekta (?:izmaks|budžet|ietvar|laik)|tāme|posm/iu;
const GIVEN = /piešķ|atbalst|apstiprin|finansē|grant|award|support/iu;
const LEAST = 3;
const REACH = 260;
const LONGEST = 900;

/**
 * Numbered blocks under words on projects that were given money, each with one sum, most with a name.
 *
 *     Fonda atbalstītie projekti
 *     1. Anna Zīle, “Dārza dziesmas” – dziesmas korim.
 *     Ierakstā piedalīsies koris. (Piešķirts $2000)
 *
 * A block may begin with whoever applied, and its name may stand in marks that are the wrong way round.
 */
export function paidBlocks(view: ProjectView): Span[] | null {
  const run = numberedBlocks(view).find((blocks) => blocks.length >= LEAST && isOfGifts(view, blocks[0]!) && isShaped(view, blocks));
  return run === undefined ? null : run.map(({ start, end }) => ({ start, end }));
}

function isOfGifts(view: ProjectView, first: Span): boolean {
  const above = view.text.slice(Math.max(0, first.start - REACH), first.start);
  return namesProjects(view, first) && GIVEN.test(above) && !OF_ONE.test(above.slice(-90));
}

function isShaped(view: ProjectView, blocks: readonly Span[]): boolean {
  const isPaid = (block: Span): boolean => block.end - block.start < LONGEST && inside(view.mentionsOf('money'), block).length === 1;
  return blocks.every(isPaid) && blocks.filter((block) => namesIn(view, block).length > 0).length * 3 >= blocks.length * 2;
}
