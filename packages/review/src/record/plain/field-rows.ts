import type { DocumentAnswer } from '@siets/api';
import { fieldShapes, getFields, isRejectedByPerson, type Field, type FieldName } from '@siets/record';

export type Doubt = DocumentAnswer['doubts'][number];

/** Fields that a clerk thinks of together. */
export const sections = {
  what: ['title', 'otherTitles', 'identifiers'],
  who: ['funders', 'programme', 'organisations', 'partnerCount'],
  when: ['period.start', 'period.end', 'period.durationMonths'],
  money: ['costs'],
  where: ['countries', 'places'],
  about: ['goal', 'activities', 'results'],
  events: ['events'],
  contacts: ['contacts'],
} as const satisfies { [section: string]: readonly FieldName[] };
export type SectionName = keyof typeof sections;
const documentFields = ['kind', 'published'] as const satisfies readonly FieldName[];

/** A value, or the place of one that is not there. */
export interface FieldRow {
  row: 'field';
  key: string;
  project: number | null;
  name: FieldName;
  /** Null where the field is empty. */
  field: Field<unknown> | null;
  doubt: Doubt | null;
  /** Its number among the fields of its project, from 1; stands beside the value and its evidence. */
  number: number;
  isAccepted: boolean;
  isHidden: boolean;
  /** Empty since a person rejected what was read. */
  isRejected: boolean;
}
/** A heading: of the document, a project or a section of one. */
export interface HeadingRow {
  row: 'document' | 'project' | 'section' | 'equation';
  key: string;
  project: number | null;
  section: SectionName | null;
}
export type Row = FieldRow | HeadingRow;

export const emptyKey = (project: number | null, name: FieldName): string => `${project ?? 'document'}/${name}`;

/** Everything that the list shows, in its order: the order in which Tab and the doubts go. */
export function toRows({ record, doubts, accepted, hidden }: Pick<DocumentAnswer, 'record' | 'doubts' | 'accepted' | 'hidden'>): Row[] {
  const byField = new Map(doubts.filter(({ fieldId }) => fieldId !== null).map((doubt) => [doubt.fieldId, doubt]));
  const byName = new Map(doubts.filter(({ fieldId }) => fieldId === null).map((doubt) => [emptyKey(doubt.project, doubt.field), doubt]));
  const [isAccepted, isHidden] = [new Set(accepted), new Set<string>(hidden)];
  let number = 0;
  const rowsOf = (project: number | null, name: FieldName): FieldRow[] => {
    const key = emptyKey(project, name);
    const made = getFields(record, project, name).map((field, at): FieldRow => ({
      row: 'field', key: field.id, project, name, field, number: (number += 1), isAccepted: isAccepted.has(field.id), isHidden: isHidden.has(name),
      isRejected: false, doubt: byField.get(field.id) ?? (at === 0 ? (byName.get(key) ?? null) : null),
    }));
    if (made.length > 0) return made;
    number += 1;
    return [{ row: 'field', key, project, name, field: null, doubt: byName.get(key) ?? null, number, isAccepted: false, isHidden: isHidden.has(name), isRejected: isRejectedByPerson(record, project, name) }];
  };
  const heading = (row: HeadingRow['row'], project: number | null, section: SectionName | null = null): HeadingRow => ({
    row, project, section, key: `${row}:${project ?? ''}:${section ?? ''}`,
  });
  return [
    heading('document', null), ...documentFields.flatMap((name) => rowsOf(null, name)),
    ...record.projects.flatMap((found, project) => {
      number = documentFields.length;
      return [heading('project', project), ...(Object.keys(sections) as SectionName[]).flatMap((section) => [
        heading('section', project, section), ...(section === 'money' && found.costs.length > 0 ? [heading('equation', project, section)] : []),
        ...sections[section].flatMap((name) => rowsOf(project, name)),
      ])];
    }),
  ];
}

export const isFieldRow = (row: Row | undefined): row is FieldRow => row?.row === 'field';

/** True where a person should still look at it. */
export const isDoubtful = (row: Row, passed: ReadonlySet<string>): row is FieldRow => isFieldRow(row) && row.doubt !== null && !passed.has(row.key);

/** The doubtful field after (or before) a key, round the end; null where none is left but the one that one is at. */
export function nextDoubtful(rows: readonly Row[], from: string | null, passed: ReadonlySet<string>, step: 1 | -1 = 1): FieldRow | null {
  const at = rows.findIndex(({ key }) => key === from);
  const start = at < 0 ? (step === 1 ? -1 : rows.length) : at;
  for (let distance = 1; distance <= rows.length; distance += 1) {
    const row = rows[(start + step * distance + rows.length * 2) % rows.length];
    if (row && row.key !== from && isDoubtful(row, passed)) return row;
  }
  return null;
}

/** The field row before or after a key, for arrows; null at the ends. */
export function neighbour(rows: readonly Row[], from: string | null, step: 1 | -1): FieldRow | null {
  const at = rows.findIndex(({ key }) => key === from);
  for (let index = at < 0 && step === -1 ? rows.length - 1 : at + step; index >= 0 && index < rows.length; index += step) {
    const row = rows[index];
    if (isFieldRow(row)) return row;
  }
  return null;
}

export const isListField = (name: FieldName): boolean => fieldShapes[name].isList;
export const isDocumentField = (name: FieldName): boolean => fieldShapes[name].ofDocument;
