import type { Field } from '../field.ts';
import type { SietsRecord } from '../record.ts';
import type { Rejected } from './rejected.ts';
import { isOverlapping, type Span } from '../span.ts';
import type { Anchor, Decision } from './decision.ts';
import { fieldLayouts, getFields, listFieldsOf, type FieldName } from './field-layouts.ts';
import { isSameValue } from './same-value.ts';

/** A record that decisions are laid on, one after another. */
export interface Applying {
  record: SietsRecord;
  text: string;
  find: (anchor: Anchor) => Span | null;
  /** What people rejected so far. */
  rejected: Rejected[];
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** The project that a decision speaks of: of the same title, at the same place among as many, or around the words; else -1. */
export function findProject({ record, find }: Applying, { project, anchor, words }: Pick<Decision, 'project' | 'anchor' | 'words'>): number {
  const { projects } = record;
  if (project === null || projects.length === 0) return -1;
  const { index, title } = project;
  const isTitled = (at: number): boolean => {
    const { value, machine } = projects[at]?.title ?? {};
    return title !== null && [value, machine].some((each) => typeof each === 'string' && fold(each) === fold(title));
  };
  // What was entered for another project, with no word of this text, is not this one's.
  if (projects.length === 1) return index === 0 || anchor !== null || words !== null || isTitled(0) ? 0 : -1;
  if (isTitled(index)) return index;
  const sameTitle = projects.findIndex((_, at) => isTitled(at));
  if (sameTitle >= 0) return sameTitle;
  const place = anchor ?? words;
  const span = place && find(place);
  if (!span) return title === null && index < projects.length ? index : -1;
  if (index < projects.length && isAround(record, index, span)) return index;
  return projects.findIndex((_, at) => isAround(record, at, span));
}

/** True where evidence of the project stands on the span. */
const isAround = (record: SietsRecord, project: number, span: Span): boolean =>
  listFieldsOf(record, project).some(({ field }) => field.evidence.some((each) => isOverlapping(each, span)));

/** The field that a decision is about now; null where the machine reads none there any more. */
export function findTarget({ record, find }: Applying, decision: Pick<Decision, 'fieldId' | 'machine' | 'value' | 'anchor'>, name: FieldName, project: number | null): Field<unknown> | null {
  const fields = getFields(record, project, name);
  if (!fieldLayouts[name].isList) return fields[0] ?? null;
  const byId = fields.find(({ id }) => id === decision.fieldId);
  if (byId) return byId;
  const was = decision.machine ?? decision.value;
  const span = decision.anchor && find(decision.anchor);
  const there = span ? fields.filter(({ evidence: [first] }) => first !== undefined && isOverlapping(first, span)) : [];
  const byWords = there.find(({ value }) => isSameValue(value, was)) ?? (there.length === 1 ? there[0] : undefined);
  return byWords ?? fields.find(({ value }) => isSameValue(value, was) || isSameValue(value, decision.value)) ?? null;
}
