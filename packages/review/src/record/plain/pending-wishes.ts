import type { DocumentAnswer, Wish } from '@siets/api';
import { fieldLayouts, getFields, isSameValue, setFields, type Field, type FieldName, type SietsRecord } from '@siets/record';

/** A decision that was taken on this page; it is shown at once and sent as soon as the server can be reached. */
export interface Pending {
  /** Made on this page, to find it again. */
  key: string;
  wish: Wish;
  field: FieldName;
  project: number | null;
  /** Words of the document that stand under an added or corrected value. */
  raw: string | null;
  /** The version that the person saw when they decided, or began to type. */
  seen?: number;
}

/** A record whose fields of one name are others; the rest is shared, for records may be large. */
function withFields(record: SietsRecord, project: number | null, name: FieldName, fields: Field<unknown>[]): SietsRecord {
  const copy: SietsRecord = { document: project === null ? { ...record.document } : record.document, projects: [...record.projects] };
  const found = project === null ? undefined : record.projects[project];
  if (found && project !== null) copy.projects[project] = { ...found, period: { ...found.period } };
  setFields(copy, project, name, fields);
  return copy;
}

function decided({ wish, raw }: Pending, field: Field<unknown>): Field<unknown> {
  const { flag: _flag, ...rest } = field;
  if (wish.action === 'approve') return { ...rest, state: 'approved' };
  if (wish.action === 'confirm') return { ...rest, state: 'checked' };
  return { ...rest, value: wish.value, source: 'person', rule: 'person/correct', confidence: 1, state: 'person', machine: field.machine ?? field.value, ...proof(wish, raw) };
}

const proof = ({ words }: Wish, raw: string | null): Partial<Field<unknown>> =>
  words && raw !== null ? { raw, evidence: [{ start: words.start, end: words.end, page: words.page ?? null, as: 'value' }] } : {};

const added = ({ key, wish, raw }: Pending): Field<unknown> => ({
  id: `new-${key}`, value: wish.value, raw: '', evidence: [], source: 'person', rule: 'person/add', confidence: 1, state: 'person', ...proof(wish, raw),
});

/** The answer as it will be once these decisions are kept; doubts about what was decided are gone. */
export function withPending(answer: DocumentAnswer, pending: readonly Pending[]): DocumentAnswer {
  if (pending.length === 0) return answer;
  let { record } = answer;
  for (const each of pending) {
    const fields = getFields(record, each.project, each.field);
    const isIt = ({ id }: Field<unknown>): boolean => id === each.wish.field;
    const next = each.wish.action === 'add' ? [...(fieldLayouts[each.field].isList ? fields : []), added(each)]
      : each.wish.action === 'reject' ? fields.filter((field) => !isIt(field)) : fields.map((field) => (isIt(field) ? decided(each, field) : field));
    record = withFields(record, each.project, each.field, next);
  }
  const isSettled = ({ fieldId, field, project }: DocumentAnswer['doubts'][number]): boolean =>
    pending.some(({ wish, ...of }) => (fieldId === null ? wish.action === 'add' && of.field === field && of.project === project : wish.field === fieldId));
  return { ...answer, record, doubts: answer.doubts.filter((doubt) => !isSettled(doubt)) };
}

/** True where the record already says what was wished: the answer to a request that got through may have been lost. */
export function isMet(record: SietsRecord, { wish, field: name, project }: Pending): boolean {
  const fields = getFields(record, project, name);
  const field = fields.find(({ id }) => id === wish.field);
  switch (wish.action) {
    case 'add':
      return fields.some(({ source, value }) => source === 'person' && isSameValue(value, wish.value));
    case 'reject':
      return field === undefined;
    case 'correct':
      return field !== undefined && field.state === 'person' && isSameValue(field.value, wish.value);
    case 'confirm':
      return field?.state !== undefined && field.state !== 'extracted';
    default:
      return field?.state === 'approved';
  }
}

