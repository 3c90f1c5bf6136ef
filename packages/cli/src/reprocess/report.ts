import { shortId, showText } from '@siets/inbox';
import { verdictOf, type FieldChange, type Judge, type Verdict } from '@siets/record';
import { showValue } from '../format/show-value.ts';
import { toTable } from '../format/table.ts';
import { fieldLabel } from '../format/words.ts';
import { phrase, sentence } from '../language.ts';
import { paint, writeOut } from '../terminal.ts';

/** What working anew made of one document. */
export interface DocumentReport {
  documentId: string;
  arrivalId: number | null;
  name: string;
  error: string | null;
  changes: FieldChange[];
}

export interface ReportSum {
  rules: string;
  documents: number;
  changed: number;
  failed: number;
  fixes: number;
  breaks: number;
  other: number;
}

interface FieldSum {
  fixes: number;
  breaks: number;
  other: number;
}

const signs = { fix: '✓', break: '✗', null: '·' } as const;
const colours = { fix: 'green', break: 'red', null: 'gray' } as const;

/** Writes the report of a rerun as its documents come: each that changed with its changes, then the sum by field. */
export class Report {
  readonly #sum: ReportSum;
  readonly #byField = new Map<string, FieldSum>();
  readonly #isJson: boolean;

  constructor(rules: string, { isJson }: { isJson: boolean }) {
    this.#sum = { rules, documents: 0, changed: 0, failed: 0, fixes: 0, breaks: 0, other: 0 };
    this.#isJson = isJson;
  }

  get sum(): Readonly<ReportSum> {
    return this.#sum;
  }

  async add(document: DocumentReport, judge: Judge): Promise<void> {
    const changes = document.changes.map((change) => ({ ...change, verdict: verdictOf(change, judge) }));
    this.#count(document, changes);
    if (changes.length === 0 && document.error === null) return;
    await writeOut(this.#isJson ? `${JSON.stringify({ ...document, changes })}\n` : describe(document, changes));
  }

  async end(): Promise<void> {
    if (this.#isJson) return writeOut(`${JSON.stringify({ ...this.#sum, fields: Object.fromEntries(this.#byField) })}\n`);
    const table = this.#byField.size === 0 ? '' : `\n${this.#toFieldTable()}`;
    await writeOut(`${table}\n${sentence(total(this.#sum))}\n`);
  }

  #count({ error }: DocumentReport, changes: readonly { field: string; verdict: Verdict }[]): void {
    this.#sum.documents += 1;
    if (error !== null) this.#sum.failed += 1;
    if (changes.length > 0) this.#sum.changed += 1;
    for (const { field, verdict } of changes) {
      const key = verdict === 'fix' ? 'fixes' : verdict === 'break' ? 'breaks' : 'other';
      const counted = this.#byField.get(field) ?? { fixes: 0, breaks: 0, other: 0 };
      counted[key] += 1;
      this.#sum[key] += 1;
      this.#byField.set(field, counted);
    }
  }

  #toFieldTable(): string {
    const number = (lv: string, en: string) => ({ title: phrase({ lv, en }), align: 'right' as const });
    return toTable(
      [{ title: phrase({ lv: 'Lauks', en: 'Field' }), isWide: true }, number('labots', 'fixes'), number('sabojāts', 'breaks'), number('citādi', 'other')],
      [...this.#byField].map(([field, { fixes, breaks, other }]) => [fieldLabel(field), String(fixes), String(breaks), String(other)]),
    );
  }
}

function describe({ documentId, arrivalId, name, error }: DocumentReport, changes: readonly (FieldChange & { verdict: Verdict })[]): string {
  const head = [arrivalId === null ? '' : `Nr. ${arrivalId}`, showText(name), paint('gray', shortId(documentId))].filter((part) => part !== '').join('  ');
  const failed = error === null ? '' : `  ${paint('red', `${phrase({ lv: 'neizdevās', en: 'failed' })}: ${showText(error)}`)}\n`;
  return `${head}\n${failed}${changes.map(describeChange).join('')}`;
}

function describeChange({ field, was, now, verdict }: FieldChange & { verdict: Verdict }): string {
  const show = (side: FieldChange['was']): string => (side === null ? '–' : showText(showValue(field, side.value), 160));
  const key = verdict ?? 'null';
  return `  ${paint(colours[key], signs[key])} ${fieldLabel(field)}: ${show(was)} → ${show(now)}\n`;
}

const total = ({ rules, documents, changed, failed, fixes, breaks, other }: ReportSum) => ({
  lv: `Likumi ${rules}. Dokumenti: ${documents}, mainījušies: ${changed}, neizdevušies: ${failed}. Labo ${fixes}, sabojā ${breaks}, citas izmaiņas ${other} ` +
    '(„labo” un „sabojā” pēc cilvēku lēmumiem un zelta ierakstiem).',
  en: `Rules ${rules}. Documents: ${documents}, changed: ${changed}, failed: ${failed}. Fixes ${fixes}, breaks ${breaks}, other changes ${other} ` +
    '("fixes" and "breaks" by what people decided and by gold records).',
});
