import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { read } from '@siets/reader';
import { recordSchema, type SietsRecord } from '@siets/record';
import { extract } from '@siets/rules';
import { checkSpans, type SpanFailure } from './check-spans.ts';
import { loadGold } from './load-gold.ts';
import { judgedValues, type JudgedValue } from './judged-values.ts';
import { scoreDocument, type DocumentScore } from './score-document.ts';

export interface GoldRun {
  scores: DocumentScore[];
  records: { id: string; record: SietsRecord }[];
  spanFailures: (SpanFailure & { id: string })[];
  /** Per document: every value that gold can judge, with the rule and signals it came from. */
  judged: JudgedValue[][];
}

/** Reads, extracts and judges every gold document of the folders. Throws where a record breaks the contract. */
export async function runGold(folders: readonly string[]): Promise<GoldRun> {
  const run: GoldRun = { scores: [], records: [], spanFailures: [], judged: [] };
  for (const { id, gold, source } of folders.flatMap(loadGold)) {
    const document = await read(new Uint8Array(readFileSync(source)), { name: basename(source) });
    const { record, trace } = extract(document);
    recordSchema.parse(record);
    run.records.push({ id, record });
    const score = scoreDocument(id, gold, record);
    run.scores.push(score);
    run.judged.push(judgedValues(score, trace));
    run.spanFailures.push(...checkSpans(record).map((failure) => ({ id, ...failure })));
  }
  return run;
}
