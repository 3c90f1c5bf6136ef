import type { DocumentScore } from './score-document.ts';
import type { SpanFailure } from './check-spans.ts';
import type { FieldTotal, Totals } from './totals.ts';

const show = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
const cell = (value: unknown): string => JSON.stringify(value).replace(/\|/gu, '\\|').slice(0, 140);

/** The table of fields as plain text for a terminal. */
export function toText({ fields, documents, whole, micro, macro }: Totals): string {
  const row = ({ field, hits, missed, extra, precision, recall, f1 }: FieldTotal): string =>
    `${field.padEnd(27)}${String(hits + missed).padStart(5)}${String(hits).padStart(6)}${String(missed).padStart(6)}${String(extra).padStart(6)}` +
    `${show(precision).padStart(8)}${show(recall).padStart(7)}${show(f1).padStart(7)}`;
  const header = `${'field'.padEnd(27)} gold  hits  miss extra   prec    rec     f1`;
  const beyond = fields.filter((one) => one.isBeyond);
  return [
    header, ...fields.filter((one) => !one.isBeyond).map(row), ...(beyond.length > 0 ? ['beyond the contract’s figure:', ...beyond.map(row)] : []),
    `${documents} documents, ${whole} without an error; micro F1 ${micro.toFixed(3)}, macro F1 ${macro.toFixed(3)}`,
  ].join('\n');
}

/** Every miss and extra, a line each. */
export const errorLines = (scores: readonly DocumentScore[]): string[] =>
  scores.flatMap(({ id, judgements }) => judgements.flatMap(({ field, missed, extra }) => [
    ...missed.map((item) => `${id} ${field} missed ${JSON.stringify(item)}`), ...extra.map((item) => `${id} ${field} extra ${JSON.stringify(item)}`),
  ]));

interface AccuracyPage {
  sets: { name: string; totals: Totals; scores: readonly DocumentScore[] }[];
  spanFailures: readonly SpanFailure[];
  reliability: string;
  /** The part that tells of documents of one project. */
  linking: string[];
}

/** The page `docs/accuracy.md`. */
export function toAccuracyPage({ sets, spanFailures, reliability, linking }: AccuracyPage): string {
  return [
    '# How right the records are', '',
    'Written by `pnpm score`; do not edit. An item is one value of a field; micro F1 counts every item once, macro F1 every field once.', '',
    'These documents were at hand while the rules were written, so the figures flatter. What unseen pages gave stands in two change notes ([first](../changes/0019-unseen-pages.md), [newest](../changes/0271-hosts-guests-and-contests.md)).', '',
    ...sets.flatMap(({ name, totals, scores }) => section(name, totals, scores)),
    `Values whose words do not stand where they say: ${spanFailures.length}.`, '',
    ...linking,
    '## Does the confidence hold?', '',
    'On the pages that `pnpm calibrate` counted, which no rule was written against ([figures](calibration.md)):', '',
    '![Share of right values by confidence](pictures/reliability.svg)', '',
    'On our own documents:', '', reliability,
  ].join('\n');
}

function section(name: string, { fields, documents, whole, micro, macro }: Totals, scores: readonly DocumentScore[]): string[] {
  const row = ({ field, hits, missed, extra, precision, recall, f1 }: FieldTotal): string =>
    `| ${field} | ${hits + missed} | ${hits} | ${missed} | ${extra} | ${show(precision)} | ${show(recall)} | ${show(f1)} |`;
  const table = (rows: readonly FieldTotal[]): string[] => ['| field | gold | found | missed | extra | precision | recall | F1 |', '|---|--:|--:|--:|--:|--:|--:|--:|', ...rows.map(row), ''];
  const beyond = fields.filter((one) => one.isBeyond);
  const failures = scores.flatMap(({ id, judgements }) => judgements
    .filter((one) => one.missed.length + one.extra.length > 0)
    .map(({ field, missed, extra }) => `| ${id} | ${field} | ${missed.map(cell).join('<br>')} | ${extra.map(cell).join('<br>')} |`));
  return [
    `## ${name}`, '', `${documents} documents: micro F1 **${micro.toFixed(3)}**, macro F1 **${macro.toFixed(3)}**; ${whole} whole records without an error.`, '',
    ...table(fields.filter((one) => !one.isBeyond)),
    ...(beyond.length > 0 ? ['Parts of values, not in the figures above:', '', ...table(beyond)] : []),
    ...(failures.length > 0 ? ['<details><summary>Every failure</summary>', '', '| document | field | missed | extra |', '|---|---|---|---|', ...failures, '', '</details>', ''] : []),
  ];
}
