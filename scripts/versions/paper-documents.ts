import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { toFingerprint, toPaperFacts, type DocumentText, type Fingerprint, type PaperFacts, type SietsRecord } from '@siets/record';
import { read } from '@siets/reader';
import { extract } from '@siets/rules';
import { loadGold } from '../score/load-gold.ts';

/** A text with what tells whose version it is. */
export interface PaperDocument {
  id: string;
  text: string;
  record: SietsRecord;
  fingerprint: Fingerprint;
  facts: PaperFacts;
}

const hash = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** The text as a plain file would give it, and what the rules make of it. */
export function toPaper(id: string, text: string): PaperDocument {
  const document: DocumentText = {
    id: hash(id), mediaType: 'text/plain', bytes: text.length, pages: null, textSource: 'plain', text, textId: hash(text), blocks: [],
    layout: { pages: [], runs: [] }, hints: {}, warnings: [], reader: '0',
  };
  const { record } = extract(document);
  const fingerprint = toFingerprint(text);
  return { id, text, record, fingerprint, facts: toPaperFacts(record, fingerprint.words) };
}

/** The gold documents of a folder as papers. */
export async function loadPapers(folder: string): Promise<PaperDocument[]> {
  const papers: PaperDocument[] = [];
  for (const { id, source } of loadGold(folder)) {
    const { text } = await read(new Uint8Array(readFileSync(source)), { name: basename(source) });
    papers.push(toPaper(id, text));
  }
  return papers;
}

/** True where one finds the other among many. */
export const meets = (a: PaperDocument, b: PaperDocument): boolean =>
  a.fingerprint.words === b.fingerprint.words || a.fingerprint.bands.some((band) => b.fingerprint.bands.includes(band));
