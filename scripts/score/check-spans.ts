import { isWithin, type Evidence, type Field, type SietsRecord } from '@siets/record';

/** A field whose words do not stand where it says; `what` says how. */
export interface SpanFailure {
  field: string;
  rule: string;
  what: string;
}

/**
 * Asserts the promise of the record: `raw === text.slice(start, end)` of the first evidence, every span inside the text,
 * and every value from a rule with words to prove it.
 */
export function checkSpans(record: SietsRecord): SpanFailure[] {
  const { text = '' } = record.document;
  const failures: SpanFailure[] = [];
  const check = (name: string, rule: string, raw: string, evidence: readonly Evidence[]): void => {
    const fail = (what: string): void => void failures.push({ field: name, rule, what });
    const first = evidence[0];
    if (first === undefined) return fail('no evidence');
    if (text.slice(first.start, first.end) !== raw) fail(`raw is not the text at ${first.start}-${first.end}`);
    if (raw.trim() === '') fail('raw is blank');
    for (const span of evidence) if (span.end <= span.start || !isWithin(span, { start: 0, end: text.length })) fail(`span ${span.start}-${span.end} is not inside the text`);
  };
  for (const [name, field] of fieldsOf(record)) {
    check(name, field.rule, field.raw, field.evidence);
    for (const [part, { raw, evidence }] of Object.entries(field.parts ?? {})) check(`${name}.${part}`, field.rule, raw, evidence);
  }
  return failures;
}

/** Every field of a record with its name. */
export function fieldsOf({ document, projects }: SietsRecord): [name: string, field: Field<unknown>][] {
  const named: [string, Field<unknown>][] = [['kind', document.kind]];
  if (document.published !== null) named.push(['published', document.published]);
  for (const { period, checks: _checks, absent: _absent, ...fields } of projects) {
    for (const [name, leaf] of [...Object.entries(fields), ...Object.entries(period)]) {
      for (const field of Array.isArray(leaf) ? leaf : leaf === null ? [] : [leaf]) named.push([name, field as Field<unknown>]);
    }
  }
  return named;
}
