import { listFields, type Field, type NamedField, type ProjectRecord, type SietsRecord } from '@siets/record';
import type { DocumentChange } from './stages.ts';
import type { FlatTables, ListRow, Proof } from './tables.ts';

/** Euro, with at most two decimals, to whole cents. */
export const toCents = (amount: number): number => Math.round(amount * 100);

const centsOrNull = (amount: number | null): number | null => (amount === null ? null : toCents(amount));

const proofOf = ({ id, raw, source, rule, confidence, state = 'extracted' }: Field<unknown>): Proof => ({
  field_id: id, raw, source, rule, confidence, state,
});

/** Facts of the record that stand in the row of the document, so that lists need no join. */
export function toDocumentColumns({ document, projects }: SietsRecord): DocumentChange {
  return {
    kind: document.kind.value,
    published: document.published?.value ?? null,
    language: document.languages[0]?.code ?? null,
    title: projects[0]?.title?.value ?? null,
    projects: projects.length,
  };
}

/** A project's lists as rows; `keyOf` finds the organisation that a payer, partner or contact names. */
function toListRows(project: ProjectRecord, at: Pick<ListRow, 'document' | 'project'>) {
  const keys = new Map(project.organisations.map(({ value }) => [value.name, value.key]));
  const keyOf = (name: string | null) => (name === null ? null : (keys.get(name) ?? null));
  const rows = <T, R>(fields: readonly Field<T>[], columns: (value: T) => R) =>
    fields.map((field, n) => ({ ...at, n, ...columns(field.value), ...proofOf(field) }));
  return {
    organisations: rows(project.organisations, ({ key, name, role, country, registrationNumber }) => ({
      organisation_key: key, name, role, country, registration_number: registrationNumber,
    })),
    costs: rows(project.costs, (cost) => ({
      role: cost.role, amount_cents: centsOrNull(cost.amount), currency: cost.currency, eur_cents: centsOrNull(cost.eur),
      percent: cost.percent, payer_name: cost.payer, payer_key: keyOf(cost.payer), of_name: cost.of, of_key: keyOf(cost.of),
      stage: cost.stage, vat: cost.vat,
    })),
    countries: rows(project.countries, ({ code, role }) => ({ code, role })),
    places: rows(project.places, ({ name, kind, code, country }) => ({ name, kind, code, country })),
    events: rows(project.events, ({ title, start, end, place, country }) => ({ title, start_date: start, end_date: end, place, country })),
    identifiers: rows(project.identifiers, ({ value, scheme }) => ({ value, scheme })),
    funders: rows(project.funders, ({ id, name }) => ({ authority_id: id, name })),
    contacts: rows(project.contacts, ({ name, role, organisation, email, phone }) => ({
      name, role, organisation_name: organisation, organisation_key: keyOf(organisation), email, phone,
    })),
    checks: project.checks.map(({ id, passed, message, fields }, n) => ({
      ...at, n, check_id: id, passed: Number(passed), message, fields: JSON.stringify(fields),
    })),
  };
}

function toProjectRow(project: ProjectRecord, at: Pick<ListRow, 'document' | 'project'>): FlatTables['projects'] {
  const { title, programme, partnerCount, period, goal } = project;
  return {
    ...at,
    title: title?.value ?? null, title_field: title?.id ?? null,
    programme_id: programme?.value.id ?? null, programme_name: programme?.value.name ?? null, programme_field: programme?.id ?? null,
    partner_count: partnerCount?.value ?? null, partner_count_field: partnerCount?.id ?? null,
    start_date: period.start?.value ?? null, start_field: period.start?.id ?? null,
    end_date: period.end?.value ?? null, end_field: period.end?.id ?? null,
    duration_months: period.durationMonths?.value ?? null, duration_field: period.durationMonths?.id ?? null,
    goal: goal?.value ?? null, goal_field: goal?.id ?? null,
    failed_checks: project.checks.filter((check) => !check.passed).length,
  };
}

function toEvidenceRows(fields: readonly NamedField[], document: number): FlatTables['evidence'][] {
  const proofs = fields.flatMap(({ field }) => [
    { id: field.id, part: '', evidence: field.evidence },
    ...Object.entries(field.parts ?? {}).map(([part, { evidence }]) => ({ id: field.id, part, evidence })),
  ]);
  return proofs
    .flatMap(({ id, part, evidence }) => evidence.map((span) => ({ id, part, span })))
    .map(({ id, part, span }, n) => ({
      document, n, field_id: id, part, span_start: span.start, span_end: span.end, page: span.page, kind: span.as,
    }));
}

/** The flat tables of one record; `document` is the key of its row. */
export function toRows(record: SietsRecord, document: number): { [T in keyof FlatTables]: FlatTables[T][] } {
  const lists = record.projects.map((project, index) => toListRows(project, { document, project: index }));
  const fields = listFields(record);
  return {
    projects: record.projects.map((project, index) => toProjectRow(project, { document, project: index })),
    organisations: lists.flatMap((list) => list.organisations),
    costs: lists.flatMap((list) => list.costs),
    countries: lists.flatMap((list) => list.countries),
    places: lists.flatMap((list) => list.places),
    events: lists.flatMap((list) => list.events),
    identifiers: lists.flatMap((list) => list.identifiers),
    funders: lists.flatMap((list) => list.funders),
    contacts: lists.flatMap((list) => list.contacts),
    fields: fields.map(({ project, name, field }, n) => ({
      document, n, project, field: name, value: JSON.stringify(field.value), ...proofOf(field), flag: field.flag ?? null,
    })),
    evidence: toEvidenceRows(fields, document),
    checks: lists.flatMap((list) => list.checks),
  };
}
