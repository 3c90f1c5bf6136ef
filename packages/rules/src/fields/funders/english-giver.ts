import type { AuthorityValue, Span } from '@siets/record';
import { oneBlank } from '../../engine/blanks.ts';
import type { Candidate } from '../../engine/field-rule.ts';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';

const RULE = 'funders/english-giver';
const GIVES = cue(new RegExp(
  '(?:grant|funding|award|subsidy|funded|financed|sponsored)[^.;]{0,70}?\\s(?:from|by)\\s+(?:the\\s+)?(?<name>(?:U\\.\\s?S\\.\\s+)?\\p{Lu}[\\p{L}\'-]{1,30}(?:\\s+(?:of|' +
    'the|for|and|in|\\p{Lu}[\\p{L}\'-]{0,30})){0,10}\\s+\\p{Lu}[\\p{L}\'-]{1,30})',
  'u',
));
/** “The Oak Community Foundation recently awarded nine grants”. */
const GAVE = cue(/(?<name>(?:\p{Lu}[\p{L}'-]{1,30} ){1,6}(?:Foundation|Fund|Trust|Embassy)(?: of(?: the)?(?: \p{Lu}[\p{L}'-]{1,30}){1,4})?) (?:has |have )?(?:recently |also )?(?:awarded|granted|approved|gave|distributed) [^.;]{0,40}(?:grant|\$|€|EUR|award)/u);
const NOT_GIVERS = /municipality|council of the town|county|parish|project/iu;

/**
 * Who gives a grant, in English, by a name that no list knows.
 *
 *     The project has received a grant from the Harbour Trust Foundation.
 *                                               ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function englishGivers(view: ProjectView): Candidate<AuthorityValue>[] {
  return [...view.sentencesWith(GAVE).flatMap((sentence) => subjectOf(view, sentence)), ...view.sentencesWith(GIVES).flatMap((sentence) => {
    const match = view.cues.exec(GIVES, sentence.start, Math.min(sentence.end, sentence.start + 600));
    const name = match?.groups?.name;
    if (match === null || name === undefined || NOT_GIVERS.test(name)) return [];
    const start = sentence.start + match.index + match[0].length - name.length;
    return [{ rule: RULE, value: { id: null, name: oneBlank(name) }, rank: 8, signals: ['in-sentence', 'english'], evidence: [{ start, end: start + name.length, as: 'value' as const }] }];
  })];
}

function subjectOf(view: ProjectView, sentence: Span): Candidate<AuthorityValue>[] {
  const match = view.cues.exec(GAVE, sentence.start, Math.min(sentence.end, sentence.start + 600));
  const printed = match?.groups?.name;
  if (match === null || printed === undefined) return [];
  const name = printed.replace(/^The /u, '');
  const start = sentence.start + match.index + printed.length - name.length;
  return [{ rule: RULE, value: { id: null, name: oneBlank(name) }, rank: 8, signals: ['in-sentence', 'english'], evidence: [{ start, end: start + name.length, as: 'value' as const }] }];
}
