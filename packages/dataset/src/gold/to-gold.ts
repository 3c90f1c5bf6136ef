import {
  AUTOMATIC, fieldNames, fieldLayouts, getFields, isAboutProjects, isOfProject, isUndecided, stageOf, type Decision, type Field, type FieldName, type ProjectRecord, type SietsRecord,
} from '@siets/record';
import { toPassage, toRows, type IsAsked } from './to-rows.ts';

/** What people hold right of a document, in the shape that `pnpm score` reads. */
export type Gold = ReturnType<typeof goldOf>;

/** A record as people see it, with the decisions on it that stand. */
export interface Corrected {
  record: SietsRecord;
  decisions: readonly Decision[];
}

/** Gold of a record, and how far people went with it; null where nobody decided on any of its values. */
export function toGold(corrected: Corrected): { gold: Gold; isWhole: boolean } | null {
  const decisions = corrected.decisions.filter(({ by }) => by !== AUTOMATIC);
  const isWhole = stageOf(corrected.record, { doubtBelow: 0 }) === 'approved';
  const gold = goldOf({ ...corrected, decisions }, isWhole);
  return isWhole || gold.source.corrected.length > 0 ? { gold, isWhole } : null;
}

/** A value that a person stands behind and that the text shows. */
const isAsked: IsAsked = (field) => !isUndecided(field) && field.evidence.length > 0;

/** Fields of a project, or of the document, of which nobody decided on any value. */
function findUnjudged({ record, decisions }: Corrected, project: number | null): FieldName[] {
  const title = project === null ? null : (record.projects[project]?.title?.value ?? null);
  const rejected = new Set(decisions.filter((decision) => decision.action === 'reject' && isOfProject(decision, project, title)).map(({ field }) => field));
  return fieldNames.filter((name) => fieldLayouts[name].ofDocument === (project === null) && !rejected.has(name) && getFields(record, project, name).every(isUndecided));
}

const goldKey = (name: FieldName): string => name.replace(/^period\./u, '');

/** A field of one value: what must be read, else what may be. */
function single<T>(fields: { [key: string]: Field<T> | null }): { values: { [key: string]: T | null }; accept: { [key: string]: T[] } } {
  const values: { [key: string]: T | null } = {};
  const accept: { [key: string]: T[] } = {};
  for (const [key, field] of Object.entries(fields)) {
    const value = field === null || field.value === '' ? null : field.value;
    values[key] = field && isAsked(field) ? value : null;
    if (field && value !== null && !isAsked(field)) accept[key] = [value];
  }
  return { values, accept };
}

const mapped = <T, U>(field: Field<T> | null, change: (value: T) => U): Field<U> | null => field && { ...field, value: change(field.value) };
const countOf = ({ length }: readonly unknown[]): number | null => (length === 0 ? null : length);
const passages = (fields: readonly Field<string>[]): string[] => fields.map(({ value }) => toPassage(value));

function projectOf(project: ProjectRecord, unjudged: readonly string[]) {
  const { title, programme, partnerCount, period, goal, results } = project;
  const { values, accept } = single<string | number>({
    title, programme: mapped(programme, ({ name }) => name), partnerCount, ...period, goal: mapped(goal, toPassage),
  });
  const [asked, others] = [results.filter(isAsked), results.filter((field) => !isAsked(field))];
  const allAccepted = { ...accept, ...(others.length > 0 && { results: passages(others) }) };
  return {
    ...values, ...toRows(project, isAsked), activities: countOf(project.activities), results: asked.length === 0 ? null : passages(asked),
    ...(Object.keys(allAccepted).length > 0 && { accept: allAccepted }), ...(unjudged.length > 0 && { unjudged }),
  };
}

function goldOf(corrected: Corrected, isWhole: boolean) {
  const { record: { document, projects }, decisions } = corrected;
  const unjudgedOf = (project: number | null): string[] => (isWhole ? [] : findUnjudged(corrected, project).map(goldKey));
  const isCounted = isWhole || decisions.some(isAboutProjects);
  const unjudged = [...unjudgedOf(null), ...(isCounted ? [] : ['projects'])];
  const { values: { published = null }, accept } = single({ published: document.published });
  return {
    source: {
      document: document.id, textId: document.textId, reader: document.reader, rules: document.rules,
      corrected: [...new Set(decisions.map(({ field }) => field))].toSorted(),
    },
    kind: document.kind.value, language: document.languages[0]?.code ?? 'und', published,
    projects: projects.map((project, index) => projectOf(project, unjudgedOf(index))),
    ...(Object.keys(accept).length > 0 && { accept }), ...(unjudged.length > 0 && { unjudged }),
  };
}
