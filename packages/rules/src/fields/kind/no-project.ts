import type { DocumentKind } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { namesProject, toKind } from './cue-words.ts';

const RULE = 'kind/no-project';
/** One project: „projekti” and „projektu konkurss” speak of many. */
const PROJECT = /projekt(?:s|a|am|ā|ina)(?!\p{L})|šo projektu|project(?!s)|проект(?:а|е|у|ом)?(?!\p{L})/giu;

/** A text that speaks of no project: no name, no number, and hardly the word in the singular. */
export function withoutProject(view: ProjectView): Candidate<DocumentKind>[] {
  if (namesProject(view)) return [];
  const says = view.text.match(PROJECT)?.length ?? 0;
  const hasFacts = view.resolved('goal').chosen.length > 0 || view.resolved('activities').chosen.length > 0;
  const isNone = says === 0 || (says < 3 && !hasFacts);
  return isNone ? [toKind(view, { rule: RULE, rank: 5, value: 'not-a-project', cues: [], signals: ['no-project'] })] : [];
}
