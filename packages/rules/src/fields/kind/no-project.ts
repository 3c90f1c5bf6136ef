import type { DocumentKind } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { namesProject, toKind } from './cue-words.ts';

const RULE = 'kind/no-project';
/** One project: „projekti” and „projektu konkurss” speak of many. */
const PROJECT = /projekt(?:s|a|am|ā|ina)(?!\p{L})|(?:šo|īsteno\p{L}*|uzsāk\p{L}*|realizē\p{L}*|noslēdz\p{L}*|atbalst\p{L}*|finansē\p{L}*) projektu|projektu?[ -]?(?:Nr|ID)|project(?!s)|проект(?:а|е|у|ом)?(?!\p{L})/giu;

/** Projects as a sort of thing: „projektu konkurss”, „projektiem”. */
const MANY = /projekt(?:i|us|iem|os)(?!\p{L})|projektu (?:iesnieg|pieteik|konkurs|programm|vērtēš|atlas|iesniedz|sarakst|īstenotāj|jom)\p{L}*|mikroprojekt\p{L}*|projects|project (?:proposals|applicants|applications)/giu;

/** A text that speaks of no project: no name, no number, and hardly the word in the singular. */
export function withoutProject(view: ProjectView): Candidate<DocumentKind>[] {
  if (namesProject(view)) return [];
  const says = view.text.match(PROJECT)?.length ?? 0;
  const isPaid = view.resolved('funders').chosen.length > 0 || view.resolved('goal').chosen.length > 0;
  const speaksOfMany = /projekt(?:i|us|iem|os)(?!\p{L})|projects/iu.test(view.text);
  const many = view.text.match(MANY)?.length ?? 0;
  const hasGoal = view.resolved('goal').chosen.length > 0;
  const isNone = says === 0 ? speaksOfMany || !isPaid : (says < 2 && (!isPaid || (speaksOfMany && !hasGoal))) || (many > says && !hasGoal && says < 6);
  return isNone ? [toKind(view, { rule: RULE, rank: 5, value: 'not-a-project', cues: [], signals: ['no-project'] })] : [];
}
