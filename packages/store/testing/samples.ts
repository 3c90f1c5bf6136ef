import { createHash } from 'node:crypto';
import type { DocumentText, Field, ProjectRecord, SietsRecord } from '@siets/record';

// Small invented documents, one per word, with records whose spans hold.

export const idOf = (bytes: string): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** The text that a file with these bytes would become. */
export function sampleText(bytes: string, reader = '0.0.1'): DocumentText {
  const text = `Projekts „${bytes}”\nProjekta iesniedzējs: Ūdru novada pašvaldība\nKopējās izmaksas: 3 863,61 EUR\n`;
  return {
    id: idOf(bytes), mediaType: 'text/plain', bytes: Buffer.byteLength(bytes), pages: null, textSource: 'plain', text,
    textId: idOf(text), blocks: [], layout: { pages: [], runs: [] }, hints: {}, warnings: [], reader,
  };
}

function fieldOf<T>(document: DocumentText, name: string, raw: string, value: T): Field<T> {
  const start = document.text.indexOf(raw);
  if (start < 0) throw new Error(`the sample text lacks ${raw}`);
  return {
    id: `f_${idOf(document.id + name + raw).slice(7, 19)}`, value, raw,
    evidence: [{ start, end: start + raw.length, page: null, as: 'value' }],
    source: 'rule', rule: `${name}/sample`, confidence: 0.9,
  };
}

function sampleProject(document: DocumentText, title: string): ProjectRecord {
  const payer = 'Ūdru novada pašvaldība';
  const cost = {
    role: 'total' as const, amount: 3863.61, currency: 'EUR', payer, percent: null, of: null, stage: 'planned' as const, vat: null, eur: 3863.61,
  };
  const sum = fieldOf(document, 'costs', '3 863,61 EUR', cost);
  return {
    title: fieldOf(document, 'title', title, title), otherTitles: [], identifiers: [], funders: [], programme: null,
    organisations: [fieldOf(document, 'organisations', payer, {
      key: 'o1', name: payer, role: 'applicant', country: 'LV', registrationNumber: null,
    })],
    partnerCount: null, period: { start: null, end: null, durationMonths: null },
    costs: [{ ...sum, parts: { payer: { raw: payer, evidence: fieldOf(document, 'payer', payer, payer).evidence } } }],
    countries: [fieldOf(document, 'countries', 'Ūdru novada', { code: 'LV', role: 'home' })],
    places: [], goal: null, activities: [], results: [], events: [], contacts: [],
    checks: [{ id: 'costs.shares-add-up', passed: false, message: 'the shares do not add up', fields: [sum.id] }],
    absent: [{ field: 'funders', reason: 'not-said', candidates: [] }],
  };
}

/** The record of a sample text; with `projects: 0` that of a text that tells of none. */
export function sampleRecord(bytes: string, options: { rules?: string; projects?: number; reader?: string } = {}): SietsRecord {
  const document = sampleText(bytes, options.reader);
  const { id, mediaType, pages, textSource, text, textId, warnings, reader } = document;
  return {
    document: {
      id, mediaType, bytes: document.bytes, pages, textSource, languages: [{ code: 'lav', share: 1 }],
      kind: fieldOf(document, 'kind', 'Projekts', options.projects === 0 ? 'call' : 'project-card'), published: null, text, textId, warnings,
      reader, rules: options.rules ?? '0.0.1',
    },
    projects: Array.from({ length: options.projects ?? 1 }, () => sampleProject(document, bytes)),
  };
}
