import { fold, isWordEnd, letterCases, tokenKey, tokenKinds, tokenText } from '@siets/latvian';
import { overlapping } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { wordsWith } from '../../engine/words-with.ts';
import { lastBefore } from '../nearby.ts';
import type { NameFound } from './find-names.ts';
import { isForeign } from './name-words.ts';

const RULE = 'title/capital-name';
const MOST_WORDS = 7;
const ENGLISH = new Set([tokenKey('project')]);
const CUES = new Set(['projekts', 'projekta', 'projektam', 'projektu', 'projektā', 'project'].map(tokenKey));
/** Words in capital letters that follow „projekts” and are no name. */
const NOT_NAMES = new Set(['nr', 'no', 'id', 'es', 'ek', 'eur', 'ls', 'lvl', 'pvn', 'sia', 'as', 'biedriba', 'iii', 'ii', 'iv', 'vi', 'pdf', 'nvo', 'ngo', 'eu']);

/**
 * A name in Latin capitals behind „projekts”, without quotation marks.
 *
 *     īstenojot projektu BlueHarbour 2030, kura ietvaros
 *                        ^^^^^^^^^^^^^^^^
 *
 * The first word must not look Latvian (an acronym, inner capitals) and must be no listed name: „projekta Valmieras” is none.
 */
export function capitalNames(view: ProjectView): NameFound[] {
  const { tokens } = view;
  const found: NameFound[] = [];
  for (const at of wordsWith(view, CUES)) {
    // In a line of capitals a capital says nothing.
    if (at + 1 === tokens.count || tokens.cases[at] === letterCases.upper) continue;
    const end = nameEnd(view, at + 1);
    if (end === null) continue;
    const span = { start: tokens.starts[at + 1]!, end };
    if (!view.has(span)) continue;
    const bracket = /^\s\([^()\n]{2,160}\)/u.exec(view.text.slice(end, end + 164))?.[0] ?? '';
    found.push({ rule: RULE, rank: 22, span: { start: span.start, end: end + bracket.length }, signals: ['capitals'], context: { start: tokens.starts[at]!, end: tokens.ends[at]!, as: 'context' } });
  }
  return [...found, ...behindProgramme(view), ...englishNames(view)];
}

/** „Erasmus+ Quiet Village projekta noslēgums”: foreign words with capitals between the programme and „projekts”. */
function behindProgramme(view: ProjectView): NameFound[] {
  const { tokens, text } = view;
  return wordsWith(view, CUES).flatMap((at): NameFound[] => {
    let first = at;
    while (first > 0 && at - first < MOST_WORDS && isNamePart(view, first - 1) && tokens.kinds[first - 1] === tokenKinds.word) first -= 1;
    if (at - first < 2) return [];
    const span = { start: tokens.starts[first]!, end: tokens.ends[at - 1]! };
    const programme = lastBefore(view.mentionsOf('authority'), span.start);
    const isBehind = programme !== null && /^[ \u00a0]?$/u.test(text.slice(programme.end, span.start));
    if (!isBehind || !view.has(span) || !isForeign(text.slice(span.start, span.end)) || isListed(view, span.start, span.end)) return [];
    return [{ rule: RULE, rank: 26, span, signals: ['capitals', 'programme'], context: { start: tokens.starts[at]!, end: tokens.ends[at]!, as: 'context' } }];
  });
}

/** „the Quiet Village project”: words with capitals between „the” and „project”. */
function englishNames(view: ProjectView): NameFound[] {
  const { tokens, text } = view;
  const found: NameFound[] = [];
  for (const at of wordsWith(view, ENGLISH)) {
    if (at < 2 || tokens.cases[at] !== letterCases.lower) continue;
    let first = at;
    while (first > 0 && at - first < MOST_WORDS && (isNamePart(view, first - 1) || isHyphen(view, first - 1))) first -= 1;
    const isNamed = (at - first > 1 || isAcronym(view, first)) && first > 0 && tokenText(tokens, first - 1).toLowerCase() === 'the';
    const span = { start: tokens.starts[first]!, end: tokens.ends[at - 1]! };
    if (!isNamed || !view.has(span) || isListed(view, span.start, span.end) || /^(?:European|EU|Latvian|National)\b/u.test(text.slice(span.start, span.end))) continue;
    found.push({ rule: RULE, rank: 24, span, signals: ['capitals', 'english'], context: { start: tokens.starts[at]!, end: tokens.ends[at]!, as: 'context' } });
  }
  return found;
}

const THE = tokenKey('the');
const isNamePart = ({ tokens }: ProjectView, at: number): boolean =>
  tokens.kinds[at] === tokenKinds.number || (tokens.kinds[at] === tokenKinds.word && tokens.cases[at] !== letterCases.lower && tokens.keys[at] !== THE);

/** „NATURE-WISE”: a hyphen that touches both words. */
const isHyphen = ({ tokens }: ProjectView, at: number): boolean =>
  tokens.kinds[at] === tokenKinds.sign && tokenText(tokens, at) === '-' && tokens.starts[at] === tokens.ends[at - 1] && tokens.starts[at + 1] === tokens.ends[at];

/** „the SEEDS project”: one word in capitals, longer than the names of institutions and funds mostly are. */
const isAcronym = ({ tokens }: ProjectView, at: number): boolean => tokens.cases[at] === letterCases.upper && tokenText(tokens, at).length > 4;

function nameEnd(view: ProjectView, first: number): number | null {
  const { tokens } = view;
  if (tokens.kinds[first] !== tokenKinds.word || !(isNameShape(view, first) || isForeignRun(view, first))) return null;
  const start = tokens.starts[first]!;
  if (overlapping(view.mentionsOf('identifier'), { start, end: start + 1 }) !== undefined) return null;
  let last = first;
  for (let at = first + 1; at < tokens.count && at <= first + MOST_WORDS; at += 1) {
    if (!isJoined(view, at, last)) break;
    if (tokens.kinds[at] !== tokenKinds.sign) last = at;
  }
  const end = tokens.ends[last]!;
  // „projektam BMX trases labiekārtošanai”: what is done, no name.
  if (PURPOSE_BEHIND.test(view.text.slice(end, end + 60))) return null;
  return isListed(view, start, end) || !isWordEnd(view.text, end) ? null : end;
}

const PURPOSE_BEHIND = /^ (?:\p{Ll}+ ){1,3}?(?:\p{Ll}+(?:šanai|šanu|cijai|ciju)|iegādei|izveidei|būvei|remontam)(?!\p{L})/u;

/** The word or number at `at` goes on with the name: a capital, a number, or a hyphen inside a word. */
function isJoined(view: ProjectView, at: number, last: number): boolean {
  const { tokens } = view;
  const gap = tokens.starts[at]! - tokens.ends[at - 1]!;
  if (tokens.kinds[at] === tokenKinds.sign && tokenText(tokens, at) === '.' && gap === 0 && tokens.starts[at + 1] === tokens.ends[at]! + 1) return tokens.kinds[at + 1] === tokenKinds.word && tokens.cases[at + 1] === letterCases.upper && tokens.cases[last] === letterCases.upper;
  if (tokens.kinds[at] === tokenKinds.sign) return '-.:&+#'.includes(tokenText(tokens, at)) && gap === 0 && tokens.starts[at + 1] === tokens.ends[at];
  if (gap > 1 || at - last > 2) return false;
  // „PIEKRASTE. IESPĒJAS.”: sentences of capitals make one name.
  if (gap === 1 && tokenText(tokens, at - 1) === '.') return tokens.cases[at] === letterCases.upper && tokens.cases[last] === letterCases.upper && tokens.ends[at]! - tokens.starts[at]! > 3;
  if (tokens.kinds[at] === tokenKinds.number) return true;
  return tokens.kinds[at] === tokenKinds.word && tokens.cases[at] !== letterCases.lower;
}

/** An acronym of three letters or more, inner capitals, or a foreign word. */
function isNameShape(view: ProjectView, at: number): boolean {
  const word = tokenText(view.tokens, at);
  if (NOT_NAMES.has(fold(word))) return false;
  const kind = view.tokens.cases[at];
  if (kind === letterCases.mixed) return word.length > 3;
  return kind === letterCases.upper && word.length >= 3;
}

/** Two words or more with capitals that do not look Latvian: „Green Village”. */
function isForeignRun(view: ProjectView, at: number): boolean {
  const { tokens } = view;
  if (tokens.cases[at] === letterCases.lower || tokens.kinds[at + 1] !== tokenKinds.word || tokens.cases[at + 1] === letterCases.lower) return false;
  const gap = tokens.starts[at + 1]! - tokens.ends[at]!;
  return gap === 1 && isForeign(view.text.slice(tokens.starts[at], tokens.ends[at + 1]));
}

/** True where a list knows the words: a fund, a country, an organisation. */
function isListed(view: ProjectView, start: number, end: number): boolean {
  return ['authority', 'country', 'person', 'place', 'organisation'].some((type) => {
    const one = overlapping(view.mentionsOf(type), { start, end });
    if (one === undefined) return false;
    return (one.start <= start && one.end >= end) || (one.start === start && type !== 'country' && type !== 'place');
  });
}
