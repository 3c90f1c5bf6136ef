import type { Candidate, Loser, Resolved } from '../../engine/field-rule.ts';
import { withRepeats } from '../../engine/resolve.ts';
import type { FieldDefinition, ProjectView } from '../../engine/reading.ts';
import { findNames, type ProjectName } from './find-names.ts';
import { rankNames, sideKeys, type NameGroup } from './rank-names.ts';

/** The project's name, as printed, outer quotation marks removed. */
export const titleField: FieldDefinition<string> = {
  field: 'title',
  rules: ['title/labelled-name', 'title/item-name', 'title/heading-name', 'title/quoted-name', 'title/unopened-name', 'title/numbered-name', 'title/capital-name', 'title/plain-name', 'title/top-name', 'title/lone-quote'],
  find: findTitle,
};

function findTitle(view: ProjectView): Resolved<string> {
  const [best, ...rest] = rankNames(findNames(view));
  if (best === undefined) return { chosen: [], losers: [], absence: 'not-said' };
  const losers = rest.flatMap(({ names }) => names.slice(0, 1)).map((name): Loser<string> => ({ ...toCandidate(name), why: whyNot(name, best) }));
  return { chosen: [toTitle(best)], losers };
}

const whyNot = (name: ProjectName, best: NameGroup): string =>
  sideKeys(best).has(name.key) ? 'another name of the same project' : `${best.names[0]!.rule} (${best.names[0]!.signals.join(', ')}) ranks before it`;

/** The candidate of a group: its surest words, not in capitals where it also stands in small letters. */
function toTitle(group: NameGroup): Candidate<string> {
  const isCapitals = (name: ProjectName): number => (name.name === name.name.toUpperCase() ? 1 : 0);
  const [best, ...others] = [...group.names].sort((a, b) => isCapitals(a) - isCapitals(b) || a.rank - b.rank || a.start - b.start);
  return withRepeats(toCandidate(best!), others.map(toCandidate));
}

function toCandidate(name: ProjectName): Candidate<string> {
  const context = name.context === null ? [] : [name.context];
  return {
    rule: name.rule, value: name.name, signals: name.signals, rank: name.rank,
    evidence: [{ start: name.start, end: name.end, as: 'value' }, ...context],
  };
}
