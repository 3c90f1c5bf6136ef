import type { Candidate } from '../../engine/field-rule.ts';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { goalAt } from './goal-phrase.ts';
import { toGoal } from './to-goal.ts';

const RULE = 'goal/purpose-clause';
/** „projekts tiek īstenots …, lai ” and „projekts vērsts uz ”: the project itself is what is done. */
const DOING = '(?:īsteno|izstrādā|uzsāk|uzsāc|sākt|sāk |sākusi |realizē|piete|radīt|izveidot|piešķir|iesniedz|iesnieg)\\p{L}*';
/** What leads on to the goal. */
const LINK = cue(/lai|vērsts/iu);
const CLAUSE = cue(new RegExp(
  '(?<!\\p{L})(?:' +
    `(?:projekt(?:s|u|am)|project)(?!\\p{L})[^.!?;]{0,140}?(?:${DOING}[^.!?;]{0,110}?,\\s+lai\\s+|(?:ir\\s+)?vērsts uz\\s+)|` +
    `${DOING}\\s+(?:[\\p{L}-]+\\s+){0,3}projektu(?!\\p{L})[^.!?;]{0,160}?,\\s+lai\\s+)`,
  'iu',
));
/** What is done is a part of the project, or somebody else's. */
const PART = /aktivitāt|komandējum|brauc|pasākum|sanāksm|tikšan|konkurs|iepirkum|līgum|vizīt/iu;

/**
 * A clause that says what the project is done for, where nothing calls a goal by its name.
 *
 *     Skola uzsākusi projektu „Dārzs”, lai bērni iemācītos stādīt.
 *                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function purposeClauses(view: ProjectView): Candidate<string>[] {
  return view.sentencesWith(LINK).flatMap((sentence) => {
    const end = Math.min(sentence.end, sentence.start + 700);
    const match = view.cues.exec(CLAUSE, sentence.start, end);
    if (match === null || PART.test(match[0])) return [];
    const start = sentence.start + match.index;
    const span = goalAt(view, start + match[0].length, sentence.end);
    if (span === null) return [];
    return [toGoal(view, { rule: RULE, rank: 50, span, context: { start, end: start + match[0].trimEnd().length, as: 'context' }, signals: ['purpose'] })];
  });
}
