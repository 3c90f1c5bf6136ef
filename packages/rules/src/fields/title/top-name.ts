import type { Paragraph } from '../../layout/model.ts';
import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import type { NameFound } from './find-names.ts';
import { isHeadline } from './headline.ts';
import { isTranslation } from './name-words.ts';

const RULE = 'title/top-name';
/** The name stands among the first paragraphs of a page. */
const TOP = 6;
const LONGEST = 220;
/** Paths, dates, signs of a website and heads that any page could have. */
const NOT_NAMES = new RegExp(
  '[>»›|/\\\\]\\s|^\\d{1,2}\\.\\d{1,2}\\.|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.? \\d{1,2},? \\d{4}$|^project$|^(?:ec )?project (?:number|no|id)(?!\\p{L})|^kohesio|^(?:statuss|projekti?|projekta (?:pase|apraksts|kopsavilkums|' +
    'dati)|aktualitātes|jaunumi|sākums|noslēdz\\p{L}*|noslēgt\\p{L}*|īstenošanā|realizā\\p{L}*|publicēts|' +
    'ievietots|pievienots|(?:bilateral initiative|project|programme|grant) facts|more information|attels|nolikums|konkursa nolikums|saistošie noteikumi|noteikumi|līgums|' +
    'project (?:data|description)|news|home|menu|about)(?!\\p{L})|\\.$|:$|\\d{4}\\. gada',
  'iu',
);
/** What kind of action a programme pays for: a line between the name and the number. */
const KIND_OF_ACTION = /^(?:small-scale|strategic|cooperation|school exchange|blended|innovation) partnerships?(?!\p{L})|^(?:KA|Key Action) ?\d|^(?:mobility|capacity building|youth exchange) (?:project|of|in)(?!\p{L})/iu;
/** „Erasmus+ skolu sadarbības projekts”: says what sort of thing stands below. */
const IS_KIND = /projekt\p{L}*$|project$|programm\p{L}*$/iu;
/** Lines of the website around the page. */
const WEBSITE = new RegExp(
  '^(?:skip to|pāriet uz|pāriet pie|top of page|sākumlapa|izvēlne|menu|meklē|search|drukāt|print|share|dalīties|aizvērt|' +
    'close|×|valodas|lv en|attēls|logo|foto)(?!\\p{L})|^(?:(?:mūsu|citi|novada|skolas) )?(?:(?:realizēt|īstenot|noslēgt|pabeigt|aktuāl|esoš)ie )?projekti$',
  'iu',
);
/** What is told under a heading that names the project. */
const TELLS = /^(?:(?:the|this) project(?!\p{L})|the (?:main |overall |general )?(?:aim|goal|objective|purpose)s? of (?:the|this) project(?!\p{L})|(?:šis |šī )?projekt(?:s|a (?:\p{L}+ )?mērķis|a ietvaros|ā|u|am) )/iu;
const DECORATION = /^[★☆*✦~=\s]+|[★☆*✦~=\s]+$/gu;

/**
 * The name that heads a page which has no other: a line above a project's number or labels, or a quotation alone on its line.
 *
 *     Upes elpa (LLI-777)
 *     ^^^^^^^^^
 */
export function topNames(view: ProjectView): NameFound[] {
  const isOfPage = (one: Paragraph): boolean => view.has(one) && !WEBSITE.test(view.text.slice(one.start, one.end));
  const top = firstWhere(view.layout.paragraphs, TOP, isOfPage);
  return top.flatMap((paragraph, index) => {
    const subject = subjectOf(view, paragraph);
    const span = subject ?? nameIn(view, paragraph, top[index + 1]);
    if (span === null) return [];
    const below = subject === null ? translationBelow(view, span, top, index) : null;
    const signals = subject === null ? signalsOf(view, span, { paragraph, next: lineBelow(view.text, top, index), index }) : ['subject'];
    const all = below === null ? signals : [...new Set([...signals, ...below.signals])];
    const beside = below === null ? {} : { beside: [below.span] };
    return all.length === 0 ? [] : [{ rule: RULE, rank: rankOf(all), span, signals: ['top', ...all], context: null, ...beside }];
  });
}

/** The next line that does not only say what kind of action the project is. */
function lineBelow(text: string, top: readonly Paragraph[], index: number): Paragraph | undefined {
  const next = top[index + 1];
  return next !== undefined && KIND_OF_ACTION.test(text.slice(next.start, next.end)) ? top[index + 2] : next;
}

/** „Upes elpa krastā” with “Breath of the River” in a line of its own below: one name in two languages, and what shows that the second is one. */
function translationBelow(view: ProjectView, span: Span, top: readonly Paragraph[], index: number): { span: Span; signals: string[] } | null {
  const paragraph = top[index + 1];
  const below = paragraph === undefined ? null : nameIn(view, paragraph, top[index + 2]);
  const words = view.text.slice(span.start, span.end);
  if (paragraph === undefined || below === null || IS_KIND.test(words) || !isTranslation(words, view.text.slice(below.start, below.end))) return null;
  return { span: below, signals: signalsOf(view, below, { paragraph, next: top[index + 2], index }) };
}

/** The first `most` that are such; those behind them are not looked at. */
function firstWhere<T>(all: readonly T[], most: number, isSuch: (one: T) => boolean): T[] {
  const found: T[] = [];
  for (let at = 0; at < all.length && found.length < most; at += 1) if (isSuch(all[at]!)) found.push(all[at]!);
  return found;
}

/** The line without a number behind it; null where it cannot be a name. */
function nameIn(view: ProjectView, { start, end, kind, marker }: Paragraph, next: Paragraph | undefined): Span | null {
  if (end - start > LONGEST || kind === 'row' || marker !== null) return null;
  const code = view.mentionsOf('identifier').find((one) => one.start > start && one.start < end);
  if (code?.start === start || view.mentionsOf('identifier').some((one) => one.start === start)) return null;
  const stop = code === undefined ? end : start + view.text.slice(start, code.start).replace(/[\s,;(–-]*(?:projekta\s*)?(?:Nr\.?|No\.?|ID)?\s*$/iu, '').length;
  const words = view.text.slice(start, stop).replace(DECORATION, '').trim();
  // A call to come and look ends so; a name does only where its number follows.
  if (code === undefined && words.endsWith('!') && !isNumber(view, next)) return null;
  // „KA2 ERASMUS+”: a line of programmes names no project.
  const funds = view.mentionsOf('authority').filter((one) => one.start >= start && one.end <= stop);
  if (funds.length > 0 && funds.reduce((sum, one) => sum + one.end - one.start, 0) + 4 >= words.length) return null;
  // „Implemented under an accreditation. Project”: the end of a sentence.
  if (/\p{Ll}{3}\.\s+\p{Lu}/u.test(words)) return null;
  // „Upes elpa: stāsti un dziesmas krastā”: a colon inside a name makes no label that anybody knows.
  const isLabel = view.layout.entries.some((entry) => entry.label.start >= start && entry.label.start < stop && !(entry.meanings.length === 0 && entry.value.start < stop && stop - entry.value.start > 20));
  // „Promoter:” above: the line answers a label.
  const answered = view.entryAt(start);
  const isAnswer = answered !== null && answered.value.start === start && answered.meanings.length > 0 && answered.meanings[0]!.field !== 'title';
  if (isLabel || isAnswer || words.length < 5 || !/^[\p{Lu}„“"«★]/u.test(words) || NOT_NAMES.test(words) || KIND_OF_ACTION.test(words)) return null;
  const from = start + view.text.slice(start, stop).indexOf(words);
  return { start: from, end: from + words.length };
}

/** „Nr. 2023.LV/NVOF/77” and nothing else. */
function isNumber(view: ProjectView, line: Paragraph | undefined): boolean {
  const code = line === undefined ? undefined : view.mentionsOf('identifier').find((one) => one.start >= line.start && one.end <= line.end);
  return line !== undefined && code !== undefined && /^(?:projekta\s*)?(?:Nr\.?|No\.?|ID|numurs)?[\s:]*$/iu.test(view.text.slice(line.start, code.start)) && line.end - code.end < 3;
}

/** Where the line begins with a name that the text puts into quotation marks: that name. */
function subjectOf(view: ProjectView, { start, end }: Span): Span | null {
  const words = view.text.slice(start, end);
  const quote = view.mentionsOf<{ text: string }>('quoted').find((one) => one.start > end && one.value.text.length > 6 && words.startsWith(one.value.text) && !/\p{L}/u.test(words.charAt(one.value.text.length)));
  return quote === undefined ? null : { start, end: start + quote.value.text.length };
}

interface Place {
  paragraph: Paragraph;
  next: Paragraph | undefined;
  index: number;
}

function signalsOf(view: ProjectView, span: Span, { paragraph, next, index }: Place): string[] {
  const words = view.text.slice(span.start, span.end).trim();
  const isQuoted = /^[„“"«][^„“"«»”]{4,}[”“"»]$/u.test(words);
  const hasNumber = view.mentionsOf('identifier').some((one) => one.start >= span.start && (one.end <= paragraph.end || (next !== undefined && one.end <= next.end && next.end - next.start < 80)));
  const labels = view.layout.entries.filter((entry) => entry.label.start > span.end && entry.meanings.length > 0);
  const isAboveLabels = index < 2 && labels.length > 3 && (labels[0]!.label.start - span.end < 260) && isName(words);
  const isTold = index < 2 && isName(words) && paragraph.kind === 'heading' && TELLS.test(wordsOf(view, next));
  const isRepeated = words.split(/\s+/u).length > 2 && isNamedLater(view, words, span.end);
  const signals: [string, boolean][] = [
    ['above-facts', index < 2 && FACTS.test(wordsOf(view, next))],
    ['quoted', isQuoted], ['repeated', isRepeated], ['number', hasNumber && !isHeadline(words)], ['above-labels', isAboveLabels], ['above-story', isTold],
  ];
  return signals.flatMap(([signal, isSeen]) => (isSeen ? [signal] : []));
}

const wordsOf = (view: ProjectView, one: Paragraph | undefined): string =>
  one === undefined ? '' : view.text.slice(one.start, Math.min(one.end, one.start + 60));

/** What the facts of a register stand under: the line above them is its name for the project. */
const FACTS = /^(?:bilateral initiative|project|initiative|grant) facts\s*$/iu;

/** Two words or more that tell nothing. */
const isName = (words: string): boolean => !isHeadline(words) && words.split(/\s+/u).length > 1;

/** True where the same words come again behind „projekts”: „… par projekta Upes krasta labiekārtošana apstiprināšanu”. */
function isNamedLater(view: ProjectView, words: string, from: number): boolean {
  const at = view.text.indexOf(words, from);
  return at >= 0 && /projekt(?!u konkurs|u programm)\p{L}*(?![^.!?]{0,40}(?:konkurs|programm)\p{L}{1,2}\s[„“"«]?$)[^.!?]{0,40}$/iu.test(view.text.slice(Math.max(0, at - 60), at));
}

/** The surest of the signals decides. */
const RANKS: readonly (readonly [signal: string, rank: number])[] = [['above-facts', 4], ['repeated', 18], ['subject', 34], ['number', 30], ['quoted', 30], ['above-labels', 34]];
const rankOf = (signals: readonly string[]): number => RANKS.find(([signal]) => signals.includes(signal))?.[1] ?? 38;
