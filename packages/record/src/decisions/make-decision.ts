import type { ProblemText } from '../problem.ts';
import type { SietsRecord } from '../record.ts';
import type { Span } from '../span.ts';
import { toAnchor } from './anchor.ts';
import type { Decision, DecisionAction } from './decision.ts';
import { fieldLayouts, isFieldName, listFields, type FieldName, type NamedField } from './field-layouts.ts';
import { fieldValues } from './field-values.ts';

/** What a person asks for; the rest of the decision is taken from the record they saw. */
export interface DecisionWish {
  action: DecisionAction;
  /** Id of the field; for `add` the name of one. */
  field: string;
  /** Which project, for `add`; the first where it is not said. */
  project?: number | undefined;
  /** The corrected or added value. */
  value?: unknown;
  /** Where the words of the value stand in the text, where a person selected them. */
  words?: (Span & { page?: number | null }) | undefined;
  note?: string | undefined;
}

/** A wish that cannot be met; `lv` and `en` say why. */
export class DecisionError extends Error {
  readonly lv: string;
  readonly en: string;

  constructor({ lv, en }: ProblemText) {
    super(en);
    this.name = 'DecisionError';
    this.lv = lv;
    this.en = en;
  }
}

/** A decision on the record that a person saw. Throws DecisionError where the field is unknown or the value does not fit it. */
export function makeDecision(seen: SietsRecord, wish: DecisionWish, made: Pick<Decision, 'id' | 'by' | 'at'>): Decision {
  const { action, words, note = null } = wish;
  const target = action === 'add' ? toAdd(seen, wish) : toField(seen, wish);
  const { name, project, field } = target;
  const { text = '', textId } = seen.document;
  const [first] = field?.evidence ?? [];
  if (action === 'reject' && name === 'kind') throw new DecisionError(kindNeeded);
  const value = action === 'add' || action === 'correct' ? readValue(name, wish.value) : field?.value;
  if (action === 'add' && !words && !note) throw new DecisionError(whyNeeded);
  return {
    ...made, action, field: name, fieldId: field?.id ?? null, value, machine: (field && 'machine' in field ? field.machine : field?.value) ?? null, note,
    project: project === null ? null : { index: project, title: seen.projects[project]?.title?.value ?? null },
    anchor: first ? toAnchor(text, textId, first) : null, words: words ? toAnchor(text, textId, words) : null,
  };
}

interface Target {
  name: FieldName;
  project: number | null;
  field: NamedField['field'] | null;
}

function toField(seen: SietsRecord, { field: id }: DecisionWish): Target {
  const fields = listFields(seen);
  const found = fields.find(({ field }) => field.id === id) ?? onlyOne(fields.filter(({ name }) => name === id));
  if (!found) throw new DecisionError(noSuchField(id));
  return found;
}

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

function toAdd(seen: SietsRecord, { field: name, project = 0 }: DecisionWish): Target {
  if (!isFieldName(name)) throw new DecisionError(noSuchField(name));
  if (fieldLayouts[name].ofDocument) return { name, project: null, field: null };
  if (!seen.projects[project]) throw new DecisionError(noSuchProject(project));
  return { name, project, field: null };
}

function readValue(name: FieldName, value: unknown): unknown {
  const keyed = name === 'organisations' && typeof value === 'object' && value !== null && !('key' in value) ? { key: 'person', ...value } : value;
  const read = fieldValues[name].safeParse(keyed);
  if (read.success) return read.data;
  const found = read.error.issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)).join('; ');
  throw new DecisionError({
    lv: `Vērtība laukam „${name}” neder: ${found}.`,
    en: `The value does not fit the field "${name}": ${found}.`,
  });
}

export const noSuchField = (id: string): ProblemText => ({
  lv: `Lauka „${id}” šajā ierakstā nav, vai arī tādu ir vairāki. Lauku ID rāda „siets show DOKUMENTS --json”.`,
  en: `There is no field "${id}" in this record, or there are several. "siets show DOCUMENT --json" shows the ids of fields.`,
});
export const noSuchProject = (project: number): ProblemText => ({
  lv: `Projekta Nr. ${project} šajā ierakstā nav; tos skaita no 0.`,
  en: `There is no project no. ${project} in this record; they are counted from 0.`,
});
const kindNeeded: ProblemText = {
  lv: 'Dokumenta veidu nevar noraidīt, tikai labot.',
  en: 'The kind of a document cannot be rejected, only corrected.',
};
const whyNeeded: ProblemText = {
  lv: 'Vērtībai, kurai nenorāda vārdus tekstā, jāraksta piezīme, no kurienes tā ir (note).',
  en: 'A value without words in the text needs a note that says where it comes from.',
};
