import { runChecks, toWarning, withListsVersion, type DocumentText, type Field, type Mention, type OwnLists, type ProjectRecord, type RecordDocument, type SietsRecord, type Warning } from '@siets/record';
import { Absences, MAX_LOSERS } from './absences.ts';
import type { Candidate, EvidenceSpan, Resolved, Trace, TraceField } from './engine/field-rule.ts';
import type { ProjectScope, ProjectView, Reading } from './engine/reading.ts';
import { FieldMaker } from './engine/to-field.ts';
import { createView, isOfWhole } from './engine/view.ts';
import { documentFields, fieldsByName, projectFields } from './fields/index.ts';
import { toShares, unreadStretches } from './languages/stretches.ts';
import { findProjects } from './layout/projects.ts';
import { readText } from './read.ts';
import { rulesVersion } from './version.ts';

export interface Extraction {
  record: SietsRecord;
  /** How every value came about; made when first asked for, since most callers want the record alone. */
  readonly trace: Trace;
  mentions: readonly Mention[];
}

/**
 * Reads one document's text to its record. Pure: the same document gives the same record on any machine; no disk, no
 * network, no clock. `lists` are what people added to ours: `document.rules` names them. Never throws for what a text says; throws only where a rule broke its promise (a value without words).
 */
export function extract(document: DocumentText, lists: OwnLists | null = null): Extraction {
  const reading = readText(document, lists);
  const maker = new FieldMaker(document);
  const whole = createView(reading, { index: 0, count: 1, own: [{ start: 0, end: document.text.length }], shared: [] }, fieldsByName);
  const kind = required(maker, 'kind', whole.resolved<RecordDocument['kind']['value']>('kind'));
  const published = single(maker, 'published', whole.resolved<string>('published'));
  const views = hasProjects(kind.value) ? findProjects(whole).map((scope) => viewOf(reading, scope, whole)) : [];
  const absences = new Absences(views);
  const record = { document: buildDocument(document, reading, { kind, published, rules: withListsVersion(rulesVersion, lists) }), projects: views.map((view) => buildProject(maker, view, absences)) };
  let trace: Trace | null = null;
  return {
    record,
    mentions: reading.mentions,
    get trace() {
      trace ??= traceOf(maker, whole, views, absences);
      return trace;
    },
  };
}

const hasProjects = (kind: string): boolean => kind !== 'call' && kind !== 'not-a-project';

/** A document about one project keeps the view that the document's own fields have used. */
const viewOf = (reading: Reading, scope: ProjectScope, whole: ProjectView): ProjectView =>
  isOfWhole(scope, reading.text.length) ? whole : createView(reading, scope, fieldsByName, whole);

function buildDocument(document: DocumentText, reading: Reading, own: Pick<RecordDocument, 'kind' | 'published' | 'rules'>): RecordDocument {
  const { id, mediaType, bytes, pages, textSource, text, textId, reader } = document;
  const languages = toShares(reading.stretches);
  const warnings = [...document.warnings, ...unreadWarnings(reading)];
  const { kind, published, rules } = own;
  return { id, mediaType, bytes, pages, textSource, languages, kind, published, text, textId, warnings, reader, rules };
}

/** Says of each language whose sentences were not read that it stands in the document. */
function unreadWarnings({ stretches }: Reading): Warning[] {
  const languages = new Set(unreadStretches(stretches).map(({ language }) => language));
  return [...languages].sort().map((language) => toWarning('not-read-language', { detail: language }));
}

function buildProject(maker: FieldMaker, view: ProjectView, absences: Absences): ProjectRecord {
  const one = <T>(field: string): Field<T> | null => many<T>(field)[0] ?? null;
  const many = <T>(field: string): Field<T>[] => view.resolved<T>(field).chosen.map((candidate) => maker.toField(field, withInherited(view, candidate)));
  const project: ProjectRecord = {
    title: one('title'),
    otherTitles: many('otherTitles'),
    identifiers: many('identifiers'),
    funders: many('funders'),
    programme: one('programme'),
    organisations: many('organisations'),
    partnerCount: one('partnerCount'),
    period: { start: one('period.start'), end: one('period.end'), durationMonths: one('period.durationMonths') },
    costs: many('costs'),
    countries: many('countries'),
    places: many('places'),
    goal: one('goal'),
    activities: many('activities'),
    results: many('results'),
    events: many('events'),
    contacts: many('contacts'),
    checks: [],
    absent: projectFields.flatMap((field) => absences.toRecord(maker, field, view)),
  };
  return { ...project, checks: runChecks(project) };
}

/** In a document on several projects, words that are said of all of them are marked so. */
function withInherited<T>(view: ProjectView, candidate: Candidate<T>): Candidate<T> {
  if (view.project.count < 2) return candidate;
  const inherited = (one: EvidenceSpan): EvidenceSpan => (one.as === 'value' && view.isShared(one) ? { ...one, as: 'inherited' as const } : one);
  const parts = candidate.parts === undefined ? undefined : Object.fromEntries(Object.entries(candidate.parts).map(([part, spans]) => [part, spans.map(inherited)]));
  return { ...candidate, evidence: candidate.evidence.map(inherited), ...(parts === undefined ? {} : { parts }) };
}

const single = <T>(maker: FieldMaker, field: string, { chosen }: Resolved<T>): Field<T> | null =>
  chosen[0] === undefined ? null : maker.toField(field, chosen[0]);

function required<T>(maker: FieldMaker, field: string, resolved: Resolved<T>): Field<T> {
  const made = single(maker, field, resolved);
  if (made === null) throw new Error(`field ${field} must have a value`);
  return made;
}

function traceOf(maker: FieldMaker, whole: ProjectView, views: readonly ProjectView[], absences: Absences): Trace {
  const ofDocument = documentFields.map((field) => traceField(maker, null, field, whole, absences));
  const ofProjects = views.flatMap((view, index) => projectFields.map((field) => traceField(maker, index, field, view, absences)));
  return { fields: [...ofDocument, ...ofProjects] };
}

function traceField(maker: FieldMaker, project: number | null, field: string, view: ProjectView, absences: Absences): TraceField {
  const show = (candidate: Candidate) => maker.toTrace(candidate);
  const { chosen, losers } = view.resolved(field);
  const empty = absences.of(field, view);
  return { project, field, chosen: chosen.map(show), losers: (empty?.losers ?? losers.slice(0, MAX_LOSERS)).map(show), absence: empty?.reason ?? null };
}
