import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import type { Frame } from './frame.ts';
import type { ReadUnit } from './reading.ts';

/** One partner's share: its owner's name and the words that say so. */
export interface Owner extends Span {
  name: string;
}

const SHARE =
  /(?:dala|dalu|budzets|budzetu|finansejums|finansejumu)(?: projekta)?(?: (?:ir|bus|ar|sastada|veido|sasniedz))?[ :–-]*$|dalibai[^.]{0,40}$|ka partner\p{L}*[^.]{0,40}$|partner\p{L}* [^.]{0,30}(?:dala|budzet\p{L}*)[^.]{0,12}$|attiecas[ :–-]*$|(?:share|budget)(?: of the project)?(?: is| amounts to)?[ :–-]*$/u;
const OPENS = /^[ ,(]{0,3}(?:proti|tai skaita|taja skaita|tostarp|t\. ?sk|tsk|no (?:tiem|kuriem|kuram|tam|ta|tas|ka|kura)|kas|:|of which|including)/u;

/**
 * The partner whose share of the project a sum is: a body is named beside „daļa”, „dalībai” or „budžets projektā”; null for others.
 * A municipality's „daļa” among other payers is what it pays; it is a share only where its own parts follow.
 */
export function ownerOf(view: ProjectView, plain: string, frame: Frame, read: ReadUnit): Owner | null {
  const { unit, said } = read;
  if (unit.money === null || said === null || said.start > unit.start) return null;
  const words = plain.slice(Math.max(frame.start, said.start - 60), unit.start);
  if (!SHARE.test(words)) return null;
  const isSure = /partner|attiecas|dalib/u.test(words);
  const hasParts = OPENS.test(plain.slice(unit.end, unit.end + 20)) && frame.units.some((one) => one.start > unit.start);
  const body = view.mentionsOf<{ name: string }>('organisation').filter((one) => one.start >= Math.max(frame.start, said.start - 60) && one.end <= unit.start).at(-1);
  if (body === undefined || (!isSure && !hasParts)) return null;
  return { start: body.start, end: body.end, name: body.value.name };
}
