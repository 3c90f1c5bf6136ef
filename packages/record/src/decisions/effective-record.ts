import { runChecks } from '../checks/index.ts';
import type { Field } from '../field.ts';
import type { SietsRecord } from '../record.ts';
import type { Evidence } from '../span.ts';
import { makeAnchorFinder } from './anchor.ts';
import { AUTOMATIC, isAboutProjects, type Decision, type DecisionFlag } from './decision.ts';
import { fieldLayouts, getFields, isFieldName, setFields } from './field-layouts.ts';
import { findProject, findTarget, type Applying } from './find-place.ts';
import { mergeProjects, splitProject } from './project-decisions.ts';
import { tellRejected, type Rejected } from './rejected.ts';
import { isSameValue } from './same-value.ts';

export interface EffectiveRecord {
  /** The record as people see it; fields decided upon carry `state` and, where a person should look, `flag` and `machine`. */
  record: SietsRecord;
  /** Decisions whose project is no longer told of: they stay, and a person should look. */
  unplaced: Decision[];
}

/** A decision of an older version of the same paper counts only where its words stand in this text. */
export type AppliedDecision = Decision & { isCarried?: boolean };

/**
 * The extracted record plus people's decisions, in the order they were made. What the machine reads may have changed
 * since: a decision is laid anew by its field id, by its words and their neighbourhood, or by its value, and what people
 * hold right always stands. Where the machine reads otherwise than it did then, the field is flagged.
 */
export function effectiveRecord(record: SietsRecord, decisions: readonly AppliedDecision[]): EffectiveRecord {
  if (decisions.length === 0) return { record, unplaced: [] };
  const effective = copyHolders(record);
  const text = record.document.text ?? '';
  const find = makeAnchorFinder(text, record.document.textId);
  const rejected: Rejected[] = [];
  const unplaced = decisions.filter((decision) => !applyDecision({ record: effective, text, find, rejected }, decision));
  tellRejected(effective, rejected);
  for (const project of effective.projects) project.checks = runChecks(project);
  return { record: effective, unplaced };
}

/** A record whose lists can be replaced without touching the one given; fields and values are shared, and nothing changes them. */
const copyHolders = (record: SietsRecord): SietsRecord => ({
  document: { ...record.document }, projects: record.projects.map((project) => ({ ...project, period: { ...project.period } })),
});

/** False where the decision has no place in this record. */
function applyDecision(applying: Applying, decision: AppliedDecision): boolean {
  if (isAboutProjects(decision)) return (decision.action === 'split' ? splitProject : mergeProjects)(applying, decision) || decision.isCarried === true;
  if (!isFieldName(decision.field)) return false;
  const { ofDocument } = fieldLayouts[decision.field];
  const project = ofDocument ? null : findProject(applying, decision);
  if (project === -1) return decision.isCarried === true;
  const target = findTarget(applying, decision, decision.field, project);
  if (decision.isCarried && (!target || decision.anchor === null || applying.find(decision.anchor) === null)) return true;
  const fields = getFields(applying.record, project, decision.field);
  const decided = decide(applying, decision, fields, target);
  setFields(applying.record, project, decision.field, decided);
  const holder = project === null ? applying.record.document : applying.record.projects[project];
  if (holder && target && decision.action === 'reject' && !decided.includes(target)) applying.rejected.push({ holder, name: decision.field, field: target });
  return true;
}

function decide(applying: Applying, decision: AppliedDecision, fields: Field<unknown>[], target: Field<unknown> | null): Field<unknown>[] {
  const replace = (made: Field<unknown>) => (target ? fields.map((field) => (field === target ? made : field)) : [...fields, made]);
  if (decision.by === AUTOMATIC) return target && isAcceptable(decision, target) ? replace({ ...target, state: 'accepted' }) : fields;
  switch (decision.action) {
    case 'reject':
      return isRejected(decision, target) ? fields.filter((field) => field !== target) : fields;
    case 'approve':
      return target && isSameValue(target.value, decision.value) ? replace({ ...target, state: 'approved' }) : fields.map((field) =>
        field === target ? { ...field, flag: 'machine-disagrees' as const } : field);
    default:
      return replace(target ? judge(applying, decision, target) : restore(applying, decision));
  }
}

/** Only a value that reads as it did and that nobody decided on is accepted: nothing that a person holds right is behind it. */
const isAcceptable = (decision: Decision, { state, source, value }: Field<unknown>): boolean =>
  source === 'rule' && (state === undefined || state === 'extracted') && isSameValue(value, decision.value);

/** What was held wrong is left out; another value at the same place is a new reading, which nobody has judged. */
const isRejected = (decision: Decision, target: Field<unknown> | null): boolean => target !== null && isSameValue(target.value, decision.value);

/** The machine reads something there: people's value stands, whether or not it agrees. */
function judge(applying: Applying, decision: Decision, target: Field<unknown>): Field<unknown> {
  const { flag: _flag, machine: _machine, ...field } = target;
  const machine = target.machine ?? target.value;
  if (isSameValue(target.value, decision.value)) return { ...field, state: decision.action === 'confirm' || target.source === 'rule' ? 'checked' : 'person' };
  const isNew = target.source === 'rule' && !isSameValue(machine, decision.machine);
  return {
    ...field, ...proof(applying, decision, target), value: withKey(decision.value, target.value), source: 'person', rule: `person/${decision.action}`, confidence: 1,
    state: decision.action === 'confirm' ? 'checked' : 'person', machine, ...(isNew && { flag: 'machine-disagrees' as const }),
  };
}

/** An organisation keeps its key within the record. */
const withKey = (value: unknown, was: unknown): unknown => {
  const isKeyed = (each: unknown): each is { key: string } => typeof each === 'object' && each !== null && 'key' in each;
  return isKeyed(value) && isKeyed(was) ? { ...value, key: was.key } : value;
};

/** The machine reads nothing there (any more): people's value stands on its words, or on none. */
function restore(applying: Applying, decision: Decision): Field<unknown> {
  const { raw, evidence } = proof(applying, decision, { raw: '', evidence: [] });
  const isLost = evidence.length === 0 && (decision.words ?? decision.anchor) !== null;
  const flag: DecisionFlag | null = isLost ? 'not-found' : decision.machine === null || decision.machine === undefined ? null : 'machine-disagrees';
  return {
    id: decision.fieldId ?? `p_${decision.id}`, value: decision.value, raw, evidence, source: 'person', rule: `person/${decision.action}`, confidence: 1,
    state: decision.action === 'confirm' ? 'checked' : 'person', ...(flag && { flag }),
  };
}

/** The words that a decision gives for its value, where they stand now; else those that the field had. */
function proof({ text, find }: Applying, { words, anchor }: Decision, had: Pick<Field<unknown>, 'raw' | 'evidence'>): Pick<Field<unknown>, 'raw' | 'evidence'> {
  const place = words ?? (had.evidence.length === 0 ? anchor : null);
  const span = place && find(place);
  if (!span) return { raw: had.raw, evidence: had.evidence };
  const evidence: Evidence[] = [{ ...span, page: place.page, as: 'value' }];
  return { raw: text.slice(span.start, span.end), evidence };
}
