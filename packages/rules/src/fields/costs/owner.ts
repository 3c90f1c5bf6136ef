import { organisationLexicon } from '@siets/gazetteer';
import { toNominative } from '@siets/latvian';
import { anyOf } from '../../engine/any-of.ts';
import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import { inside } from '../../engine/among.ts';
import type { Frame } from './frame.ts';
import { fundsIn } from './funds.ts';
import { evenBlanks } from './gap.ts';
import type { ReadUnit } from './reading.ts';

/** One partner's share: its owner's name and the words that say so. */
export interface Owner extends Span {
  name: string;
}

const SHARE =
  anyOf(
    /(?:dala|dalu|budzets|budzetu|finansejums|finansejumu)(?: projekta)?(?: (?:ir|bus|ar|sastada|veido|sasniedz))?[ :–—-]*$/u,
    /dalibai[^.]{0,40}$|ka partner\p{L}*[^.]{0,40}$|partner\p{L}* [^.]{0,30}(?:dala|budzet\p{L}*)[^.]{0,12}$/u,
    /attiecas[ :–—-]*$|(?:share|budget|part) of [^.:]{3,60}(?: is| amounts to| totals)?[ :–—-]*$/u,
    /(?:share|budget)(?: is| amounts to)?[ :–—-]*$/u,
  );
const RECEIVES = /(?:will receive|receives|gets|sanems|sanem|panems)[ :–—-]*$/u;
const OPENS =
  /^[ ,(]{0,3}(?:proti|tai skaita|taja|tostarp|t\. ?sk|tsk|un te|no (?:tiem|kuriem|kuram|tam|ta|tas|ka|kura)|kas|:|of which|including)/u;
const BODY_WORD = /(?<!\p{L})(?<name>\p{Lu}{2,6})(?=\s+(?:budžets|(?:budžeta )?daļa|finansējums)[\s:–—-])/u;

/**
 * The partner whose share of the project a sum is: a body is named beside „daļa”, „dalībai” or „budžets projektā”, or opens the row of a
 * table; null for others. A municipality's „daļa” among other payers is what it pays; it is a share where its own parts follow, or
 * where nothing else stands in the sentence.
 */
export function ownerOf(view: ProjectView, plain: string, frame: Frame, read: ReadUnit): Owner | null {
  if (read.row !== undefined) return bodyIn(view, read.row);
  const { unit, said } = read;
  const town = unit.money !== null && read.role === null ? townOver(view, plain, frame, read) : null;
  if (town !== null) return town;
  if (unit.money === null || said === null || said.start > unit.start) return null;
  const ofBody = read.role === 'total' ? ofOneBody(view, plain, frame, read) : null;
  if (ofBody !== null) return ofBody;
  const from = Math.max(frame.start, said.start - 60);
  const words = evenBlanks(plain.slice(from, unit.start));
  const hasParts = OPENS.test(evenBlanks(plain.slice(unit.end, unit.end + 30))) && unit !== frame.units.at(-1);
  const receives = RECEIVES.test(words) && unit !== frame.units[0];
  if (!SHARE.test(words) && !receives)
    return hasParts && read.role === null ? bodyIn(view, { start: from, end: unit.start }) : null;
  const isWhole = read.role === 'total' && read.cue !== null && !read.cue.isWeak;
  const isSure =
    /partner(?!ib)|attiecas|dalib|(?:share|budget|part) of |(?:budzets|budzetu|finansejums|dala) projekta(?: ir| bus| sastada| veido)?[ :–—-]*$/u.test(
      words,
    ) ||
    receives ||
    (frame.units.length === 1 && /(?:dala|dalu|share)[^.]{0,14}$/u.test(words));
  return isSure || (hasParts && !isWhole) ? (bodyIn(view, { start: from, end: unit.start }) ?? townIn(view, read, { start: from, end: unit.start })) : null;
}

/** „Zīļu ministrijas kopējais budžets: 230 000 EUR” behind a larger sum of the whole project; “the lead beneficiary X project costs are …”. */
function ofOneBody(view: ProjectView, plain: string, frame: Frame, { unit }: ReadUnit): Owner | null {
  const from = Math.max(frame.start, unit.start - OF_BODY_REACH);
  const words = plain.slice(from, unit.start);
  const body = inside(view.mentionsOf<{ name: string }>('organisation'), { start: from, end: unit.start }).at(-1);
  if (body === undefined || fundsIn(view.hits, body).length > 0) return null;
  const isOfLead = LEAD_COSTS.test(plain.slice(body.end, unit.start)) && /lead (?:partner|beneficiary|applicant)[ ,–—-]*(?:the )?$/u.test(words.slice(0, body.start - from));
  const isShare = BODY_BUDGET.test(plain.slice(body.end, unit.start)) && isOverLarger(view, plain, unit);
  return isOfLead || isShare ? { start: body.start, end: body.end, name: body.value.name } : null;
}
const OF_BODY_REACH = 140;
const LEAD_COSTS = /^ (?:total )?(?:project )?(?:budget|costs?)(?: is| are| amounts? to)?[ :–—-]*$/u;
const BODY_BUDGET = /^ (?:projekta )?(?:kopejais )?(?:budzets|finansejums)(?: (?:ir|bus|sastada|veido))?[ :–—-]*$/u;
const WHOLE = /(?:kop\p{L}* projekta|projekta (?:\p{L}+ )?kop|total project|project.s total)[^.]{0,70}$/u;
const WHOLE_REACH = 110;

/** True where a larger sum before it is said to be the whole project's. */
function isOverLarger(view: ProjectView, plain: string, { start, money }: ReadUnit['unit']): boolean {
  return view.mentionsOf<{ amount: number }>('money').some((one) => one.end <= start && one.value.amount > (money?.value.amount ?? Infinity) && WHOLE.test(plain.slice(Math.max(0, one.start - WHOLE_REACH), one.start)));
}

/** „Zīļu daļa: 18 000 EUR, no kuriem”: a town whose share is parted further; the body of the page that begins with its name, else the town. */
function townOver(view: ProjectView, plain: string, frame: Frame, { unit }: ReadUnit): Owner | null {
  const from = Math.max(frame.start, unit.start - TOWN_REACH);
  const match = TOWN_SHARE.exec(view.text.slice(from, unit.start));
  if (match === null || !OPENS.test(evenBlanks(plain.slice(unit.end, unit.end + 30)))) return null;
  const town = match.groups!.town!;
  const span = { start: from + match.index, end: from + match.index + town.length };
  const body = view.mentionsOf<{ name: string }>('organisation').find((one) => one.value.name.startsWith(`${town} `));
  const place = body === undefined ? inside(view.mentionsOf<{ name: string }>('place'), span)[0] : undefined;
  return body === undefined && place === undefined ? null : { ...span, name: body?.value.name ?? place!.value.name };
}
const TOWN_SHARE = /(?<![\p{L}] )(?<town>\p{Lu}\p{Ll}+) daļa ?[:–—-] ?$/u;
const TOWN_REACH = 60;

/** „Daugavpils pilsētas daļa: …”: the town's share of the whole, where no two sums of the text add up with it as they would if it paid. */
function townIn(view: ProjectView, { unit }: ReadUnit, { start, end }: Span): Owner | null {
  const match = TOWN.exec(view.text.slice(start, end));
  if (match === null || unit.percent !== null || unit.money === null) return null;
  const { amount } = unit.money.value;
  const sums = new Set(view.mentionsOf<{ amount: number }>('money').map((one) => Math.round(one.value.amount * 100)));
  if ([...sums].some((sum) => sum !== Math.round(amount * 100) && sums.has(sum - Math.round(amount * 100)))) return null;
  const words = match.groups!.town!;
  return { start: start + match.index, end: start + match.index + words.length, name: toNominative(words, organisationLexicon).text };
}
const TOWN = /(?<town>\p{Lu}\p{Ll}+ (?:(?:valsts)?pilsētas|novada|pagasta))(?= daļa)/u;

/** The last body named in the words. */
function bodyIn(view: ProjectView, { start, end }: Span): Owner | null {
  const body = inside(view.mentionsOf<{ name: string }>('organisation'), { start, end }).at(-1);
  if (body !== undefined && fundsIn(view.hits, body).length === 0)
    return { start: body.start, end: body.end, name: body.value.name };
  const match = BODY_WORD.exec(view.text.slice(start, end));
  const name = match?.groups?.name;
  if (
    match !== null &&
    fundsIn(view.hits, { start: start + match.index, end: start + match.index + (name?.length ?? 0) }).length > 0
  )
    return null;
  return match === null || name === undefined
    ? null
    : { start: start + match.index, end: start + match.index + name.length, name };
}
