import type { Check, ProjectRecord } from '../record.ts';
import { isClose, isShare, ownRows, writeSum, type CostField } from './amounts.ts';

const ID = 'costs.percent-times-total';

/** A share is compared with so many wholes: who lists more tells of more than one project. */
const MOST_WHOLES = 50;

/** A share's percentage of the eligible or the whole costs should give its sum, as exactly as the percentage is printed. */
export function percentTimesTotal(project: ProjectRecord): Check[] {
  const rows = ownRows(project);
  const wholes = Map.groupBy(rows.filter(({ value }) => value.role === 'eligible' || value.role === 'total'), ({ value }) => value.currency);
  return rows.flatMap((row) => {
    const bases = wholes.get(row.value.currency)?.slice(0, MOST_WHOLES) ?? [];
    return bases.length === 0 || row.value.percent === null || !isShare(row) ? [] : [checkRow(row, bases)];
  });
}

function checkRow(row: CostField, bases: readonly CostField[]): Check {
  const percent = row.value.percent ?? 0;
  const amount = row.value.amount ?? 0;
  const fits = (base: CostField): boolean =>
    isClose(amount, ((base.value.amount ?? 0) * percent) / 100, tolerance(percent, base.value.amount ?? 0));
  const base = bases.find(fits) ?? bases[0]!;
  const passed = fits(base);
  const [sum, whole] = [writeSum(amount, row.value.currency), writeSum(base.value.amount ?? 0, base.value.currency)];
  const printed = String(percent).replace('.', ',');
  const message = passed
    ? `${printed} % no ${whole} ir ${sum}. ${percent} % of ${whole} is ${sum}.`
    : `${printed} % no ${whole} nav ${sum}; pārbaudiet procentus un summas tekstā. ${percent} % of ${whole} is not ${sum}; check the percentage and the sums in the text.`;
  return { id: ID, passed, message, fields: [row.id, base.id] };
}

/** Half of the last printed digit of the percentage, in money, and a cent. */
function tolerance(percent: number, base: number): number {
  const decimals = String(percent).split('.')[1]?.length ?? 0;
  return (base * 0.5 * 10 ** -decimals) / 100 + 0.01;
}
