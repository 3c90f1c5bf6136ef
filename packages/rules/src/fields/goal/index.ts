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

function findGoal(view: ProjectView): Resolved<string> {
  const all = [...labelledGoals(view), ...statedGoals(view), ...purposeClauses(view)];
  const others = all.filter((one) => (one.rank ?? 0) >= NOT_PROJECT).map((one): Loser<string> => ({ ...one, why: 'the goal of something else than the project' }));
  const result = resolveOne(all.filter((one) => (one.rank ?? 0) < NOT_PROJECT), (value) => value);
  const losers = [...result.losers, ...others];
  return result.chosen.length > 0 ? { ...result, losers } : { chosen: [], losers, absence: others.length > 0 ? 'rejected-by-rule' : 'not-said' };
}
