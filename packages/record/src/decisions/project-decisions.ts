import type { Field } from '../field.ts';
import type { ProjectRecord, SietsRecord } from '../record.ts';
import type { OrganisationValue } from '../values.ts';
import { toAnchor } from './anchor.ts';
import { mergeValueSchema, PROJECTS, splitValueSchema, type Anchor, type Decision, type MergeValue, type SplitValue } from './decision.ts';
import { findProject, findTarget, type Applying } from './find-place.ts';
import { fieldNames, fieldLayouts, getFields, isFieldName, listFieldsOf, setFields, type FieldName } from './field-layouts.ts';
import { DecisionError, noSuchField, noSuchProject } from './make-decision.ts';
import { isSameValue } from './same-value.ts';

// Where the machine took two projects for one, or one for two.

const projectFields = fieldNames.filter((name) => !fieldLayouts[name].ofDocument);

const emptyProject = (): ProjectRecord => ({
  title: null, otherTitles: [], identifiers: [], funders: [], programme: null, organisations: [], partnerCount: null,
  period: { start: null, end: null, durationMonths: null }, costs: [], countries: [], places: [], goal: null, activities: [], results: [], events: [], contacts: [],
  checks: [], absent: [],
});

const without = (fields: readonly Field<unknown>[], gone: Field<unknown>): Field<unknown>[] => fields.filter((field) => field !== gone);

/** Moves the fields into a new project behind all others; false where the project, or each of the fields, is no longer told of. */
export function splitProject(applying: Applying, decision: Decision): boolean {
  const { record } = applying;
  const read = splitValueSchema.safeParse(decision.value);
  const at = findProject(applying, decision);
  const project = record.projects[at];
  if (!read.success || !project) return false;
  const { fields } = read.data;
  const found = fields.flatMap(({ name, fieldId, value, anchor }) => {
    const field = isFieldName(name) ? findTarget(applying, { fieldId, value, machine: value, anchor }, name, at) : null;
    return isFieldName(name) && field ? [{ name, field }] : [];
  });
  if (found.length === 0 && fields.length > 0) return false;
  const fresh = record.projects.push(emptyProject()) - 1;
  for (const { name, field } of found) {
    setFields(record, at, name, without(getFields(record, at, name), field));
    setFields(record, fresh, name, [...getFields(record, fresh, name), field]);
  }
  return true;
}

/** Organisations that come to others take keys that are free. */
function withFreeKeys(fields: readonly Field<unknown>[], taken: readonly Field<unknown>[]): Field<unknown>[] {
  const keys = new Set(taken.map(({ value }) => (value as OrganisationValue).key));
  return fields.map((field) => {
    const value = field.value as OrganisationValue;
    let { key } = value;
    for (let n = 1; keys.has(key); n += 1) key = `o${n}`;
    keys.add(key);
    return { ...field, value: { ...value, key } };
  });
}

/** Of a field that holds one value that of `into` stays; a list takes what it lacks. */
function joinFields(name: FieldName, into: Field<unknown>[], from: readonly Field<unknown>[]): Field<unknown>[] {
  if (!fieldLayouts[name].isList) return into.length > 0 ? into : [...from];
  const fresh = from.filter(({ value }) => !into.some((each) => isSameValue(each.value, value)));
  return [...into, ...(name === 'organisations' ? withFreeKeys(fresh, into) : fresh)];
}

/** Puts one project into another; false where either is no longer told of. */
export function mergeProjects(applying: Applying, decision: Decision): boolean {
  const { record } = applying;
  const read = mergeValueSchema.safeParse(decision.value);
  if (!read.success || record.projects.length < 2) return false;
  const { index, title, anchor } = read.data.from;
  const into = findProject(applying, decision);
  const from = findProject(applying, { project: { index, title }, anchor, words: null });
  const [target, source] = [record.projects[into], record.projects[from]];
  if (!target || !source || target === source) return false;
  for (const name of projectFields) setFields(record, into, name, joinFields(name, getFields(record, into, name), getFields(record, from, name)));
  target.absent = target.absent.filter(({ field }) => !isFieldName(field) || getFields(record, into, field).length === 0);
  record.projects.splice(from, 1);
  return true;
}

/** What a person asks for. */
export type ProjectWish = { action: 'split'; project: number; fieldIds: readonly string[] } | { action: 'merge'; into: number; from: number };

/** A decision on the projects that a person saw. Throws DecisionError where a project or a field is unknown. */
export function makeProjectDecision(seen: SietsRecord, wish: ProjectWish, made: Pick<Decision, 'id' | 'by' | 'at'>): Decision {
  const at = wish.action === 'split' ? wish.project : wish.into;
  const value = wish.action === 'split' ? toSplit(seen, wish.project, wish.fieldIds) : toMerge(seen, wish.into, wish.from);
  const { index, title, anchor } = refer(seen, at);
  return { ...made, action: wish.action, field: PROJECTS, fieldId: null, project: { index, title }, value, machine: null, anchor, words: null, note: null };
}

const anchorOf = ({ document: { text = '', textId } }: SietsRecord, field: Field<unknown> | undefined): Anchor | null => {
  const [first] = field?.evidence ?? [];
  return first ? toAnchor(text, textId, first) : null;
};

function refer(seen: SietsRecord, index: number): MergeValue['from'] {
  const project = seen.projects[index];
  if (!project) throw new DecisionError(noSuchProject(index));
  const proven = [...(project.title ? [project.title] : []), ...listFieldsOf(seen, index).map(({ field }) => field)].find(({ evidence }) => evidence.length > 0);
  return { index, title: project.title?.value ?? null, anchor: anchorOf(seen, proven) };
}

function toSplit(seen: SietsRecord, project: number, fieldIds: readonly string[]): SplitValue {
  const fields = listFieldsOf(seen, project);
  return {
    fields: fieldIds.map((id) => {
      const found = fields.find(({ field }) => field.id === id);
      if (!found) throw new DecisionError(noSuchField(id));
      return { name: found.name, fieldId: id, value: found.field.value, anchor: anchorOf(seen, found.field) };
    }),
  };
}

function toMerge(seen: SietsRecord, into: number, from: number): MergeValue {
  if (into === from) throw new DecisionError({ lv: 'Projektu nevar apvienot ar sevi pašu: izvēlieties citu.', en: 'A project cannot be merged into itself: choose another.' });
  return { from: refer(seen, from) };
}
