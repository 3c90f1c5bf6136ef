import type { DocumentKind } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { namesProject, toKind } from './cue-words.ts';

const RULE = 'kind/no-project';
const PROJECT = /projekt|project|проект/iu;

/** A text that speaks of no project: no name, no number, and hardly the word. */
export function withoutProject(view: ProjectView): Candidate<DocumentKind>[] {
  if (namesProject(view)) return [];
  const says = view.text.match(/(?:projekt|project|проект)\p{L}*/giu)?.length ?? 0;
  const hasFacts = view.resolved('goal').chosen.length > 0 || view.resolved('activities').chosen.length > 0;
  const isNone = says === 0 || (says < 2 && !hasFacts && !PROJECT.test(view.text.slice(0, 200)));
  return isNone ? [toKind(view, { rule: RULE, rank: 5, value: 'not-a-project', cues: [], signals: ['no-project'] })] : [];
}
