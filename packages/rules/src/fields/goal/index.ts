import type { Span } from '@siets/record';
import type { Loser, Resolved } from '../../engine/field-rule.ts';
import { resolveOne } from '../../engine/resolve.ts';
import type { FieldDefinition, ProjectView } from '../../engine/reading.ts';
import { labelledGoals } from './labelled-goal.ts';
import { purposeClauses } from './purpose-clause.ts';
import { NOT_PROJECT, statedGoals } from './stated-goal.ts';

/** What the project is to reach: the goal's own words, without „mērķis ir”. */
export const goalField: FieldDefinition<string> = {
  field: 'goal',
  rules: ['goal/labelled-goal', 'goal/stated-goal', 'goal/purpose-clause'],
  find: findGoal,
};

/** „Izsludināts projektu konkurss ar mērķi …” above a list: what the contest is for, not its projects. */
const CONTEST = /konkurs|izsludin|programm|pieteik|iesnieg|aicin/iu;
const MANY = 2;

function isOfContest(view: ProjectView, evidence: readonly Span[]): boolean {
  const [first] = evidence;
  if (first === undefined || view.project.count <= MANY || !view.isShared(first)) return false;
  const sentence = view.sentenceAt(first.start);
  return sentence !== null && CONTEST.test(view.text.slice(sentence.start, sentence.end));
}

function findGoal(view: ProjectView): Resolved<string> {
  const all = [...labelledGoals(view), ...statedGoals(view), ...purposeClauses(view)].filter((one) => !isOfContest(view, one.evidence));
  const others = all.filter((one) => (one.rank ?? 0) >= NOT_PROJECT).map((one): Loser<string> => ({ ...one, why: 'the goal of something else than the project' }));
  const result = resolveOne(all.filter((one) => (one.rank ?? 0) < NOT_PROJECT), (value) => value);
  const losers = [...result.losers, ...others];
  return result.chosen.length > 0 ? { ...result, losers } : { chosen: [], losers, absence: others.length > 0 ? 'rejected-by-rule' : 'not-said' };
}
