import { createReadStream } from 'node:fs';
import { isAllowed, maySeeContacts, type HistoryEntry } from '@siets/api';
import { effectiveRecord, getFields, isFieldName, isRejectedByPerson, WHY_REJECTED, type AbsenceReason, type SietsRecord } from '@siets/record';
import type { StoredDecision } from '@siets/store';
import type { Who } from '../account/who.ts';
import { absenceTexts } from './absence-texts.ts';
import type { ApiContext } from './context.ts';
import { lookAt, maskContacts, needDocument, needRecord } from './document-answer.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './serve-routes.ts';
import { readNames } from './show-names.ts';
import { readTrace } from './read-trace.ts';

type Names = 'getDocument' | 'getText' | 'getRuns' | 'getOriginal' | 'getWhy' | 'getHistory';

/** For each decision the value that stood there before it, and whether it has a place now. */
export function toHistory(record: SietsRecord, decisions: readonly StoredDecision[], who: Who): HistoryEntry[] {
  const standing: StoredDecision[] = [];
  const unplaced = new Set(effectiveRecord(record, decisions.filter(({ undone }) => undone === null)).unplaced.map(({ id }) => id));
  return decisions.map((decision) => {
    const before = effectiveRecord(record, standing).record;
    const fields = isFieldName(decision.field) ? getFields(before, decision.project?.index ?? null, decision.field) : [];
    const was = fields.find(({ id }) => id === decision.fieldId)?.value ?? null;
    if (decision.undone === null) standing.push(decision);
    const isPlaced = !unplaced.has(decision.id);
    return { ...decision, was, batchId: decision.batch ?? null, isMine: decision.by === who.account.name, isPlaced };
  });
}

export function makeDocumentRoutes(context: ApiContext): Handlers<Names> {
  const { store } = context;
  const needText = async (documentId: string) => {
    const text = await store.documents.text(documentId);
    if (text) return text;
    await needDocument(context, documentId);
    throw new Refusal('no-record');
  };

  return {
    getDocument: ({ params, who }) => lookAt(context, who, params.documentId),

    async getText({ params, who }) {
      const { textId, text, blocks, layout, warnings, textSource } = await needText(params.documentId);
      const isWhole = maySeeContacts(who.account.role);
      const shown = isWhole ? text : maskContacts(text, (await needRecord(context, params.documentId)).record);
      return { textId, text: shown, blocks, pages: layout.pages, warnings, textSource };
    },

    async getRuns({ params, query }) {
      const { textId, layout } = await needText(params.documentId);
      return { textId, runs: query.page === undefined ? layout.runs : layout.runs.filter(({ page }) => page === query.page) };
    },

    async getOriginal({ params, query, who, reply }) {
      const { mediaType } = await needDocument(context, params.documentId);
      if (!isAllowed(who.account.role, 'review') || !(await store.originals.has(params.documentId))) throw new Refusal('no-original');
      const [arrival] = await store.arrivals.ofDocument(params.documentId);
      const isShown = mediaType === 'application/pdf' && !query.download;
      // The file is hostile: it runs nothing and is never taken for a page of ours.
      reply.headers({
        'content-type': isShown ? 'application/pdf' : 'application/octet-stream', 'content-security-policy': "default-src 'none'; sandbox",
        'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(arrival?.name ?? 'original')}`,
      });
      const { path, release } = await store.originals.fetch(params.documentId);
      return reply.send(createReadStream(path).once('close', () => void release()));
    },

    async getWhy({ params, query: { field, project, fieldId }, who }) {
      if (field === 'contacts' && !maySeeContacts(who.account.role)) throw new Refusal('not-allowed');
      const stored = await store.documents.record(params.documentId);
      if (!stored) throw new Refusal('no-record');
      const traced = readTrace(stored.trace, field, project ?? null);
      const { record } = await needRecord(context, params.documentId);
      const fields = getFields(record, project ?? null, field);
      const shown = fields.find(({ id }) => id === fieldId) ?? (fieldId === undefined ? fields[0] : undefined);
      const chosen = traced.chosen.find(({ raw, rule }) => rule === shown?.rule && raw === shown.raw) ?? traced.chosen[0];
      const isRejected = isRejectedByPerson(record, project ?? null, field);
      const absence: AbsenceReason | null = fields.length > 0 ? null : isRejected ? 'rejected-by-person' : traced.absence;
      return {
        field, project: project ?? null, rule: shown?.rule ?? null, confidence: shown?.confidence ?? null, signals: chosen?.signals ?? [],
        candidates: [...traced.chosen.map((each) => ({ ...each, ...(isRejected && { why: WHY_REJECTED }), isChosen: !isRejected })), ...traced.losers.map((each) => ({ ...each, isChosen: false }))],
        absence: absence && { reason: absence, ...absenceTexts[absence] },
      };
    },

    async getHistory({ params, who }) {
      const stored = await store.documents.record(params.documentId);
      if (!stored) throw new Refusal('no-record');
      const text = await needText(params.documentId);
      const { version, decisions } = await store.decisions.ofDocument(params.documentId);
      const record = { ...stored.record, document: { ...stored.record.document, text: text.text } };
      const shown = maySeeContacts(who.account.role) ? decisions : decisions.filter(({ field }) => field !== 'contacts');
      const names = await readNames(store);
      return { version, history: toHistory(record, shown, who).map(names.done) };
    },
  };
}
