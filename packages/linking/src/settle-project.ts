import { indexWords, type LinkedProjectColumns, type Tables } from '@siets/store';
import type { Transaction } from 'kysely';
import type { Node } from './group-nodes.ts';
import { readStatements, type Statements } from './read-statements.ts';

type Trx = Transaction<Tables>;
const stages = ['planned', 'approved', 'contracted', 'spent'] as const;
const isApproved = (state: string): boolean => state === 'approved' || state === 'person';
const joined = (values: readonly string[]): string | null => (values.length === 0 ? null : [...new Set(values)].join(' | '));

/** What stands for the project: of several documents the one published last says first. */
function toColumns(id: string, { documents, fields, costs, lists, failedChecks }: Statements): LinkedProjectColumns {
  const cell = (name: string) => fields.find(({ field }) => field === name);
  const [title, programme, start, end, goal] = ['title', 'programme', 'period.start', 'period.end', 'goal'].map(cell);
  const sum = (role: string, stage?: string) => costs.find((cost) => cost.role === role && cost.eur_cents !== null && (stage === undefined || cost.stage === stage));
  const total = stages.toReversed().map((stage) => sum('total', stage)).find((found) => found !== undefined) ?? sum('total');
  const lats = total && costs.find((cost) => cost.role === 'total' && cost.currency === 'LVL' && cost.stage === total.stage);
  const applicant = ['applicant', 'lead', 'implementer'].map((role) => lists.organisations.find((row) => row.role === role)).find((row) => row !== undefined);
  const [funder] = lists.funders;
  const dates = documents.flatMap(({ published }) => published ?? []).toSorted();
  const states = new Set<string>([...fields, ...costs, ...lists.organisations].map(({ state }) => state));
  return {
    id, title: (title?.value as string | undefined) ?? null, title_state: title?.state ?? null, title_field: title?.field_id ?? null,
    other_titles: joined(fields.filter(({ field }) => field === 'otherTitles').map(({ value }) => String(value))),
    identifiers: joined(lists.identifiers.map(({ value }) => value)),
    programme_id: (programme?.value as { id: string | null } | undefined)?.id ?? null, programme_name: (programme?.value as { name: string } | undefined)?.name ?? null,
    programme_state: programme?.state ?? null, programme_field: programme?.field_id ?? null,
    funder_id: funder?.authority_id ?? null, funder_name: funder?.name ?? null, funder_state: funder?.state ?? null, funder_field: funder?.field_id ?? null,
    applicant: null, applicant_name: applicant?.name ?? null, applicant_state: applicant?.state ?? null, applicant_field: applicant?.field_id ?? null,
    start_date: (start?.value as string | undefined) ?? null, start_state: start?.state ?? null, start_field: start?.field_id ?? null,
    end_date: (end?.value as string | undefined) ?? null, end_state: end?.state ?? null, end_field: end?.field_id ?? null,
    start_year: start ? Number(String(start.value).slice(0, 4)) : null, duration_months: null, partner_count: null,
    goal: (goal?.value as string | undefined) ?? null, municipality_code: null, municipality_name: null,
    kind: documents[0]?.kind ?? null, stage: stages.toReversed().find((stage) => costs.some((cost) => cost.stage === stage)) ?? null,
    total_eur_cents: total?.eur_cents ?? null, total_lvl_cents: lats?.amount_cents ?? null, total_stage: total?.stage ?? null,
    total_state: total?.state ?? null, total_field: total?.field_id ?? null,
    grant_eur_cents: sum('grant')?.eur_cents ?? null, own_eur_cents: sum('own')?.eur_cents ?? null,
    planned_eur_cents: sum('total', 'planned')?.eur_cents ?? null, approved_eur_cents: sum('total', 'approved')?.eur_cents ?? null,
    contracted_eur_cents: sum('total', 'contracted')?.eur_cents ?? null, spent_eur_cents: sum('total', 'spent')?.eur_cents ?? null,
    documents: documents.length, conflicts: 0, failed_checks: failedChecks, first_published: dates[0] ?? null, last_published: dates.at(-1) ?? null,
    state: ['extracted', 'checked', 'approved', 'person'].find((state) => states.has(state)) ?? 'extracted', updated_at: new Date().toISOString(),
  };
}

/** Only what people approved or entered. */
const approvedOf = (statements: Statements): Statements => {
  const keep = <T extends { state: string }>(rows: T[]): T[] => rows.filter(({ state }) => isApproved(state));
  const { organisations, funders, identifiers } = statements.lists;
  return {
    ...statements, fields: keep(statements.fields), costs: keep(statements.costs),
    lists: { organisations: keep(organisations), funders: keep(funders), identifiers: keep(identifiers) },
  };
};

const marked = ['organisations', 'costs', 'countries', 'places', 'events', 'identifiers', 'funders', 'contacts'] as const;
/** Where a row stands and what proves it: what makes two rows say the same is all the rest. */
const PLACE = new Set(['document', 'project', 'n', 'field_id', 'raw', 'source', 'rule', 'confidence', 'state', 'linked', 'stands', 'stands_approved', 'organisation_key', 'payer_key', 'of_key', 'organisation']);
const toSaid = (row: object): string => JSON.stringify(Object.entries(row).filter(([name]) => !PLACE.has(name)));

/** Of rows that say the same one counts, so that nothing is added up twice. */
async function markRows(trx: Trx, linked: number, documents: Statements['documents']): Promise<void> {
  for (const table of marked) {
    const seen = new Set<string>();
    const seenApproved = new Set<string>();
    for (const { key, project } of documents) {
      for (const row of await trx.selectFrom(table as 'costs').selectAll().where('document', '=', key).where('project', '=', project).orderBy('n').execute()) {
        const said = toSaid(row);
        const stands = Number(!seen.has(said));
        const stands_approved = Number(isApproved(row.state) && !seenApproved.has(said));
        seen.add(said);
        if (stands_approved === 1) seenApproved.add(said);
        await trx.updateTable(table as 'costs').set({ linked, stands, stands_approved }).where('document', '=', key).where('project', '=', project).where('n', '=', row.n).execute();
      }
    }
  }
  for (const { key, project } of documents) {
    await trx.updateTable('checks').set({ linked, stands: 1, stands_approved: 1 }).where('document', '=', key).where('project', '=', project).execute();
  }
}

/** Writes one project from its nodes: its row, that of what people approved, and the marks on the rows of its documents. */
export async function settleProject(trx: Trx, nodes: readonly Node[]): Promise<void> {
  const statements = await readStatements(trx, nodes);
  const id = nodes[0]?.id ?? '';
  const { key } = await trx.insertInto('linked_projects').values(toColumns(id, statements)).returning('key').executeTakeFirstOrThrow();
  const approved = approvedOf(statements);
  if (approved.fields.length + approved.costs.length + approved.lists.organisations.length > 0) {
    await trx.insertInto('approved_projects').values({ key, ...toColumns(id, approved) }).execute();
  }
  for (const { document, project } of nodes) {
    await trx.updateTable('project_nodes').set({ linked: key }).where('document', '=', document).where('project', '=', project).execute();
  }
  await markRows(trx, key, statements.documents);
  await indexWords(trx, [key]);
}
