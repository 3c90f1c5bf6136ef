import type { DocumentKind } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { findProjects } from '../../layout/projects.ts';
import { distinct, findCues, namesProject, toKind, topWords } from './cue-words.ts';

const RULE = 'kind/contest-result';

/** Three projects or more, counted: „38 projektu pieteikumi”, „17 projekti”, „four larger projects”. */
const COUNTED = cue(new RegExp(
  '(?<![\\d.,/-])(?:[3-9]|[1-9]\\d{1,3})\\s(?:\\p{Ll}+\\s){0,2}?projekt(?:u|i|us|iem|am|s|a)(?!\\p{L})|' +
    '(?<!\\p{L})(?:trīs|četr|piec|seš|septiņ|astoņ|deviņ|desmit)\\p{L}*\\s(?:\\p{Ll}+\\s){0,2}?projekt(?:u|i|us|iem)(?!\\p{L})|' +
    'projektu skaits [–—-] \\d{2,4}|(?<!\\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|[3-9]|[1-9]\\d{1,3})\\s(?:[\\p{Ll}-]+\\s){0,2}?(?:projects|applications|proposals)(?!\\p{L})|(?<!\\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|[3-9]|[1-9]\\d)\\s(?:[\\p{L}-]+\\s)?programmes(?!\\p{L})|(?:kopumā|kopā) (?:\\p{L}+ )?projekti (?:\\p{L}+ )?par \\d',
  'giu',
));


/** „Kultūras programmas projektu konkursa rezultāti”: the page says that it is about all. */
const RESULT_HEAD = /(?:konkurs|kārt|programm|vērtēšan|atlas)\p{L}{1,2} rezultāt|results of the (?:\p{L}+ )?(?:call|competition)|received \d+ applications/iu;

/** Labels of one project beside words on many: „Project duration”, „Lead partner”, „Total budget”. */
const hasCard = (view: ProjectView): boolean => new Set(view.layout.entries.map((entry) => entry.meanings[0]?.field).filter((field) => OF_ONE.has(field ?? ''))).size >= 3;
const OF_ONE = new Set(['period', 'start', 'end', 'duration', 'costs', 'organisations', 'goal', 'identifiers']);

/**
 * What came of a contest or a programme: projects are counted, none is named, and the sums and dates are those of all together.
 *
 *     No 38 projektu pieteikumiem naudu saņems 17 projekti, kopā 24 500 EUR.
 *        ^^^^^^^^^^^                           ^^^^^^^^^^^
 */
export function contestResults(view: ProjectView): Candidate<DocumentKind>[] {
  if (namesProject(view) || findProjects(view).length > 1) return [];
  const counted = findCues(view, COUNTED);
  const needed = RESULT_HEAD.test(topWords(view)) ? 1 : 2;
  return distinct(view, counted) < needed || hasCard(view) ? [] : [toKind(view, { rule: RULE, rank: 5, value: 'not-a-project', cues: counted, signals: ['counted'] })];
}
