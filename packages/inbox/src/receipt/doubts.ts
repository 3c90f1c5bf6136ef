import type { Check, Field, ProjectRecord } from '@siets/record';
import type { FieldWord } from './words.ts';

/** Below this measured confidence a value is named as one to look at. */
export const doubtBelow = 0.7;

export interface Doubt {
  field: FieldWord;
  raw: string;
  /** Measured, 0 to 1. */
  confidence: number;
}

/** Every field of a project with the word of its place, in the order of the contract. */
export function listFields(project: ProjectRecord): [FieldWord, Field<unknown>][] {
  const { period } = project;
  const places: [FieldWord, readonly (Field<unknown> | null)[]][] = [
    ['title', [project.title]], ['otherTitles', project.otherTitles], ['identifiers', project.identifiers], ['funders', project.funders],
    ['programme', [project.programme]], ['organisations', project.organisations], ['partnerCount', [project.partnerCount]],
    ['period', [period.start, period.end]], ['durationMonths', [period.durationMonths]], ['costs', project.costs],
    ['countries', project.countries], ['places', project.places], ['goal', [project.goal]], ['activities', project.activities],
    ['results', project.results], ['events', project.events], ['contacts', project.contacts],
  ];
  return places.flatMap(([word, fields]) => fields.filter((field) => field !== null).map((field): [FieldWord, Field<unknown>] => [word, field]));
}

/** The values that a person should look at, least certain first. What a person entered is no doubt. */
export function findDoubts(project: ProjectRecord): Doubt[] {
  return listFields(project)
    .filter(([, field]) => field.source === 'rule' && field.confidence < doubtBelow)
    .map(([word, { raw, confidence }]): Doubt => ({ field: word, raw, confidence }))
    .sort((a, b) => a.confidence - b.confidence);
}

export const findFailedChecks = (project: ProjectRecord): Check[] => project.checks.filter((check) => !check.passed);
