import type { DocumentAnswer } from '@siets/api';
import type { Field, ProjectRecord } from '@siets/record';

/** A field as the rules give it; for tests. */
export const sampleField = <T>(id: string, value: T, more: Partial<Field<T>> = {}): Field<T> => ({
  id, value, raw: String(value), evidence: [{ start: 0, end: 5, page: null, as: 'value' }], source: 'rule', rule: 'sample/rule', confidence: 0.9, ...more,
});

const sampleProject = (title: Field<string> | null): ProjectRecord => ({
  title, otherTitles: [], identifiers: [], funders: [], programme: null, organisations: [], partnerCount: null,
  period: { start: null, end: null, durationMonths: null }, costs: [], countries: [], places: [], goal: null, activities: [], results: [], events: [],
  contacts: [], checks: [], absent: [],
});

/** An answer of the server about an invented document with as many projects as titles; for tests. */
export function sampleAnswer(...titles: string[]): DocumentAnswer {
  return {
    documentId: 'sha256:0', version: 3, stamp: 's3', name: 'dzirnavas.txt', arrivals: [], bytes: 10, mediaType: 'text/plain', pages: null, receivedAt: null, isPdf: false,
    hasOriginal: true, status: 'to-check', names: {}, doubts: [], accepted: [], unplaced: [], versions: [], claim: null, skipped: null, question: null, comments: [],
    present: [], hidden: [], doubtBelow: 0.9,
    record: {
      document: {
        id: 'sha256:0', mediaType: 'text/plain', bytes: 10, pages: null, textSource: 'plain', languages: [], textId: 'sha256:1', warnings: [], reader: '1', rules: '1',
        kind: sampleField('k', 'project-card'), published: null,
      },
      projects: titles.map((title, at) => sampleProject(sampleField(`t${at}`, title))),
    },
  };
}
