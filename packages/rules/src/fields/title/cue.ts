import type { Span } from '@siets/record';
import { fold, letterCases, tokenAt, tokenKinds, tokenText, type Tokens } from '@siets/latvian';

// What the words beside a quotation say of it: the name of a project, of an application, or of something else.

export type CueKind = 'project' | 'named' | 'projects' | 'application' | 'venture' | 'other';

export interface Cue extends Span {
  kind: CueKind;
  /** The project is another one: an earlier or similar project. */
  isOther: boolean;
}

/** Words that may stand between „projekts” and its name. */
const FILLERS = new Set(['kas', 'ko', 'kurs', 'kuru', 'sauc', 'saukts', 'nosaukta', 'nosauktu', 'tiek', 'nr', 'no', 'id', 'ar', 'nosaukumu', 'nosaukuma', 'titled', 'called', 'named', 'entitled', 'jeb', 'ir', 'saucas', 'nosaucu', 'nosaucam', 'nosauca', 'nosaukusi', 'vienkarsi', 'nosaukts', 'devets', 'is', 'numurs', 'numuru', 'number', 'akronims', 'identifikacijas', 'kods', 'ref', 'tema', 'realizesanai', 'istenosanai', 'izstradei', 'realizacijai']);
/** Also compounds: „apakšprojekta”, „mikroprojekts”; a „būvprojekts” is drawings. */
const PROJECT = /^(?:(?!buv|tehn|ski)\p{L}{0,9}projekt(?:s|a|am|u|ā|ina|ins|inu)?|project|proj|проект(?:а|у|е|ом)?)$/u;
const PROJECTS = /^(?:projekti|projektus|projektiem|projektos|projects|проекты|проектов)$/u;
const APPLICATION = new RegExp(
  '^(?:pieteikum(?:s|a|am|u)|projektpieteikum(?:s|u|a)|iesniegum(?:s|u|a)|iecer(?:e|i|es|ei)|idej(?:a|ai|' +
    'u|as)|application|proposal|заявк(?:а|у|и))$',
  'u',
);
/** Things that are done as projects: they name one where no other words do. */
const VENTURE = /^(?:apmain(?:a|as|u|ai)|iniciativ(?:a|as|u)|mobilitat(?:e|es|i)|kampan(?:a|as|u)|exchange)$/u;
/** „Comenius daudzpusējās partnerības „Upe””: a partnership of schools is a project, one of a land is a body. */
const PARTNERSHIP = /^partnerib(?:a|as|u|ai)$/u;
const OF_SCHOOLS = /^(?:comenius|grundtvig|leonardo|erasmus|nordplus|skolu|daudzpusej\p{L}{1,3}|divpusej\p{L}{1,3}|strategisk\p{L}{1,3}|starpskolu|macibu)$/u;
const NAMED = /^(?:nosaukum(?:s|u)|title|name)$/u;
const EARLIER = /^(?:ieprieks|lidzig|agrak|cit(?:a|u|i|am|os|iem|as)?$|previous|earlier|other|another|similar|turpinajum|beigt|noslegt)/u;

const MOST_OWNERS = 3;
const RUSSIAN_OWNER = /^(?!проект)[а-я]{2,}(?:а|я|ы|и|ов|ев|ей|ого|его|ой|ия|м|х)$/u;
/** A name right behind these is the body's own. */
const RUSSIAN_BODY = /^(?:обществ|организац|фонд|партнерств|групп|программ|школ|музе|клуб|центр|конкурс)/u;
const MOST_STEPS = 16;
/** Words in capitals of a short name between „project” and the full one. */
const MOST_CAPITALS = 4;

/**
 * The word before the name at `token` that says what is named; null where none does.
 *
 *     projekta Nr. LLI-59 “Atvērtā pils”
 *     ^^^^^^^^
 */
export function cueBefore(tokens: Tokens, token: number, isCode: (at: number) => boolean): Cue | null {
  let steps = 0;
  let inCapitals: Cue | null = null;
  let capitals = 0;
  let owners = 0;
  for (let at = token - 1; at >= 0 && steps < MOST_STEPS; at -= 1) {
    if (isCode(tokens.starts[at]!)) continue;
    steps += 1;
    const kind = tokens.kinds[at];
    if (kind === tokenKinds.break) {
      if (isBlankLine(tokens, at)) return inCapitals;
      continue;
    }
    if (kind === tokenKinds.number) continue;
    if (kind === tokenKinds.sign) {
      if (isStop(tokens, at)) return inCapitals;
      continue;
    }
    const word = fold(tokenText(tokens, at));
    if (FILLERS.has(word) || isCodeWord(tokens, at)) continue;
    // „проект клуба мам «Мы вместе»”: whose project it is, between the word and the name.
    if (owners < MOST_OWNERS && RUSSIAN_OWNER.test(word) && tokens.cases[at] === letterCases.lower && !(owners === 0 && RUSSIAN_BODY.test(word))) {
      owners += 1;
      continue;
    }
    const cue = toCue(tokens, at, word);
    const isUpper = tokens.cases[at] === letterCases.upper && word.length > 1;
    // „project LIFE FOR LYNX “Forest cats””: a short name in capitals may stand between; in a line of capitals they say nothing.
    if (isUpper && cue.kind === 'other' && capitals < MOST_CAPITALS) {
      inCapitals ??= cue;
      capitals += 1;
      continue;
    }
    return inCapitals === null || (cue.kind === 'project' && !isUpper) ? cue : inCapitals;
  }
  return inCapitals;
}

function toCue(tokens: Tokens, at: number, word: string): Cue {
  const span = { start: tokens.starts[at]!, end: tokens.ends[at]! };
  const before = at > 0 && tokens.kinds[at - 1] === tokenKinds.word ? fold(tokenText(tokens, at - 1)) : '';
  const isOther = EARLIER.test(before);
  if (NAMED.test(word)) return { ...span, kind: PROJECT.test(before) || /^(?:kura|ta|its|whose|the|pilns|pilnais)$/u.test(before) ? 'named' : 'other', isOther };
  if (before.startsWith('tehnisk')) return { ...span, kind: 'other', isOther };
  if (PARTNERSHIP.test(word) && OF_SCHOOLS.test(before)) return { ...span, kind: 'project', isOther };
  if (VENTURE.test(word)) return { ...span, kind: 'venture', isOther };
  if (PROJECT.test(word)) return { ...span, kind: 'project', isOther };
  if (PROJECTS.test(word)) return { ...span, kind: 'projects', isOther };
  return { ...span, kind: APPLICATION.test(word) ? 'application' : 'other', isOther };
}

/** „„Atvērtā pils” ir ERAF projekts”. */
const IS_PROJECT = /^(?:ir|bija|is|was)\s+(?:[^\s.,;:„“"]+\s+){0,5}(?:projekts|project)(?!\p{L})/iu;

/** „„Kultūras programma” projektu konkursā”: a contest for projects bears the name. */
const CONTEST = /^\s+(?:konkurs|programm|pieteik|iesnieg|atlas|kārt|vērtēš|sarakst)/iu;

/** The word behind the name that ends at `offset`: „„Atvērtā pils” projekta ietvaros”; null where it is no project. */
export function cueAfter(tokens: Tokens, offset: number): Cue | null {
  let at = tokenAt(tokens, offset);
  if (at < tokens.count && tokens.text.charAt(tokens.starts[at]!) === '(') {
    const close = tokens.text.indexOf(')', tokens.starts[at]!);
    if (close < 0 || close - tokens.starts[at]! > 80) return null;
    at = tokenAt(tokens, close + 1);
  }
  if (at >= tokens.count || tokens.kinds[at] !== tokenKinds.word) return null;
  const word = fold(tokenText(tokens, at));
  if (word === 'projektu' && CONTEST.test(tokens.text.slice(tokens.ends[at], tokens.ends[at]! + 16))) return null;
  return PROJECT.test(word) || IS_PROJECT.test(tokens.text.slice(tokens.starts[at], tokens.starts[at]! + 90)) ? { start: tokens.starts[at]!, end: tokens.ends[at]!, kind: 'project', isOther: false } : null;
}

/** `LLI` in „LLI-59”, `EE` in „EE-LV00917”: capital letters beside a digit or a hyphen. */
function isCodeWord(tokens: Tokens, at: number): boolean {
  if (tokens.cases[at] !== letterCases.upper && tokens.ends[at]! - tokens.starts[at]! > 1) return false;
  const near = tokens.text.charAt(tokens.ends[at]!) + (tokens.text.charAt(tokens.starts[at]! - 1) || ' ');
  return /[\d/_-]/u.test(near);
}

/** A full stop that ends a sentence, or a mark behind which no name can stand. */
function isStop(tokens: Tokens, at: number): boolean {
  const sign = tokens.text.charAt(tokens.starts[at]!);
  if ('!?;”»"“„«|•'.includes(sign)) return true;
  if (sign !== '.') return false;
  if (at === 0 || tokens.kinds[at - 1] !== tokenKinds.word) return false;
  const word = fold(tokenText(tokens, at - 1));
  return !FILLERS.has(word) && word !== 'proj' && word.length > 2 && !isCodeWord(tokens, at - 1);
}

/** True for a break that holds an empty line. */
export function isBlankLine(tokens: Tokens, at: number): boolean {
  let breaks = 0;
  for (let offset = tokens.starts[at]!; offset < tokens.ends[at]!; offset += 1) if (tokens.text.charAt(offset) === '\n') breaks += 1;
  return breaks > 1;
}
