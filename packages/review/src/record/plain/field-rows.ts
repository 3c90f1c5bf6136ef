import type { DocumentAnswer } from '@siets/api';
import { fieldLayouts, getFields, isRejectedByPerson, type Field, type FieldName } from '@siets/record';

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

type Shown = Pick<DocumentAnswer, 'record' | 'doubts' | 'accepted' | 'hidden'>;
type Flags = { [name in 'accepted' | 'hidden']: ReadonlySet<string> };

/** What the list shows of a project, or of the document itself. */
function toPart({ record }: Pick<Shown, 'record'>, project: number | null, doubts: readonly Doubt[], { accepted, hidden }: Flags): Row[] {
  const byField = new Map(doubts.map((doubt) => [doubt.fieldId, doubt]));
  const byName = new Map(doubts.filter(({ fieldId }) => fieldId === null).map((doubt) => [doubt.field, doubt]));
  let number = project === null ? 0 : documentFields.length;
  const rowsOf = (name: FieldName): FieldRow[] => {
    const of = { row: 'field' as const, project, name, isHidden: hidden.has(name) };
    const made = getFields(record, project, name).map((field, at): FieldRow => ({
      ...of, key: field.id, field, number: (number += 1), isAccepted: accepted.has(field.id), isRejected: false, doubt: byField.get(field.id) ?? (at === 0 ? (byName.get(name) ?? null) : null),
    }));
    if (made.length > 0) return made;
    number += 1;
    return [{ ...of, key: emptyKey(project, name), field: null, doubt: byName.get(name) ?? null, number, isAccepted: false, isRejected: isRejectedByPerson(record, project, name) }];
  };
  const heading = (row: HeadingRow['row'], section: SectionName | null = null): HeadingRow => ({ row, project, section, key: `${row}:${project ?? ''}:${section ?? ''}` });
  if (project === null) return [heading('document'), ...documentFields.flatMap(rowsOf)];
  const hasCosts = (record.projects[project]?.costs.length ?? 0) > 0;
  return [heading('project'), ...(Object.keys(sections) as SectionName[]).flatMap((section) => [
    heading('section', section), ...(section === 'money' && hasCosts ? [heading('equation', section)] : []), ...sections[section].flatMap(rowsOf),
  ])];
}

const isSameDoubt = (a: Doubt | null, b: Doubt | null): boolean => a === b || (a !== null && b !== null && a.reason === b.reason && a.fieldId === b.fieldId && a.field === b.field);

const isSameRow = (a: Row, b: Row): boolean =>
  isFieldRow(a) && isFieldRow(b)
    ? a.name === b.name && a.field === b.field && a.number === b.number && a.isAccepted === b.isAccepted && a.isHidden === b.isHidden && a.isRejected === b.isRejected && isSameDoubt(a.doubt, b.doubt)
    : a.row === b.row;

interface Part {
  holder: unknown;
  doubts: readonly Doubt[];
  accepted: readonly string[];
  hidden: readonly string[];
  rows: Row[];
}

/**
 * Makes the rows of one answer after another. Rows that are as they were stay the same objects, and so do the keys where none came or went: a decision on one of
 * 50,000 fields then draws anew what it changed.
 */
export class RowKeeper {
  #parts = new Map<number | null, Part>();
  #keys: readonly string[] = [];

  /** Everything that the list shows, in its order: the order in which Tab and the doubts go. */
  rowsOf(answer: Shown): { rows: readonly Row[]; keys: readonly string[] } {
    const doubts = Map.groupBy(answer.doubts, ({ project }) => project);
    const flags: Flags = { accepted: new Set(answer.accepted), hidden: new Set(answer.hidden) };
    const parts = [null, ...answer.record.projects.keys()].map((project) => [project, this.#part(answer, project, doubts.get(project) ?? [], flags)] as const);
    this.#parts = new Map(parts);
    const rows = parts.flatMap(([, part]) => part.rows);
    const isSame = rows.length === this.#keys.length && rows.every(({ key }, at) => key === this.#keys[at]);
    if (!isSame) this.#keys = rows.map(({ key }) => key);
    return { rows, keys: this.#keys };
  }

  #part(answer: Shown, project: number | null, doubts: readonly Doubt[], flags: Flags): Part {
    const { record, accepted, hidden } = answer;
    const holder = project === null ? record.document : record.projects[project];
    const had = this.#parts.get(project);
    const isSame = had && had.holder === holder && had.accepted === accepted && had.hidden === hidden && had.doubts.length === doubts.length && doubts.every((doubt, at) => isSameDoubt(doubt, had.doubts[at] ?? null));
    if (isSame) return had;
    const before = new Map(had?.rows.map((row) => [row.key, row]));
    const rows = toPart(answer, project, doubts, flags).map((row) => {
      const was = before.get(row.key);
      return was && isSameRow(was, row) ? was : row;
    });
    return { holder, doubts, accepted, hidden, rows };
  }
}

export const toRows = (answer: Shown): readonly Row[] => new RowKeeper().rowsOf(answer).rows;

/** Fields have ids and places as their keys. */
export const isHeadingKey = (key: string): boolean => /^(?:document|project|section|equation):/u.test(key);

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

export const isListField = (name: FieldName): boolean => fieldLayouts[name].isList;
export const isDocumentField = (name: FieldName): boolean => fieldLayouts[name].ofDocument;
