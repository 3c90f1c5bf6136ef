import type { DocumentKind } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { findProjects } from '../../layout/projects.ts';
import { distinct, findCues, namesProject, toKind } from './cue-words.ts';

const RULE = 'kind/contest-result';

/** Three projects or more, counted: „38 projektu pieteikumi”, „17 projekti”, „four larger projects”. */
const COUNTED = cue(new RegExp(
  '(?<![\\d.,/-])(?:[3-9]|[1-9]\\d{1,3})\\s(?:\\p{Ll}+\\s){0,2}?projekt(?:u|i|us|iem|am|s|a)(?!\\p{L})|' +
    '(?<!\\p{L})(?:trīs|četr|piec|seš|septiņ|astoņ|deviņ|desmit)\\p{L}*\\s(?:\\p{Ll}+\\s){0,2}?projekt(?:u|i|us|iem)(?!\\p{L})|' +
    '(?<!\\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|[3-9]|[1-9]\\d{1,3})\\s(?:[\\p{Ll}-]+\\s){0,2}?(?:projects|applications|proposals)(?!\\p{L})',
  'giu',
));

/**
 * What came of a contest or a programme: projects are counted, none is named, and the sums and dates are those of all together.
 *
 *     No 38 projektu pieteikumiem naudu saņems 17 projekti, kopā 24 500 EUR.
 *        ^^^^^^^^^^^                           ^^^^^^^^^^^
 */
export function contestResults(view: ProjectView): Candidate<DocumentKind>[] {
  if (namesProject(view) || findProjects(view).length > 1) return [];
  const counted = findCues(view, COUNTED);
  return distinct(view, counted) < 2 ? [] : [toKind(view, { rule: RULE, rank: 5, value: 'not-a-project', cues: counted, signals: ['counted'] })];
}
