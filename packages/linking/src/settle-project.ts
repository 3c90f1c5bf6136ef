import { authorityById, currentCodes, entriesOf, placesByName } from '@siets/gazetteer';
import { indexWords, type LinkedProjectColumns, type Tables } from '@siets/store';
import type { Transaction } from 'kysely';
import type { Node } from './projects/write-nodes.ts';
import { compareTitles, toTitle } from './projects/title.ts';
import { costStages, findConflict, orderClaims, type Claim } from './projects/standing.ts';
import { toOrganisationKey } from './organisations/organisation-key.ts';
import { readList, readStatements, type ReadFields, type Statements } from './read-statements.ts';

type Trx = Transaction<Tables>;
const isApproved = (state: string): boolean => state === 'approved' || state === 'person';
const joined = (values: readonly string[]): string | null => (values.length === 0 ? null : [...new Set(values)].join(' | '));
const owners = ['applicant', 'lead', 'implementer'] as const;

type Field = 'title' | 'programme' | 'funder' | 'applicant' | 'start' | 'end' | 'goal' | 'total' | 'grant' | 'own';
/** What every document says of one field, and when two of them agree. */
interface Asked<T> {
  claims: Claim<T>[];
  agree: (a: T, b: T) => boolean;
}

const same = <T>(a: T, b: T): boolean => a === b;
/** „2023” and „2023-09-01” do not disagree. */
const sameDate = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
const sameTitle = (a: string, b: string): boolean => compareTitles(toTitle(a), toTitle(b)) !== 'differ';

/** What the documents say of each field of a project. */
function toClaims(statements: Statements) {
  const { documents, fields, costs, lists } = statements;
  const byKey = new Map(documents.map((document) => [document.key, document]));
  const claim = <T>(value: T, row: { document: number; field_id: string; raw: string; state: string }, stage: string | null = null): Claim<T>[] => {
    const document = byKey.get(row.document);
    return document ? [{ value, said: JSON.stringify(value), stage, fieldId: row.field_id, raw: row.raw, state: row.state, document }] : [];
  };
  const cells = <T>(name: string): Claim<T>[] => fields.filter(({ field }) => field === name).flatMap((row) => claim(row.value as T, row));
  const sums = (role: string): Claim<{ eur: number; row: Statements['costs'][number] }>[] =>
    costs.filter((cost) => cost.role === role && cost.eur_cents !== null).flatMap((row) => claim({ eur: row.eur_cents ?? 0, row }, row, row.stage));
  // Of one document's rows the first of the most telling role counts.
  const applicants = documents.flatMap(({ key }) => {
    const own = lists.organisations.filter(({ document }) => document === key);
    const row = owners.map((role) => own.find((each) => each.role === role)).find((each) => each !== undefined);
    return row ? claim(row, row) : [];
  });
  const sameSum = (a: { eur: number }, b: { eur: number }): boolean => a.eur === b.eur;
  return {
    title: { claims: cells<string>('title'), agree: sameTitle } satisfies Asked<string>,
    programme: { claims: cells<{ id: string | null; name: string }>('programme'), agree: (a, b) => a.name === b.name || a.id === null || b.id === null } satisfies Asked<{ id: string | null; name: string }>,
    funder: { claims: firstOfEach(lists.funders.flatMap((row) => claim(row, row))), agree: (a, b) => a.name === b.name || (a.authority_id !== null && a.authority_id === b.authority_id) } satisfies Asked<Statements['lists']['funders'][number]>,
    applicant: { claims: applicants, agree: (a, b) => a.name === b.name || (a.organisation !== null && a.organisation === b.organisation) } satisfies Asked<Statements['lists']['organisations'][number]>,
    start: { claims: cells<string>('period.start'), agree: sameDate } satisfies Asked<string>,
    end: { claims: cells<string>('period.end'), agree: sameDate } satisfies Asked<string>,
    goal: { claims: cells<string>('goal'), agree: same } satisfies Asked<string>,
    total: { claims: sums('total'), agree: sameSum }, grant: { claims: sums('grant'), agree: sameSum }, own: { claims: sums('own'), agree: sameSum },
  };
}

/** One claim of each document: the first. */
const firstOfEach = <T>(claims: Claim<T>[]): Claim<T>[] => [...new Map(claims.toReversed().map((each) => [each.document.key, each])).values()];

const municipalities = new Map(entriesOf('place').filter(({ placeKind, until }) => until === null && (placeKind === 'municipality' || placeKind === 'state-city')).map((place) => [place.code, place]));

/** Codes of municipalities that are no more. */
const oldCodes = new Map(entriesOf('place').filter(({ placeKind, until }) => placeKind === 'municipality' && until !== null).map(({ name, oldCode }) => [name, oldCode]));

/** The municipality of today in which the project takes place: the one that most of its places lie in, the first named among equals. */
function municipalityOf(places: Statements['places']): { code: string; name: string } | null {
  const counts = new Map<string, number>();
  for (const code of places.flatMap((place) => codesNow(place).slice(0, 1))) if (municipalities.has(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most ? { code: most[0], name: municipalities.get(most[0])?.name ?? '' } : null;
}

/** That of the council, school or library that applied. */
function territoryOf(applicant: { name: string; country: string | null } | undefined): { code: string; name: string } | null {
  if (!applicant || (applicant.country !== null && applicant.country !== 'LV')) return null;
  return toOrganisationKey(applicant.name).territory;
}

function codesNow({ name, code, country }: { name: string; code: string | null; country: string | null }): string[] {
  if (code !== null && municipalities.has(code)) return [code];
  if (country !== null && country !== 'LV') return [];
  return placesByName(name).filter((place) => place.country === 'LV').flatMap(currentCodes);
}

/** One authority has one name in the dataset, however documents print it; the rows of the lists keep the printed one. */
const authorityName = (id: string | null, printed: string): string => (id === null ? null : authorityById(id)?.name) ?? printed;

/** What stands for the project. */
function toColumns(id: string, statements: Statements): LinkedProjectColumns {
  const { documents, fields, costs, lists, places, failedChecks, choices } = statements;
  const claims = toClaims(statements);
  const first = <T>(name: Field, asked: Asked<T>): Claim<T> | undefined => orderClaims(asked.claims, choices.get(name) ?? null)[0];
  const [title, start, end, goal] = [first('title', claims.title), first('start', claims.start), first('end', claims.end), first('goal', claims.goal)];
  const [programme, funder, applicant] = [first('programme', claims.programme), first('funder', claims.funder), first('applicant', claims.applicant)];
  const [total, grant, own] = [first('total', claims.total), first('grant', claims.grant), first('own', claims.own)];
  const atStage = (stage: string) => orderClaims(claims.total.claims.filter((each) => each.stage === stage), choices.get('total') ?? null)[0]?.value.eur ?? null;
  const lats = total && costs.find((cost) => cost.role === 'total' && cost.currency === 'LVL' && cost.document === total.document.key);
  const months = fields.find(({ field }) => field === 'period.durationMonths')?.value;
  const partners = fields.find(({ field }) => field === 'partnerCount')?.value;
  const municipality = territoryOf(applicant?.value) ?? municipalityOf(places);
  const dates = documents.flatMap(({ published }) => published ?? []).toSorted();
  const states = new Set<string>([...fields, ...costs, ...lists.organisations].map(({ state }) => state));
  const others = [...claims.title.claims.map(({ value }) => value), ...fields.filter(({ field }) => field === 'otherTitles').map(({ value }) => String(value))].filter((each) => each !== title?.value);
  return {
    id, title: title?.value ?? null, title_state: title?.state ?? null, title_field: title?.fieldId ?? null, other_titles: joined(others),
    identifiers: joined(lists.identifiers.map(({ value }) => value)),
    programme_id: programme?.value.id ?? null, programme_name: programme ? authorityName(programme.value.id, programme.value.name) : null, programme_state: programme?.state ?? null, programme_field: programme?.fieldId ?? null,
    funder_id: funder?.value.authority_id ?? null, funder_name: funder ? authorityName(funder.value.authority_id, funder.value.name) : null, funder_state: funder?.state ?? null, funder_field: funder?.fieldId ?? null,
    applicant: applicant?.value.organisation ?? null, applicant_name: applicant?.value.name ?? null, applicant_state: applicant?.state ?? null, applicant_field: applicant?.fieldId ?? null,
    start_date: start?.value ?? null, start_state: start?.state ?? null, start_field: start?.fieldId ?? null,
    end_date: end?.value ?? null, end_state: end?.state ?? null, end_field: end?.fieldId ?? null,
    start_year: start ? Number(start.value.slice(0, 4)) : null, duration_months: typeof months === 'number' ? months : null,
    partner_count: typeof partners === 'number' ? partners : null, goal: goal?.value ?? null,
    municipality_code: municipality?.code ?? null, municipality_name: municipality?.name ?? null,
    kind: documents[0]?.kind ?? null, stage: costStages.toReversed().find((stage) => costs.some((cost) => cost.stage === stage)) ?? null,
    total_eur_cents: total?.value.eur ?? null, total_lvl_cents: lats?.amount_cents ?? null, total_stage: total?.stage ?? null, total_state: total?.state ?? null, total_field: total?.fieldId ?? null,
    grant_eur_cents: grant?.value.eur ?? null, own_eur_cents: own?.value.eur ?? null,
    planned_eur_cents: atStage('planned'), approved_eur_cents: atStage('approved'), contracted_eur_cents: atStage('contracted'), spent_eur_cents: atStage('spent'),
    documents: documents.length, conflicts: 0, failed_checks: failedChecks, first_published: dates[0] ?? null, last_published: dates.at(-1) ?? null,
    state: ['extracted', 'accepted', 'checked', 'approved', 'person'].find((state) => states.has(state)) ?? 'extracted', updated_at: new Date().toISOString(),
  };
}

/** As people read it. */
function showValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'eur' in value) return (Number(value.eur) / 100).toFixed(2);
  return typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : JSON.stringify(value);
}

/** Keeps where documents disagree, each value with its source and why one of them stands; answers about how many fields. */
async function writeConflicts(trx: Trx, linked: number, statements: Statements): Promise<number> {
  const { goal: _goal, ...asked } = toClaims(statements);
  let count = 0;
  for (const [field, { claims, agree }] of Object.entries(asked) as [Field, Asked<unknown>][]) {
    const found = findConflict(claims, statements.choices.get(field) ?? null, agree);
    if (found.length > 0) count += 1;
    for (const [n, { claim: { value, stage, fieldId, raw, state, document }, why }] of found.entries()) {
      await trx.insertInto('link_conflicts').values({
        linked, field, n, value: showValue(value), stage, document: document.key, project: document.project, field_id: fieldId, raw, state, published: document.published, stands: Number(n === 0), why,
      }).execute();
    }
  }
  return count;
}

/** Only what people approved or entered. */
const approvedOf = (statements: Statements): Statements => {
  const keep = <T extends { state: string }>(rows: T[]): T[] => rows.filter(({ state }) => isApproved(state));
  const { organisations, funders, identifiers } = statements.lists;
  return {
    ...statements, fields: keep(statements.fields), costs: keep(statements.costs), places: keep(statements.places),
    lists: { organisations: keep(organisations), funders: keep(funders), identifiers: keep(identifiers) },
  };
};

const marked = ['organisations', 'costs', 'countries', 'places', 'events', 'identifiers', 'funders', 'contacts'] as const;
/** Where a row stands and what proves it: what makes two rows say the same is all the rest. */
const PLACE = new Set(['document', 'project', 'n', 'field_id', 'raw', 'source', 'rule', 'confidence', 'state', 'linked', 'stands', 'stands_approved', 'organisation_key', 'payer_key', 'of_key', 'organisation', 'code_then', 'code_now', 'name_now']);
/** An organisation is who it is, under whatever name; all else is as printed. */
function toSaid(row: object): string {
  const who = 'organisation' in row && row.organisation !== null ? row.organisation : undefined;
  const left = Object.entries(row).filter(([name]) => !PLACE.has(name) && !(who !== undefined && ['name', 'registration_number', 'country'].includes(name)));
  return JSON.stringify([who, left]);
}

/** A territory has three codes: as printed, as of then, as of today. */
async function markPlaces(trx: Trx, { key, project, fields }: Statements['documents'][number], rows: Statements['places']): Promise<void> {
  const values = new Map(fields.map(({ field_id, value }) => [field_id, value]));
  for (const row of rows) {
    const [code_now = null] = codesNow(row);
    const name_now = code_now === null ? null : (municipalities.get(code_now)?.name ?? null);
    const said = (values.get(row.field_id) ?? {}) as { codeThen?: string };
    const code_then = said.codeThen ?? row.code ?? oldCodes.get(row.name) ?? null;
    if (row.code_then === code_then && row.code_now === code_now && row.name_now === name_now) continue;
    await trx.updateTable('places').set({ code_then, code_now, name_now }).where('document', '=', key).where('project', '=', project).where('n', '=', row.n).execute();
  }
}

type Place = { document: number; project: number };
const placeOf = ({ document, project }: Place): string => `${document} ${project}`;

/** Of rows that say the same one counts, so that nothing is added up twice. */
async function markRows(trx: Trx, linked: number, { documents, costs, places, lists }: Statements): Promise<void> {
  const atHand = { costs, places, ...lists } as unknown as { [table in (typeof marked)[number]]?: Statements['costs'] };
  for (const table of marked) {
    const read = atHand[table] && Map.groupBy(atHand[table], placeOf);
    const seen = new Set<string>();
    const seenApproved = new Set<string>();
    for (const document of documents) {
      const { key, project } = document;
      const rows = read ? (read.get(placeOf({ document: key, project })) ?? []) : ((await readList(trx, table, document)) as Statements['costs']);
      if (table === 'places') await markPlaces(trx, document, rows as unknown as Statements['places']);
      for (const row of rows) {
        const said = toSaid(row);
        const stands = Number(!seen.has(said));
        const stands_approved = Number(isApproved(row.state) && !seenApproved.has(said));
        seen.add(said);
        if (stands_approved === 1) seenApproved.add(said);
        if (row.linked === linked && row.stands === stands && row.stands_approved === stands_approved) continue;
        await trx.updateTable(table as 'costs').set({ linked, stands, stands_approved }).where('document', '=', key).where('project', '=', project).where('n', '=', row.n).execute();
      }
    }
  }
  for (const { key, project } of documents) {
    await trx.updateTable('checks').set({ linked, stands: 1, stands_approved: 1 }).where('document', '=', key).where('project', '=', project).execute();
  }
}

/** The rows of a document that tells of no project (any more) count for none. */
export async function unmarkRows(trx: Trx, document: number): Promise<void> {
  for (const table of [...marked, 'checks']) {
    await trx.updateTable(table as 'costs').set({ linked: null, stands: 0, stands_approved: 0 }).where('document', '=', document).where('linked', 'is not', null).execute();
  }
}

/** Writes one project from its nodes: its row, that of what people approved, where they disagree, and the marks on the rows of its documents. Answers its key and its organisations. */
export async function settleProject(trx: Trx, nodes: readonly Node[], readFields: ReadFields): Promise<{ key: number; organisations: number[] }> {
  const statements = await readStatements(trx, nodes, readFields);
  const id = nodes[0]?.id ?? '';
  const { key } = await trx.insertInto('linked_projects').values(toColumns(id, statements)).returning('key').executeTakeFirstOrThrow();
  const conflicts = await writeConflicts(trx, key, statements);
  if (conflicts > 0) await trx.updateTable('linked_projects').set({ conflicts }).where('key', '=', key).execute();
  const approved = approvedOf(statements);
  if (approved.fields.length + approved.costs.length + approved.lists.organisations.length > 0) {
    await trx.insertInto('approved_projects').values({ key, ...toColumns(id, approved), conflicts }).execute();
  }
  for (const { document, project } of nodes) {
    await trx.updateTable('project_nodes').set({ linked: key }).where('document', '=', document).where('project', '=', project).execute();
  }
  await markRows(trx, key, statements);
  await indexWords(trx, [key]);
  return { key, organisations: statements.lists.organisations.flatMap(({ organisation }) => organisation ?? []) };
}
