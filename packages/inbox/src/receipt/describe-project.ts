import type { CostValue, OrganisationValue, ProjectRecord } from '@siets/record';
import { findDoubts, findFailedChecks } from './doubts.ts';
import { showDate, showSum, showText } from './show-text.ts';
import { costRoleWords, costStageWords, fieldWords, organisationRoleWords, type FieldWord } from './words.ts';

export type Language = 'lv' | 'en';

/** At most so many values of one field stand in a receipt; the rest is counted. */
const MOST_VALUES = 12;

const more = { lv: (count: number) => `… un vēl ${count}`, en: (count: number) => `… and ${count} more` };
const doubtTitle = { lv: 'Lūdzu, pārbaudiet:', en: 'Please check:' };
const sure = { lv: 'drošība', en: 'confidence' };
const failed = { lv: 'nesaskan', en: 'does not agree' };

/** What was read about one project, a line per value, then what is doubtful. */
export function describeProject(project: ProjectRecord, language: Language): string[] {
  return [...describeFields(project, language), ...describeDoubts(project, language)];
}

function describeFields(project: ProjectRecord, language: Language): string[] {
  const rows: [FieldWord, string[]][] = [
    ['title', project.title ? [showText(project.title.value)] : []],
    ['identifiers', project.identifiers.map(({ value }) => showText(value.value))],
    ['funders', project.funders.map(({ value }) => showText(value.name))],
    ['programme', project.programme ? [showText(project.programme.value.name)] : []],
    ['period', describePeriod(project)],
    ['costs', project.costs.map(({ value }) => describeCost(value, language))],
    ['organisations', project.organisations.map(({ value }) => describeOrganisation(value, language))],
    ['countries', project.countries.length > 0 ? [[...new Set(project.countries.map(({ value }) => value.code))].join(', ')] : []],
    ['places', project.places.length > 0 ? [project.places.map(({ value }) => showText(value.name, 60)).slice(0, MOST_VALUES).join(', ')] : []],
  ];
  return rows.filter(([, values]) => values.length > 0).flatMap(([field, values]) => toLines(fieldWords[field][language], values, language));
}

/** One value beside its word, several below it. */
function toLines(word: string, values: string[], language: Language): string[] {
  if (values.length === 1) return [`  ${word}: ${values[0]}`];
  const shown = values.slice(0, MOST_VALUES).map((value) => `    - ${value}`);
  const rest = values.length - shown.length;
  return [`  ${word}:`, ...shown, ...(rest > 0 ? [`    ${more[language](rest)}`] : [])];
}

function describePeriod({ period }: ProjectRecord): string[] {
  const start = period.start && showDate(period.start.value);
  const end = period.end && showDate(period.end.value);
  if (start && end) return [`${start} – ${end}`];
  return start ? [`${start} –`] : end ? [`– ${end}`] : [];
}

function describeCost(cost: CostValue, language: Language): string {
  const sum = cost.amount === null ? '' : showSum(cost.amount, cost.currency);
  const percent = cost.percent === null ? '' : `${String(cost.percent).replace('.', ',')} %`;
  const amount = sum !== '' && percent !== '' ? `${sum} (${percent})` : sum + percent;
  const words = [costRoleWords[cost.role][language], cost.stage && costStageWords[cost.stage][language], cost.payer && showText(cost.payer, 80)];
  return `${amount}, ${words.filter((word) => word).join(', ')}`;
}

function describeOrganisation({ name, role, country }: OrganisationValue, language: Language): string {
  const words = [organisationRoleWords[role][language], country].filter((word) => word !== null);
  return `${showText(name, 120)} (${words.join(', ')})`;
}

function describeDoubts(project: ProjectRecord, language: Language): string[] {
  const checks = findFailedChecks(project).map(({ message }) => `${failed[language]}: ${showText(message)}`);
  const lines = [...checks, ...describeDoubtful(project, language)];
  if (lines.length === 0) return [];
  const rest = lines.length - MOST_VALUES;
  const shown = lines.slice(0, MOST_VALUES).map((line) => `    - ${line}`);
  return [`  ${doubtTitle[language]}`, ...shown, ...(rest > 0 ? [`    ${more[language](rest)}`] : [])];
}

/** A line per field: the least certain words, and how many more of the field are doubtful. */
function describeDoubtful(project: ProjectRecord, language: Language): string[] {
  const byField = Map.groupBy(findDoubts(project), ({ field }) => field);
  return [...byField].map(([field, [first, ...others]]) => {
    const words = `„${showText(first?.raw ?? '', 80)}”`;
    const rest = new Set(others.map(({ raw }) => raw).filter((raw) => raw !== first?.raw)).size;
    const count = rest === 0 ? '' : ` ${more[language](rest)}`;
    return `${fieldWords[field][language]}: ${words}${count} (${sure[language]} ${Math.floor((first?.confidence ?? 0) * 100)} %)`;
  });
}
