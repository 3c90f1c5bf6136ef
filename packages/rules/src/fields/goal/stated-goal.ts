import type { Span } from '@siets/record';
import { fold, tokenAt, tokenKey, tokenKinds, tokenText, type Tokens } from '@siets/latvian';
import { firstFrom, overlapping } from '../../engine/among.ts';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { wordsWith } from '../../engine/words-with.ts';
import { goalAt, paragraphEnd } from './goal-phrase.ts';
import { toGoal } from './to-goal.ts';

const RULE = 'goal/stated-goal';

/** „mērķis” in the forms that a sentence states a goal with. */
const GOAL_KEYS = new Set(['mērķis', 'mērķi', 'mierkis', 'uzdevums', 'virsmērķis', 'pamatmērķis', 'goal', 'aim', 'objective', 'purpose', 'aims', 'aimed', 'цель', 'целью', 'задача', 'iecere', 'nolūks', 'ideja', 'mērķu'].map(tokenKey));
/** „mērķu kopsavilkums:” states goals, „mērķu grupa” does not. */
const PLURAL_OF = tokenKey('mērķu');
const isSummary = (tokens: Tokens, at: number): boolean => at < tokens.count && fold(tokenText(tokens, at)).startsWith('kopsavilkum');
const ADJECTIVE = new RegExp(
  '^(?:galven|visparej|kopej|tiesa|tieso|primar|sis|si|so|sa$|overall|main|general|primary|its|' +
    'paligmerk|strategisk|musu|ta$|tas$|ilgtermin|главн|основн|the$|key$)',
  'u',
);
const OF_PROJECT = /^(?:projekt(?:a|s|u|am)?|project|projects|проект(?:а|ом)?|tresa|ta|sa|si)$/u;
/** What may stand between the cue and the goal: „mērķis ir”, „mērķis –”, „aim … is to”. */
const LINK = new RegExp(
  '^(?:\\s*(?:of|for) (?:the |this |our )?(?:\\S+ ){0,4}?project\\S*(?:\\s*[„“"«][^„“”"«»\\n]{1,200}[”“"»])?)?(?: (?:implemented|carried out|run|led|coordinated) by [^.:;]{3,200},(?= is | was ))?(?<middle>(?:[^.:;–—-]|(?<=\\p{L})-(?=\\p{L})){0,70}?)(?<link>\\s*(?:[–—]|' +
    '-(?=\\s)|:)\\s*|\\s+(?:ir|bija|būs|is|was|are|were|является|–)(?:\\s+(?:to|šāds|šādi)(?=\\s|:))?(?:\\s*[:–—])?\\s+)',
  'iu',
);
/** “aimed to exchange” tells of a project, “activities aimed at …” of what is done in it. */
const ENGLISH_AIMED = /^\s+to\s+/iu;
/** “The project, which aims to …, is financed by …”: where the sentence goes on without the clause. */
const BEHIND_CLAUSE = /,? (?:is|was|are|were|will be|has been) (?:being )?(?:co-?)?(?:financed|funded|implemented|supported|carried out|led|coordinated|organi[sz]ed)(?!\p{L})/u;
const IN_CLAUSE = /(?<!\p{L})(?:which|that) $/iu;
const RUSSIAN_LINK = /^\s*проекта\s*(?:[–—-]|:|является|была)\s*/iu;
/** „aims of the X project are”: the noun, not the verb. */
const OF_THE_PROJECT = /^\s*(?:of|for) (?:the |this |our )?(?:\S+ ){0,4}?project/iu;
const ENGLISH_AIMS = /^\s+(?:to|at)\s+/iu;

/**
 * A sentence that states the goal.
 *
 *     Projekta galvenais mērķis ir saglabāt vecās ābeles.
 *                                  ^^^^^^^^^^^^^^^^^^^^^
 *
 * Whose goal it is stands before the word: a fund's, a trip's or one activity's goal is a loser of the rule.
 */
export function statedGoals(view: ProjectView): Candidate<string>[] {
  const { tokens } = view;
  const found: Candidate<string>[] = [];
  for (const at of wordsWith(view, GOAL_KEYS)) {
    const cue = { start: tokens.starts[at]!, end: tokens.ends[at]! };
    if (!view.has(cue) || (tokens.keys[at] === PLURAL_OF && !isSummary(tokens, at + 1))) continue;
    const candidate = readAt(view, at, cue);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

function readAt(view: ProjectView, at: number, cue: Span): Candidate<string> | null {
  const sentence = view.sentenceAt(cue.start);
  if (sentence === null) return null;
  const from = linkEnd(view, cue, sentence);
  if (from === null) return null;
  const word = fold(tokenText(view.tokens, at));
  const owner = ownerOf(view, at, sentence);
  const whole = goalAt(view, from, sentenceLimit(view, from, sentence));
  if (whole === null) return null;
  const span = IN_CLAUSE.test(view.text.slice(Math.max(0, cue.start - 12), cue.start)) ? ofClause(view, whole) : whole;
  const rank = rankOf(owner, word);
  const context = { start: owner.start, end: cue.end, as: 'context' as const };
  return toGoal(view, { rule: RULE, rank, span, context, signals: ['stated', owner.kind, ...(word.startsWith('uzdevum') ? ['task'] : [])] });
}

function ofClause(view: ProjectView, { start, end }: Span): Span {
  const rest = BEHIND_CLAUSE.exec(view.text.slice(start, end));
  return { start, end: rest === null ? end : start + rest.index };
}

/** Where the goal begins: behind „ir”, a dash or a colon; null where the sentence goes another way. */
function linkEnd(view: ProjectView, cue: Span, sentence: Span): number | null {
  const rest = view.text.slice(cue.end, Math.min(sentence.end + 3, cue.end + 320));
  const russian = RUSSIAN_LINK.exec(rest);
  if (russian !== null) return cue.end + russian[0].length;
  const word = view.text.slice(cue.start, cue.end).toLowerCase();
  if (word === 'aimed') {
    const to = ENGLISH_AIMED.exec(rest);
    return to === null ? null : cue.end + to[0].length;
  }
  if ((word === 'aims' && !OF_THE_PROJECT.test(rest)) || /^ar mērķi$/iu.test(view.text.slice(Math.max(0, cue.start - 3), cue.end))) {
    const to = word === 'aims' ? ENGLISH_AIMS.exec(rest) : /^\s*[–—:-]?\s*/u.exec(rest);
    return to === null ? null : cue.end + to[0].length;
  }
  const link = LINK.exec(rest);
  return link === null ? null : cue.end + link[0].length;
}

/** A colon ends a line: what follows it may be the next paragraph or list. */
function sentenceLimit(view: ProjectView, from: number, sentence: Span): number {
  if (/^\s*1[.)]/u.test(view.text.slice(from, from + 4))) return Math.max(paragraphEnd(view, from), listBelow(view, from));
  if (from < sentence.end) return Math.max(sentence.end, listBelow(view, sentence.end));
  return Math.max(listBelow(view, from), view.sentenceAt(from)?.end ?? sentence.end);
}

function listBelow(view: ProjectView, offset: number): number {
  const list = firstFrom(view.layout.lists, offset);
  return list !== undefined && list.start - offset < 4 ? list.end : offset;
}

type OwnerKind = 'of-project' | 'of-it' | 'unowned' | 'of-activities' | 'of-other' | 'with-aim';
interface Owner {
  kind: OwnerKind;
  start: number;
}

/** Whose goal: the word before the cue, without adjectives. */
function ownerOf(view: ProjectView, at: number, sentence: Span): Owner {
  const { tokens } = view;
  const start = tokens.starts[at]!;
  const lower = fold(tokenText(tokens, at));
  if ((lower === 'aims' || lower === 'aimed') && !OF_THE_PROJECT.test(view.text.slice(tokens.ends[at]!, tokens.ends[at]! + 90))) return { kind: /project|projekt/iu.test(view.text.slice(Math.max(sentence.start, start - 500), start)) ? 'of-it' : 'of-other', start };
  if (/^\s*(?:of|for) (?:the |this |our )?(?:\S+ ){0,4}?project|^\s*проекта/iu.test(view.text.slice(tokens.ends[at]!, tokens.ends[at]! + 90))) return { kind: 'of-project', start };
  const last = behindName(view, at);
  for (let before = last; before >= 0 && tokens.starts[before]! >= sentence.start && before > last - 4; before -= 1) {
    if (tokens.kinds[before] === tokenKinds.break) continue;
    if (tokens.kinds[before] === tokenKinds.sign) {
      if (',(–-'.includes(tokenText(tokens, before))) return { kind: 'unowned', start };
      continue;
    }
    const word = fold(tokenText(tokens, before));
    // “The project’s aim”.
    if (word === 's') continue;
    if (word === 'ar' && before === at - 1) return { kind: isAboutProject(view, sentence, start) ? 'with-aim' : 'of-other', start: tokens.starts[before]! };
    if (/^projekt|^project/u.test(word)) return { kind: 'of-project', start: tokens.starts[before]! };
    if (/^(?:ta|its|kura|whose)$/u.test(word)) return { kind: isAboutProject(view, sentence, tokens.starts[before]!) ? 'of-it' : 'unowned', start: tokens.starts[before]! };
    if (ADJECTIVE.test(word) || OF_PROJECT.test(word)) continue;
    if (isOwnName(view, word)) return { kind: 'of-project', start: tokens.starts[before]! };
    if (/^(?:petijum|iniciativ|kampan|apmainas$)/u.test(word)) return { kind: 'unowned', start: tokens.starts[before]! };
    return { kind: /^aktivitasu|^aktivitatu|^darbibu/u.test(word) ? 'of-activities' : 'of-other', start: tokens.starts[before]! };
  }
  return { kind: 'unowned', start };
}

/** The token before the name that stands straight before the cue: „projekta Nr. 7 „Dārzs” (Garden) mērķis” → „projekta”. */
function behindName(view: ProjectView, at: number): number {
  const { tokens, text } = view;
  let last = at - 1;
  if (last > 0 && text.charAt(tokens.starts[last]!) === ')') {
    const from = Math.max(0, tokens.starts[last]! - 120);
    const open = text.slice(from, tokens.starts[last]).lastIndexOf('(');
    if (open < 0) return last;
    last = tokenAt(tokens, from + open) - 1;
  }
  const quote = last < 0 ? undefined : overlapping(view.mentionsOf('quoted'), { start: tokens.starts[last]!, end: tokens.ends[last]! });
  if (quote === undefined || quote.end !== tokens.ends[last]) return at - 1;
  last = tokenAt(tokens, quote.start) - 1;
  const code = last < 0 ? undefined : overlapping(view.mentionsOf('identifier'), { start: tokens.starts[last]!, end: tokens.ends[last]! });
  if (code !== undefined) last = tokenAt(tokens, code.start) - 1;
  while (last > 0 && /^(?:nr|no|id|\.|:)$/iu.test(tokenText(tokens, last))) last -= 1;
  return last;
}

/** True for a word of the project's title: „Lasītprieka mērķis”. */
function isOwnName(view: ProjectView, word: string): boolean {
  const names = [...view.resolved<string>('title').chosen, ...view.resolved<string>('otherTitles').chosen].map((one) => fold(one.value));
  return word.length > 4 && names.some((name) => name.startsWith(word.slice(0, -1)) && name.length < word.length + 12);
}

/** True where the words before speak of a project, in this sentence or the one before. */
function isAboutProject(view: ProjectView, sentence: Span, until: number): boolean {
  if (/projekt|project/iu.test(view.text.slice(Math.max(sentence.start, until - 500), until))) return true;
  const token = tokenAt(view.tokens, sentence.start);
  const before = token > 0 ? view.sentenceAt(view.tokens.starts[token - 1]!) : null;
  return before !== null && /projekt|project/iu.test(view.text.slice(before.start, Math.min(before.end, before.start + 1000)));
}

/** Ranks from here on are goals of something else. */
export const NOT_PROJECT = 90;

const RANKS: Record<OwnerKind, number> = { 'of-project': 4, 'of-it': 8, unowned: 12, 'with-aim': 26, 'of-activities': 30, 'of-other': 90 };

/** An idea or a task counts as the goal only where the text says whose it is, and where nothing says „mērķis”. */
function rankOf(owner: Owner, word: string): number {
  const isIdea = /^(?:iecer|nolūk|noluk|idej)/u.test(word);
  if (isIdea) return owner.kind === 'of-project' || owner.kind === 'of-it' ? RANKS[owner.kind] + 14 : NOT_PROJECT;
  return RANKS[owner.kind] + (/^uzdevum|^задач/u.test(word) ? 10 : 0);
}
