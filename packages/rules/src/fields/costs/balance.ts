import type { CostRole, Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Frame } from './frame.ts';
import { fundsIn } from './funds.ts';
import type { ReadUnit } from './reading.ts';

/** The sums of one sentence or row as their words were read. */
export interface FrameReading {
  frame: Frame;
  reads: readonly ReadUnit[];
}

/**
 * Gives roles to sums that add up with others: „Tilts maksāja 15 000 eiro. 13 500 eiro deva EJZF, novads pielika 1 500 eiro.” The words of one share must be
 * sure; the numbers then tell which sum is the whole and which the rest. Changes only sums whose own words say nothing, or hint.
 */
export function balance(view: ProjectView, readings: readonly FrameReading[]): readonly FrameReading[] {
  const sums = readings.flatMap((reading) => reading.reads.flatMap((read, at) => toSum(reading, read, at)));
  if (sums.length < FEWEST || sums.length > MOST) return readings;
  const changed = new Map<ReadUnit, ReadUnit>();
  for (const whole of sums) {
    const parts = mayBeWhole(whole, sums) ? partsOf(whole, sums) : null;
    if (parts === null) continue;
    const others = (part: Sum): Sum[] => parts.filter((one) => one !== part);
    if (isOpen(whole.read) || isSpent(whole.read)) changed.set(whole.read, { ...whole.read, role: 'total', cue: null, said: null, signals: ['adds-up', 'whole'], rule: RULE });
    for (const part of parts.filter(({ read }) => isOpen(read))) changed.set(part.read, asPart(view, part, others(part)));
  }
  return changed.size === 0 ? readings : readings.map(({ frame, reads }) => ({ frame, reads: reads.map((read) => changed.get(read) ?? read) }));
}

const RULE = 'costs/sum-in-sentence';
/** A whole and two parts at least; among many sums some would add up by chance. */
const FEWEST = 3;
const MOST = 12;
/** Sums of one account stand near each other, in signs. */
const REACH = 500;

interface Sum {
  read: ReadUnit;
  cents: number;
  currency: string | null;
  /** The words about it that speak of no other sum. */
  around: Span;
}

function toSum({ frame, reads }: FrameReading, read: ReadUnit, at: number): Sum[] {
  const { unit, role } = read;
  if (unit.money === null || role === 'skip') return [];
  const [previous, next] = [reads[at - 1], reads[at + 1]];
  const around = { start: previous === undefined ? frame.start : Math.max(previous.unit.end, previous.said?.end ?? 0), end: next === undefined ? frame.end : Math.min(next.unit.start, next.said?.start ?? Infinity) };
  return [{ read, cents: Math.round(unit.money.value.amount * 100), currency: unit.money.value.currency, around }];
}

const isShare = (role: ReadUnit['role']): boolean => role === 'grant' || role === 'own' || role === 'state' || role === 'private';
const isSure = ({ role, cue }: ReadUnit): boolean => isShare(role) && cue !== null;

/** Words that say nothing of it, or that hint at the whole. */
const isOpen = ({ role, cue, row }: ReadUnit): boolean => row === undefined && (role === null || (role === 'total' && (cue?.isWeak ?? false)));

/** Beside a larger whole, what adds up may be one partner's share with its own parts. */
const mayBeWhole = ({ read, cents }: Sum, sums: readonly Sum[]): boolean =>
  isOpen(read) || isSpent(read) ? !sums.some((one) => one.cents > cents && isWhole(one.read)) : isWhole(read);
/** „dome par 120 000 eiro uzlabojusi peldbaseinu”: who spent the whole pays but a part of it. */
const isSpent = ({ role, cue }: ReadUnit): boolean => role === 'own' && cue !== null && cue.isWeak;
const isWhole = ({ role }: ReadUnit): boolean => role === 'total' || role === 'eligible';

/** Two or three sums near the whole that make it together, one of them a share by sure words; null where all is told by words already, or none do. */
function partsOf(whole: Sum, sums: readonly Sum[]): readonly Sum[] | null {
  const near = sums.filter((one) => one !== whole && one.currency === whole.currency && one.cents > 0 && one.cents < whole.cents && isNear(one, whole) && (isShare(one.read.role) || isOpen(one.read)));
  const found = groupsOf(near).find((parts) => Math.abs(parts.reduce((sum, { cents }) => sum + cents, 0) - whole.cents) <= 1 && parts.some(({ read }) => isSure(read)));
  if (found === undefined) return null;
  const isTold = isWhole(whole.read) && !isOpen(whole.read) && found.every(({ read }) => isShare(read.role));
  return isTold ? null : found;
}

const isNear = ({ read: a }: Sum, { read: b }: Sum): boolean => Math.abs(a.unit.start - b.unit.start) <= REACH;

/** Each two and each three of a dozen. */
function groupsOf(sums: readonly Sum[]): Sum[][] {
  const pairs = sums.flatMap((one, at) => sums.slice(at + 1).map((other) => [one, other]));
  return [...pairs, ...pairs.flatMap((pair) => sums.slice(sums.indexOf(pair[1]!) + 1).map((third) => [...pair, third]))];
}

/** What is left beside the shares of others: a fund's where its words name one or only own shares are told, else the holder's own. */
function asPart(view: ProjectView, { read, around }: Sum, others: readonly Sum[]): ReadUnit {
  const isFunds = fundsIn(view.hits, around).length > 0 || inside(view.mentionsOf<{ role: string }>('authority'), around).some(({ value }) => value.role === 'agency');
  const role: CostRole = isFunds || others.every(({ read: other }) => other.role === 'own') ? 'grant' : 'own';
  return { ...read, role, cue: null, said: around, signals: ['adds-up', 'rest'], rule: RULE };
}
