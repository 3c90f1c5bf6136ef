import type { Mention, Span } from '@siets/record';
import { firstFrom, inside, overlapping } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { spanAt } from '../paragraphs.ts';
import { trim } from '../lines.ts';

interface Sum {
  from: number | null;
  isRepeat: boolean;
}

/** Money is given, or somebody says what it will be spent on. */
const GIVEN = /piešķ|atbalst|saņem|saņēm|iegu[vs]|guv(?:is|usi|a)|atvēl|iedal|garantē|novirz|izmanto|liks lietā|award|grant|receiv/iu;
/** Sums of all together, and what others say of them. */
const OF_ALL = /kopum|(?<!\p{L})kopā(?!\p{L})|kopēj|kopsumm|pieteikumi|pieteikumus|pieejam|paredzēt\p{L}{0,2} \d|(?<!\p{L})vis(?:us|iem|i)(?!\p{L})|projektiem|projekti(?! ?[„“"])|(?:trešdaļ|puse)\p{L}* no|nepārsnie|vērtībā(?!\p{L})|ne vairāk|līdz \d|noraid|neatbalst|konkurs(?:am|a vajadzībām)(?! piešķ)[^;]{0,60}(?:atvēl|paredz|piešķ|iedal)|total/iu;
/** The page speaks of projects, or of a contest. */
const PROJECTS = /(?<!\p{L})(?:projekti|projektus|projektiem|projektu konkurs|pieteikum|konkurs|iecer(?:es|ēm)|iniciatīvas|projects)/iu;
/** The page is about one project. */
const ONE = /(?<!\p{L})(?:(?:šo|šī|šis|minēt\p{L}{1,2}) projekt\p{L}|projekta (?:ietvaros|laikā|mērķis|kopēj\p{L}+|īstenošan\p{L}+|partner\p{L}+|budžet\p{L}+))/iu;
const LEAST = 3;
/** So many where the page hardly speaks of projects. */
const MORE = 4;
const LONGEST = 420;
/** A clause that begins another gift: behind a joint, a body, a name or a sum. */
const JOINT = /[,;] (?:bet|savukārt|kā arī|un|arī) |; |, | un /gu;

/**
 * Sums that sentences or paragraphs give one after another, each with its body or its name before the sum or behind it.
 *
 *     Biedrībai „Zars” piešķirti 600 eiro konferences rīkošanai, bet biedrība „Osis” 300 eiro izmantos gadatirgum.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Three or more that follow one another, most with a body, on a page that is not about one project.
 */
export function paidClauses(view: ProjectView): Span[] | null {
  if (!/projekt|project|konkurs/iu.test(view.text) || ONE.test(view.text)) return null;
  const sums = view.mentionsOf<Sum>('money').filter(({ value }) => value.from === null && !value.isRepeat);
  let best: Span[] = [];
  let run: Span[] = [];
  let last = 0;
  for (const [at, sum] of sums.entries()) {
    const clause = clausesOf(view, sum, last, sums[at + 1]).find((one) => isGift(view, sums, one, sum));
    last = clause?.next ?? last;
    run = clause !== undefined ? [...run, { start: clause.start, end: clause.end }] : [];
    if (run.length > best.length) best = run;
  }
  const least = PROJECTS.test(view.text) ? LEAST : MORE;
  return best.length < least || !isOfMany(view, best) ? null : best;
}

/**
 * From where the gift before it ends, or its own paragraph or sentence begins, to the joint before the next; none where nothing parts them.
 * What opens a paragraph may be said of several: then the sentence alone tells of the gift.
 */
function clausesOf(view: ProjectView, sum: Mention, last: number, next: Mention | undefined): (Span & { next: number })[] {
  const sentence = view.sentenceAt(sum.start);
  const paragraph = spanAt(view.layout.paragraphs, sum.start);
  if (sentence === null || paragraph === null) return [];
  const isAlone = inside(view.mentionsOf('money'), paragraph).length === 1;
  const end = quoteEnd(view, sentence.end);
  const joint = next !== undefined && next.start < sentence.end ? jointBetween(view, sum.end, next.start) : { start: end, end };
  const back = isToldBefore(view, sentence) ? sentenceBefore(view, sentence, paragraph) : sentence.start;
  const starts = [...new Set([...(isAlone ? [paragraph.start] : []), back, sentence.start])];
  return joint === null || joint.start < sum.end ? [] : starts.map((start) => ({ ...trim(view.text, { start: behindGiver(view, Math.max(last, start), sum), end: joint.start }), next: joint.end }));
}

/** „Tam pašvaldība garantējusi 700 latu”, „Rīkošanas izdevumu segšanai iedalīti 200 lati”: the sentence before tells who is given the sum. */
const isToldBefore = (view: ProjectView, sentence: Span): boolean =>
  inside(view.mentionsOf('quoted'), sentence).length === 0 && inside(view.mentionsOf<{ name: string }>('organisation'), sentence).every(({ value }) => COUNCIL.test(value.name));
const COUNCIL = /(?:dome|pašvaldība|padome)$/u;
const sentenceBefore = (view: ProjectView, sentence: Span, paragraph: Span): number => view.layout.sentences.findLast((one) => one.end <= sentence.start && one.start >= paragraph.start)?.start ?? sentence.start;

/** „Zīļu novada dome biedrībai „Zars” piešķīra …”: the council that gives to all stands before the first gift. */
function behindGiver(view: ProjectView, start: number, sum: Span): number {
  const [first, second] = inside(view.mentionsOf('organisation'), { start, end: sum.start });
  const isGiver = first !== undefined && second !== undefined && first.start === start && /(?:dome|pašvaldība|padome)$/u.test(view.text.slice(first.start, first.end));
  return isGiver ? first.end : start;
}

/** A sentence that a full stop inside a name ends too soon. */
const quoteEnd = (view: ProjectView, end: number): number => overlapping(view.mentionsOf('quoted'), { start: end - 1, end: end + 1 })?.end ?? end;

/** „…, 1. draudze saņems 787 eiro”: whoever is given the next sum. */
const SUBJECT = /^[^,;]{3,80}? (?:saņem|saņēm|ieguv|gūs|izmanto)\p{L}{0,3} $/u;

function jointBetween(view: ProjectView, start: number, end: number): Span | null {
  const joints = [...view.text.slice(start, end).matchAll(JOINT)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length, words: match[0] }));
  const free = joints.filter((joint) => overlapping(view.mentionsOf('quoted'), joint) === undefined && overlapping(view.mentionsOf('organisation'), joint) === undefined);
  const opens = (joint: Span): boolean => joint.end >= end - 1 || SUBJECT.test(view.text.slice(joint.end, end)) || (firstFrom(view.mentionsOf('organisation'), joint.end)?.start ?? Infinity) - joint.end < 24;
  const found = free.find(({ words }) => /bet|savukārt|;/u.test(words)) ?? free.find(opens);
  return found ?? null;
}

function isGift(view: ProjectView, sums: readonly Mention<Sum>[], clause: Span, sum: Span): boolean {
  if (clause.end - clause.start > LONGEST || inside(sums, clause).length !== 1) return false;
  const paragraph = spanAt(view.layout.paragraphs, sum.start);
  const words = paragraph === null ? '' : view.text.slice(paragraph.start, paragraph.end);
  const own = view.text.slice(clause.start, clause.end);
  return GIVEN.test(words) && !OF_ALL.test(withoutQuotes(view, clause).replace(SHARE, ' ')) && /\p{L}{4}/u.test(own.replace(view.text.slice(sum.start, sum.end), ''));
}

/** „kas ir 10% no kopējās projekta summas”: the share of one. */
const SHARE = /\d ?(?:%|procenti) no [^.;,]{0,40}/u;

/** „pasākums „Lai visiem prieks””: what a name says is not said of the sum. */
const withoutQuotes = (view: ProjectView, { start, end }: Span): string =>
  inside(view.mentionsOf('quoted'), { start, end }).reduceRight((words, one) => words.slice(0, one.start - start) + words.slice(one.end - start), view.text.slice(start, end));

/** Most have a body of their own or a name in quotation marks, and three bodies differ. */
function isOfMany(view: ProjectView, clauses: readonly Span[]): boolean {
  const bodies = clauses.map((clause) => inside(view.mentionsOf<{ name: string }>('organisation'), clause)[0]?.value.name);
  const told = clauses.filter((clause, at) => bodies[at] !== undefined || inside(view.mentionsOf('quoted'), clause).length > 0);
  return told.length * 4 >= clauses.length * 3 && new Set(bodies.filter((name) => name !== undefined)).size >= LEAST;
}
