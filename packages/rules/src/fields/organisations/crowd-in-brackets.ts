import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { bodiesWithin, type RoleFound } from './body.ts';

/** A word for many bodies with a bracket behind it that opens with a name. */
const CROWD = cue(new RegExp(
  '(?<!\\p{L})(?:(?:universit|institution|school|museum|municipalit|librar|organi[sz]ation|association|compan)(?:ies|s)|' +
    '(?:universitāt|augstskol|vidusskol|pamatskol|skol|muzej|bibliotēk|pašvaldīb|biedrīb|organizācij|iestād)(?:as|ām|es|ēm|i|iem|us))\\s\\((?=\\p{Lu})', 'iu'));
/** What a sentence says of those that carry a project out together. */
const TOGETHER = /implement|together|partner|cooperat|collaborat|consorti|kopa ar|sadarb|iesaist|isteno|realize/u;
/** People who were asked, and whom they stand for. */
const ASKED = /ekspert|expert|parstavot|representing|apmekle|visited/u;
const LONGEST = 320;
const FEWEST = 2;

/**
 * Bodies that a bracket names one by one behind a word for all of them.
 *
 *     Projektu īsteno kopā ar trim skolām (Zīļu pamatskola, Krasta vidusskola un Upes ģimnāzija).
 *                                          ^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^
 */
export function crowdInBrackets(view: ProjectView): RoleFound[] {
  return view.sentencesWith(CROWD).flatMap((sentence) => {
    const match = view.cues.exec(CROWD, sentence.start, sentence.end);
    if (match === null) return [];
    const open = sentence.start + match.index + match[0].length;
    const close = view.text.slice(open, Math.min(sentence.end, open + LONGEST)).indexOf(')');
    const before = view.folded.slice(sentence.start, open);
    if (close < 0 || !TOGETHER.test(before) || ASKED.test(before)) return [];
    const bodies = bodiesWithin(view, { start: open, end: open + close });
    if (bodies.length < FEWEST) return [];
    const words = { start: sentence.start + match.index, end: open - 2, as: 'context' } as const;
    return bodies.map((body): RoleFound => ({ rule: 'organisations/crowd-in-brackets', body, role: 'partner', rank: 30, signals: ['announced', 'in-brackets'], cue: words }));
  });
}
