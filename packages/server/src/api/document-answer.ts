import { createHash } from 'node:crypto';
import { isAllowed, maySeeContacts, type AfterDecision, type DocumentAnswer } from '@siets/api';
import { findDoubts, isAccepted, listFields, type DoubtOptions, type EffectiveRecord, type SietsRecord } from '@siets/record';
import type { StoredDocument } from '@siets/store';
import type { Who } from '../account/who.ts';
import { namesOf } from '../suggest/authority-names.ts';
import type { ApiContext } from './context.ts';
import { toArrival } from './file-routes.ts';
import { makePatch } from './make-patch.ts';
import { Refusal } from './refusal.ts';

export type Seen = EffectiveRecord & { version: number; stamp: string };

export async function needDocument({ store }: ApiContext, documentId: string): Promise<StoredDocument> {
  const document = await store.documents.get(documentId);
  if (!document) throw new Refusal('no-document');
  return document;
}

/** The record as people see it now. Throws Refusal where there is none. */
export async function needRecord(context: ApiContext, documentId: string): Promise<Seen> {
  const seen = await context.store.decisions.effective(documentId);
  if (seen) return seen;
  await needDocument(context, documentId);
  throw new Refusal('no-record');
}

/** Contacts of private persons are left out for accounts that need none. */
function hideContacts(record: SietsRecord): SietsRecord {
  return { ...record, projects: record.projects.map((project) => ({ ...project, contacts: [], absent: project.absent.filter(({ field }) => field !== 'contacts') })) };
}

/** The text with the words of contacts masked, mark for mark, so that every other span holds. */
export function maskContacts(text: string, record: SietsRecord): string {
  const spans = record.projects.flatMap(({ contacts }) => contacts.flatMap(({ evidence, parts }) =>
    [...evidence, ...Object.values(parts ?? {}).flatMap((part) => part.evidence)]).filter(({ as }) => as !== 'label'));
  return spans.reduce((masked, { start, end }) => masked.slice(0, start) + masked.slice(start, end).replace(/\S/gu, (sign) => '•'.repeat(sign.length)) + masked.slice(end), text);
}

/** What the parts of the server that know how people work together add to a document. */
export type Together = Pick<DocumentAnswer, 'status' | 'claim' | 'skipped' | 'question' | 'comments' | 'present'>;

/** What follows from the record with its decisions alone. */
type FromRecord = Pick<DocumentAnswer, 'version' | 'stamp' | 'record' | 'names' | 'doubts' | 'accepted' | 'unplaced' | 'hidden' | 'doubtBelow'>;

function tellRecord({ record, version, stamp, unplaced }: Seen, options: DoubtOptions, who: Who): FromRecord {
  const { text: _text, ...facts } = record.document;
  const isWhole = maySeeContacts(who.account.role);
  const shown = isWhole ? record : hideContacts(record);
  return {
    version, stamp: createHash('sha256').update(JSON.stringify([stamp, isWhole, options])).digest('base64url'), record: { ...shown, document: facts }, names: namesOf(record),
    doubts: findDoubts(record, options).filter(({ field }) => field !== 'contacts' || isWhole), doubtBelow: options.doubtBelow,
    accepted: listFields(record).filter((each) => isAccepted(each, options)).map(({ field }) => field.id),
    unplaced: isWhole ? unplaced : unplaced.filter(({ field }) => field !== 'contacts'), hidden: isWhole ? [] : ['contacts'],
  };
}

/** What a document is beside its record, and how people work on it. */
async function tellDocument(context: ApiContext, who: Who, documentId: string): Promise<Omit<DocumentAnswer, keyof FromRecord>> {
  const { store } = context;
  const document = await needDocument(context, documentId);
  const [arrivals, versions, hasOriginal, together] = await Promise.all([
    store.arrivals.ofDocument(documentId), store.documents.versions(documentId), store.originals.has(documentId), context.together(documentId, who),
  ]);
  return {
    documentId, name: arrivals[0]?.name ?? documentId, arrivals: arrivals.map(toArrival), bytes: document.bytes, mediaType: document.mediaType,
    pages: document.pages, receivedAt: arrivals[0]?.receivedAt ?? null, hasOriginal, versions,
    isPdf: document.mediaType === 'application/pdf' && hasOriginal && isAllowed(who.account.role, 'review'),
    ...together, comments: maySeeContacts(who.account.role) ? together.comments : together.comments.filter(({ field }) => field !== 'contacts'),
  };
}

/** Everything that the page of a record shows beside the text. */
export async function answerDocument(context: ApiContext, who: Who, documentId: string): Promise<DocumentAnswer> {
  const [seen, options, beside] = await Promise.all([needRecord(context, documentId), context.doubts(), tellDocument(context, who, documentId)]);
  return { ...beside, ...tellRecord(seen, options, who) };
}

/**
 * The same after a decision: what changed, where the page `holds` the answer that was true `before`, or all of it. What stands beside the record is
 * sent whole, for comments and claims change without a decision.
 */
export async function answerDecision(context: ApiContext, who: Who, documentId: string, { before, holds }: { before: Seen | null; holds: string | undefined }): Promise<AfterDecision> {
  const [seen, options, beside] = await Promise.all([needRecord(context, documentId), context.doubts(), tellDocument(context, who, documentId)]);
  const now = tellRecord(seen, options, who);
  const was = holds === undefined || !before ? null : tellRecord(before, options, who);
  if (was?.stamp !== holds || !was) return { version: now.version, document: { ...beside, ...now }, changes: null };
  const aside = Object.entries(beside).map(([key, value]) => ({ op: 'replace' as const, path: `/${key}`, value }));
  return { version: now.version, document: null, changes: { of: was.stamp, patch: [...makePatch(was, now), ...aside] } };
}

/** The same for a person who looks at it now, as the access log tells. */
export async function lookAt(context: ApiContext, who: Who, documentId: string): Promise<DocumentAnswer> {
  const answer = await answerDocument(context, who, documentId);
  await context.store.people.log({ at: new Date().toISOString(), by: who.account.name, action: 'look', subject: documentId, detail: null });
  return answer;
}
