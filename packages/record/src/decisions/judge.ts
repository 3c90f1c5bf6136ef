import type { FieldChange } from './changes.ts';
import { AUTOMATIC, type Decision } from './decision.ts';
import { isSameValue } from './same-value.ts';

/** Whether a change of reading mends or breaks something; null where nobody has judged either value. */
export type Verdict = 'fix' | 'break' | null;

export type Judgement = 'right' | 'wrong' | 'unknown';

/** Says of a value of a field whether people hold it right. */
export type Judge = (change: Pick<FieldChange, 'field' | 'project' | 'title'>, value: unknown) => Judgement;

/** Knows what people confirmed, corrected, rejected and added; the latest word on a value counts. */
export function judgeByDecisions(decisions: readonly Decision[]): Judge {
  return ({ field, project, title }, value) => {
    let judgement: Judgement = 'unknown';
    for (const decision of decisions) {
      if (decision.by === AUTOMATIC || decision.field !== field || !isOfProject(decision, project, title)) continue;
      const isRight = decision.action !== 'reject';
      if (isSameValue(decision.value, value)) judgement = isRight ? 'right' : 'wrong';
      else if (decision.action === 'correct' && isSameValue(decision.machine, value)) judgement = 'wrong';
    }
    return judgement;
  };
}

/** Whether a decision speaks of the project with this place and title; null for fields of the document. */
export const isOfProject = ({ project: of }: Pick<Decision, 'project'>, project: number | null, title: string | null): boolean =>
  of === null ? project === null : (of.title !== null && of.title === title) || of.index === project;

/** The first judge that knows the value speaks. */
export const firstJudge = (...judges: readonly Judge[]): Judge => (change, value) =>
  judges.map((judge) => judge(change, value)).find((judgement) => judgement !== 'unknown') ?? 'unknown';

const rank = { wrong: 0, unknown: 1, right: 2 } as const;

/** A right value that comes or a wrong one that goes is a fix; a right one that goes or a wrong one that comes breaks. */
export function verdictOf(change: FieldChange, judge: Judge): Verdict {
  const was = change.was === null ? 'unknown' : judge(change, change.was.value);
  const now = change.now === null ? 'unknown' : judge(change, change.now.value);
  if (change.was !== null && change.now !== null && was === 'wrong' && now === 'unknown') return null; // wrong still, or not: nobody knows
  return rank[now] > rank[was] ? 'fix' : rank[now] < rank[was] ? 'break' : null;
}
