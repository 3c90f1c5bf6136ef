import { fold, tokenKinds, WordFacts, type Tokens } from '@siets/latvian';
import { before, foldedAt, isOneOf, wordSet } from '../../engine/walk.ts';
import type { DateMarker, DateValue } from './date-value.ts';
import { isPoint, type Expression } from './expression.ts';
import { fromWords, untilWords } from './words.ts';

const edges = wordSet('end beginning start middle');

const BEFORE = 70;
const BEHIND = 40;
const NEAR = 36;

/** Words right before a date that say what it is. */
const MARKED_BEFORE: readonly (readonly [DateMarker, RegExp])[] = [
  [
    'change',
    /(?:pedeja[sj]? ?(?:izmainas|atjaunosana|reizi)|atjaunots|atjaunota|labots|labota|mainits|last (?:updated|modified|changed)|updated(?: on)?)\W{0,8}$/u,
  ],
  [
    'published',
    /(?:public[ei]ts|publiceta|publicesanas datums|ievietots|ievietota|pievienots|izveidots|posted(?: on)?|published(?: on)?|опубликовано)\W{0,8}$/u,
  ],
  ['today', /(?:(?:sodien|today)\W{0,4}|sobrid ir(?: \p{L}+diena,)? ?)$/u],
  ['programme-period', /programm\p{L}{1,2} (?:finansesanas|planosanas) period\p{L}{1,2} (?:no )?$/u],
  ['copyright', /(?:©|\(c\)|copyright)\W{0,4}$/u],
  ['birth', /(?:dzim\p{L}{0,5}|born(?: in| on)?)\W{0,3}$/u],
];

/** What one of these words at least holds. */
const MAYBE_MARKED = /izmai|reizi|atjaun|labot|mainit|updat|modif|chang|publi|ievieto|pievieno|izveid|post|sodien|today|sobrid|period|^c$|copyr|dzim|born|опубл/u;

/** Words right behind a date that say what it is. */
const MARKED_BEHIND: readonly (readonly [DateMarker, RegExp])[] = [
  [
    'programme-period',
    /^\.? ?(?:gada |gadu |g\. ?)?(?:es |es fondu |eiropas savienibas |struktur?fondu )?(?:planosanas|programmesanas|programming|finansesanas|funding) ?(?:period|cikl)/u,
  ],
  ['programme-period', /^\.? ?(?:gada |gadu )?(?:perioda )?daudzgadu (?:budzet|finansu)/u],
  ['programme-period', /^\.? ?(?:gadu |gada |g\. )?(?:eez |norvegijas |\p{L}+ gran[tu]+ )?(?:programm|strategij|finansu instrument)/u],
  ['school-year', /^\.? ?(?:macibu|akademisk\p{L}{1,4}|studiju) ?gad|^\.? ?m\. ?g\.|^ (?:school|academic) year/u],
  [
    'regulation',
    /^\.? ?(?:mk |ministru kabineta |saistos\p{L}{1,5} )?(?:noteikum|instrukcij|regul[au]|direktiv|likum)|^\.? ?\(prot/u,
  ],
  ['call', /^\.? ?(?:gada )?(?:atklat\p{L}{1,4} )?(?:projektu )?(?:pieteikumu )?konkurs/u],
  ['decision', /^\.? ?(?:(?:arkartas |domes |kartej\p{L}{1,4} )?sede|lemum)/u],
];

/** What one of these words at least holds. */
const MAYBE_BEHIND =
  /planosan|programm|finans|fund|daudzgad|strateg|instrument|macib|akadem|stud|^m$|school|academic|noteikum|instrukc|regul|direktiv|likum|^prot|konkurs|sede|lemum/u;

const PROGRAMME_NOUN =
  /программ[^.;!?\n]{0,80}$|(?:programm|strategij|planosanas|attistibas plan|ricibas plan|investiciju plan|pamatnostadn|interreg|instrument|grant(?:u|i|iem|s)(?!\p{L})|programme|strategy|period\p{L}{0,3} )[^.;!?\n]{0,45}$/u;

/** What the words around an expression add to its value: bound, hint and marker. */
export function surroundings(tokens: Tokens, index: number, expression: Expression): Pick<DateValue, 'bound' | 'marker'> {
  const marker = mayBeMarked(tokens, index, expression) ? printedMarker(tokens, index, expression) : (expression.first.marker ?? expression.last.marker);
  return { bound: isPoint(expression) || isPartOfYear(expression) ? boundAt(tokens, index) : null, marker };
}

/** „līdz 2026. gada pirmā ceturkšņa beigām”: one quarter or half-year, to which a bound applies as to a point. */
const isPartOfYear = ({ first, last, items }: Expression): boolean =>
  first === last && items.length === 1 && (first.marker === 'quarter' || first.marker === 'half-year');

/** A quick look by words: false where nothing around the date can mark it, which goes for most dates. */
function mayBeMarked(tokens: Tokens, index: number, expression: Expression): boolean {
  const { first, last, isDashed } = expression;
  if (hasNear(tokens, index, NEAR, markingBefore) || isMarkedBehind(tokens, expression.end)) return true;
  if (first.month !== null || last.month !== null || first.to !== null) return false;
  return last.isDative || (isDashed && first.year !== null && first.year < 1985) || hasNear(tokens, index, BEFORE, naming);
}

/** Words that may mark a date before and behind it, and words of programmes and plans; `©` is a sign. */
const markingBefore = new WordFacts((word) => MAYBE_MARKED.test(fold(word)), false);
const markingBehind = new WordFacts((word) => MAYBE_BEHIND.test(fold(word)), false);
const naming = new WordFacts((word) => /program|strateg|plan|pamatnostadn|interreg|instrument|grant|period|программ/u.test(fold(word)), false);

/** Most tokens between a date and the word behind it that marks it: „. gada atklātā projektu pieteikumu konkurs”. */
const MOST_BEHIND = 8;

function isMarkedBehind(tokens: Tokens, end: number): boolean {
  for (let at = end; at < end + MOST_BEHIND; at += 1) if (markingBehind.at(tokens, at)) return true;
  return false;
}

/** True where such a word stands within `reach` units before a token. */
function hasNear(tokens: Tokens, index: number, reach: number, facts: WordFacts<boolean>): boolean {
  const from = tokens.starts[index]! - reach;
  for (let at = index - 1; at >= 0 && tokens.ends[at]! > from; at -= 1) {
    if (tokens.words[at] === 0 ? isCopyright(tokens, at) : facts.at(tokens, at)) return true;
  }
  return false;
}
const isCopyright = (tokens: Tokens, index: number): boolean =>
  tokens.kinds[index] === tokenKinds.sign && tokens.text.charCodeAt(tokens.starts[index]!) === COPYRIGHT;
const COPYRIGHT = 0xa9;

function printedMarker(tokens: Tokens, index: number, expression: Expression): DateMarker | null {
  const start = tokens.starts[index]!;
  const end = tokens.ends[expression.end - 1]!;
  const left = even(tokens.text.slice(Math.max(0, start - BEFORE), start));
  const right = even(tillBreak(tokens.text.slice(end, end + BEHIND)));
  return markerOf(left, right, expression);
}

/** Up to an empty line, or to a line that begins with a capital: „15.05.2008.\n\nKonkursu rīko …” is no date of a call. */
const tillBreak = (text: string): string => {
  const at = text.includes('\n') ? text.search(/\n\s*(?:\n|(?!Ministru|MK)\p{Lu})/u) : -1;
  return at < 0 ? text : text.slice(0, at);
};

const UNEVEN = /[^\S ]| {2}/u;

/** Folded, with one plain blank for each stretch of blanks. */
function even(text: string): string {
  const plain = fold(text);
  return UNEVEN.test(plain) ? plain.replace(/\s+/gu, ' ') : plain;
}

function boundAt(tokens: Tokens, index: number): DateValue['bound'] {
  const previous = overEdge(tokens, before(tokens, index));
  if (isOneOf(tokens, previous, untilWords)) return 'until';
  if (isOneOf(tokens, previous, fromWords)) return 'from';
  return foldedAt(tokens, previous) === 'ar' && foldedAt(tokens, before(tokens, previous)) === 'sakot' ? 'from' : null;
}

/** „by the end of 2026”, „since the beginning of 2024”: the word before those of the edge. */
function overEdge(tokens: Tokens, index: number): number {
  if (foldedAt(tokens, index) !== 'of') return index;
  const edge = before(tokens, index);
  if (!isOneOf(tokens, edge, edges)) return index;
  const article = before(tokens, edge);
  return foldedAt(tokens, article) === 'the' ? before(tokens, article) : article;
}

/** True where „the end of” or the like stands before a token: the number behind it is a year. */
export const isBehindEdge = (tokens: Tokens, index: number): boolean => overEdge(tokens, before(tokens, index)) !== before(tokens, index);

function markerOf(left: string, right: string, expression: Expression): DateMarker | null {
  const near = left.slice(-NEAR);
  for (const [marker, pattern] of MARKED_BEFORE) if (pattern.test(near)) return marker;
  for (const [marker, pattern] of MARKED_BEHIND) if (pattern.test(right)) return marker;
  if (isProgrammePeriod(left, expression)) return 'programme-period';
  if (isLife(left, right, expression)) return 'life';
  return expression.first.marker ?? expression.last.marker;
}

/** „programmas no 2014. līdz 2020. gadam”: right behind the noun, where „projekts no 2014. līdz 2020. gadam” is none. */
const PROGRAMME_FROM = /(?:programm|strategij|instrument|pamatnostadn|plan)\p{L}{0,8} (?:(?:laika )?posmam? |laikam? |periodam? )?no $/u;

/** „2014.–2020. gadam”, „programma 2007-2013”: years that a programme or strategy is valid for. */
function isProgrammePeriod(left: string, { items, last, first, isDashed }: Expression): boolean {
  const isYears = first.month === null && last.month === null && first.to === null;
  if (!isYears) return false;
  if (/(?<!\p{L})no $/u.test(left)) return PROGRAMME_FROM.test(left);
  const noun = PROGRAMME_NOUN.exec(left)?.[0] ?? null;
  if (!isDashed || items.length > 1) return last.isDative && noun !== null;
  return last.isDative || (noun !== null && !/projekt|project|проект/u.test(noun));
}

/** „(1898–1974)” */
const isLife = (left: string, right: string, { first, isDashed }: Expression): boolean =>
  isDashed && first.year !== null && first.year < 1985 && first.month === null && left.endsWith('(') && right.startsWith(')');
