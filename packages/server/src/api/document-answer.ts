import { isAllowed, maySeeContacts, type DocumentAnswer } from '@siets/api';
import { findDoubts, type EffectiveRecord, type SietsRecord } from '@siets/record';
import type { StoredDocument } from '@siets/store';
import type { Who } from '../account/who.ts';
import type { ApiContext } from './context.ts';
import { toArrival } from './file-routes.ts';
import { Refusal } from './refusal.ts';

export type Seen = EffectiveRecord & { version: number };

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
export type Together = Pick<DocumentAnswer, 'status' | 'claim' | 'skipped' | 'question' | 'comments' | 'present' | 'accepted'>;

/** Everything that the page of a record shows beside the text. */
export async function answerDocument(context: ApiContext, who: Who, documentId: string): Promise<DocumentAnswer> {
  const { store } = context;
  const document = await needDocument(context, documentId);
  const { record, version, unplaced } = await needRecord(context, documentId);
  const options = await context.doubts();
  const [arrivals, versions, hasOriginal, together] = await Promise.all([
    store.arrivals.ofDocument(documentId), store.documents.versions(documentId), store.originals.has(documentId),
    context.together({ documentId, record, options }, who),
  ]);
  const { text: _text, ...facts } = record.document;
  const shown = maySeeContacts(who.account.role) ? record : hideContacts(record);
  const isPdf = document.mediaType === 'application/pdf';
  return {
    documentId, version, name: arrivals[0]?.name ?? documentId, arrivals: arrivals.map(toArrival), bytes: document.bytes, mediaType: document.mediaType,
    pages: document.pages, receivedAt: arrivals[0]?.receivedAt ?? null, isPdf: isPdf && hasOriginal && isAllowed(who.account.role, 'review'), hasOriginal,
    record: { ...shown, document: facts }, doubts: findDoubts(record, options).filter(({ field }) => field !== 'contacts' || shown === record), doubtBelow: options.doubtBelow,
    unplaced: shown === record ? unplaced : unplaced.filter(({ field }) => field !== 'contacts'), versions, hidden: shown === record ? [] : ['contacts'],
    ...together, comments: shown === record ? together.comments : together.comments.filter(({ field }) => field !== 'contacts'),
  };
}

/** The same for a person who looks at it now, as the access log tells. */
export async function lookAt(context: ApiContext, who: Who, documentId: string): Promise<DocumentAnswer> {
  const answer = await answerDocument(context, who, documentId);
  await context.store.people.log({ at: new Date().toISOString(), by: who.account.name, action: 'look', subject: documentId, detail: null });
  return answer;
}
