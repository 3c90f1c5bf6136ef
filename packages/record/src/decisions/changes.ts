import type { Field } from '../field.ts';
import type { SietsRecord } from '../record.ts';
import { isOverlapping } from '../span.ts';
import { fieldNames, fieldLayouts, getFields, type FieldName } from './field-layouts.ts';
import { isSameValue } from './same-value.ts';

/** One value that two records of a document do not share; null where one of them has none. */
export interface FieldChange {
  field: FieldName;
  /** Place of the project in the newer record, or in the older one where only that tells of it; null for fields of the document. */
  project: number | null;
  title: string | null;
  was: { id: string; value: unknown; raw: string } | null;
  now: { id: string; value: unknown; raw: string } | null;
}

const told = (field: Field<unknown> | undefined): FieldChange['was'] =>
  field ? { id: field.id, value: field.value, raw: field.raw } : null;

/** The projects of two records that are one: of the same title, then at the same place among what is left. */
function pairProjects(older: SietsRecord, newer: SietsRecord): [number | null, number | null][] {
  const titleOf = (record: SietsRecord, at: number): string | null => record.projects[at]?.title?.value ?? null;
  const left = older.projects.map((_, at) => at);
  const take = (at: number | undefined): number | null => (at === undefined ? null : (left.splice(left.indexOf(at), 1)[0] ?? null));
  const byTitle = newer.projects.map((_, at) => {
    const title = titleOf(newer, at);
    return title === null ? null : take(left.find((other) => titleOf(older, other) === title));
  });
  const pairs = byTitle.map((was, at): [number | null, number | null] => [was ?? take(left.includes(at) ? at : undefined), at]);
  return [...pairs, ...left.map((was): [number | null, number | null] => [was, null])];
}

/** Values of one field that differ: equal ones are passed over, then those on the same words are one that changed. */
function compareFields(older: readonly Field<unknown>[], newer: readonly Field<unknown>[], isSameText: boolean): Pick<FieldChange, 'was' | 'now'>[] {
  const left = [...older];
  const takeWhere = (isIt: (field: Field<unknown>) => boolean): Field<unknown> | undefined => {
    const at = left.findIndex(isIt);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const fresh = newer.filter((field) => takeWhere(({ value }) => isSameValue(value, field.value)) === undefined);
  const isOn = (field: Field<unknown>) => (other: Field<unknown>): boolean => {
    const [a, b] = [field.evidence[0], other.evidence[0]];
    return other.id === field.id || (isSameText && a !== undefined && b !== undefined && isOverlapping(a, b));
  };
  const changed = fresh.map((field) => ({ was: told(takeWhere(isOn(field))), now: told(field) }));
  return [...changed, ...left.map((field) => ({ was: told(field), now: null }))];
}

/** What a newer record of the same document says otherwise, field by field, in the contract's order. */
export function compareRecords(older: SietsRecord, newer: SietsRecord): FieldChange[] {
  const isSameText = older.document.textId === newer.document.textId;
  const compare = (names: readonly FieldName[], was: number | null, now: number | null, isOne: boolean): FieldChange[] =>
    names.flatMap((field) => {
      const [a, b] = [was === null && !isOne ? [] : getFields(older, was, field), now === null && !isOne ? [] : getFields(newer, now, field)];
      const title = newer.projects[now ?? -1]?.title?.value ?? older.projects[was ?? -1]?.title?.value ?? null;
      const single = !fieldLayouts[field].isList && a[0] && b[0] && !isSameValue(a[0].value, b[0].value);
      const found = single ? [{ was: told(a[0]), now: told(b[0]) }] : compareFields(a, b, isSameText);
      return found.map((change) => ({ field, project: now ?? was, title, ...change }));
    });
  const of = (ofDocument: boolean): FieldName[] => fieldNames.filter((name) => fieldLayouts[name].ofDocument === ofDocument);
  return [
    ...compare(of(true), null, null, true),
    ...pairProjects(older, newer).flatMap(([was, now]) => compare(of(false), was, now, false)),
  ];
}
