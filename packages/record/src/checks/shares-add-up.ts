import type { Check, ProjectRecord } from '../record.ts';
import { isClose, isShare, ownRows, roundingOf, writeSum, type CostField } from './amounts.ts';

const ID = 'costs.shares-add-up';

/** What the payers give should make the eligible or the whole costs; eligible and ineligible costs should make the whole. */
export function sharesAddUp(project: ProjectRecord): Check[] {
  const rows = ownRows(project);
  const currencies = [...new Set(rows.map(({ value }) => value.currency))];
  return currencies.flatMap((currency) => {
    const own = rows.filter(({ value }) => value.currency === currency);
    return [checkShares(own, currency), checkEligible(own, currency)].filter((one) => one !== null);
  });
}

const sumOf = (rows: readonly CostField[]): number => rows.reduce((sum, { value }) => sum + (value.amount ?? 0), 0);
const only = (rows: readonly CostField[], role: string): CostField | null => {
  const found = rows.filter(({ value }) => value.role === role);
  return found.length === 1 ? found[0]! : null;
};

/** Nothing to say where fewer than two payers are named, or only some of the shares: the text does not list all. */
function checkShares(rows: readonly CostField[], currency: string | null): Check | null {
  const shares = rows.filter(isShare);
  const bases = [only(rows, 'eligible'), only(rows, 'total')].filter((one) => one !== null);
  if (shares.length < 2 || new Set(shares.map(({ value }) => value.role)).size < 2 || bases.length === 0) return null;
  const sum = sumOf(shares);
  const ineligible = only(rows, 'ineligible')?.value.amount ?? 0;
  const states = sumOf(shares.filter(({ value }) => value.role === 'state'));
  const passed = bases.some((base) => [sum, sum + ineligible, sum - states].some((one) => isClose(one, base.value.amount ?? 0, roundingOf(base))));
  if (!passed && isPartial(shares, sum, Math.min(...bases.map(({ value }) => value.amount ?? 0)))) return null;
  return {
    id: ID,
    passed,
    message: messageOf(passed, sum, bases[0]!, currency),
    fields: [...shares, bases[0]!].map(({ id }) => id),
  };
}

/** What a share that is left out takes at least of the whole: less is an error of printing. */
const LEAST_SHARE = 0.03;

/** True where the shares fall so far short that one must be missing, and no percentages say that they are all. */
function isPartial(shares: readonly CostField[], sum: number, base: number): boolean {
  const percents = shares.reduce((all, { value }) => all + (value.percent ?? 0), 0);
  return base - sum > base * LEAST_SHARE && !isClose(percents, 100, 0.5);
}

function checkEligible(rows: readonly CostField[], currency: string | null): Check | null {
  const [eligible, ineligible, total] = [only(rows, 'eligible'), only(rows, 'ineligible'), only(rows, 'total')];
  if (eligible === null || ineligible === null || total === null) return null;
  const sum = sumOf([eligible, ineligible]);
  const passed = isClose(sum, total.value.amount ?? 0);
  return { id: ID, passed, message: messageOf(passed, sum, total, currency), fields: [eligible.id, ineligible.id, total.id] };
}

function messageOf(passed: boolean, sum: number, base: CostField, currency: string | null): string {
  const [parts, whole] = [writeSum(sum, currency), writeSum(base.value.amount ?? 0, currency)];
  return passed
    ? `Daļu summa sakrīt ar kopsummu (${whole}). The parts add up to the whole (${whole}).`
    : `Daļu summa (${parts}) nesakrīt ar kopsummu (${whole}); pārbaudiet abas tekstā. The parts (${parts}) do not add up to the whole (${whole}); check both in the text.`;
}
