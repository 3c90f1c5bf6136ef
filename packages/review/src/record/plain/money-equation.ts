import { isClose, isShare, ownRows, roundingOf, type CostField, type CostRole, type ProjectRecord } from '@siets/record';

export type { CostField } from '@siets/record';

/** One sum of the equation with what it should be by its percentage. */
export interface Term {
  field: CostField;
  amount: number;
  /** Its share of the total in percent; null without a total. */
  share: number | null;
  /** The printed percentage, where there is one. */
  percent: number | null;
  /** True where the printed percentage fits neither the total nor the eligible costs. */
  isOff: boolean;
}

/** A whole that should equal the sum of its parts. `difference` is parts minus whole, in whole units; 0 where they agree. */
export interface Equation {
  kind: 'shares' | 'eligible';
  currency: string | null;
  whole: CostField;
  terms: Term[];
  sum: number;
  difference: number;
  isEven: boolean;
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** Half of the last printed place of a percentage: `85` may be 84.5 to 85.5. */
const halfStep = (percent: number): number => 0.5 / 10 ** (String(percent).split('.')[1]?.length ?? 0);

function toTerm(field: CostField, bases: readonly number[], total: number | null): Term {
  const { amount, percent } = field.value;
  const sum = amount ?? 0;
  const fits = (base: number): boolean => base > 0 && isClose((sum / base) * 100, percent ?? 0, halfStep(percent ?? 0) + 0.005);
  return {
    field, amount: sum, percent, share: total === null || total === 0 ? null : (sum / total) * 100,
    isOff: percent !== null && amount !== null && bases.length > 0 && !bases.some((base) => fits(base)),
  };
}

function toEquation(kind: Equation['kind'], whole: CostField, parts: readonly CostField[], bases: readonly number[]): Equation {
  const total = whole.value.amount ?? 0;
  const sum = cents(parts.reduce((all, { value }) => all + (value.amount ?? 0), 0));
  const difference = cents(sum - total);
  return {
    kind, whole, sum, difference, currency: whole.value.currency, terms: parts.map((part) => toTerm(part, bases, total)),
    isEven: isClose(sum, total, roundingOf(whole)),
  };
}

/** What the shares may be: all of them, those of the eligible costs with what is not eligible, or the grant with the state's part within it. */
const sharesOf = (rows: readonly CostField[], ineligible: readonly CostField[]): CostField[][] => {
  const shares = rows.filter(isShare);
  const withoutState = shares.filter(({ value }) => value.role !== 'state');
  return [shares, ...(ineligible.length === 1 ? [[...shares, ...ineligible]] : []), ...(withoutState.length > 1 && withoutState.length < shares.length ? [withoutState] : [])];
};

/**
 * What a project's sums say together: total = shares of the payers, total = eligible + ineligible; they come out where the checks
 * of the record do.
 *
 * Rows of one partner, of a programme and rows without a sum take no part. Of several wholes and ways to add the one that comes out even speaks.
 */
export function toEquations(project: Pick<ProjectRecord, 'costs'>): Equation[] {
  const own = ownRows(project);
  const currencies = [...new Set(own.map(({ value }) => value.currency))];
  return currencies.flatMap((currency) => {
    const rows = own.filter(({ value }) => value.currency === currency);
    const of = (...roles: CostRole[]): CostField[] => rows.filter(({ value }) => roles.includes(value.role));
    const [totals, eligible, ineligible] = [of('total'), of('eligible'), of('ineligible')];
    const bases = [...totals, ...eligible].map(({ value }) => value.amount ?? 0);
    const best = (kind: Equation['kind'], wholes: CostField[], ways: CostField[][]): Equation[] => {
      const made = ways.filter((terms) => terms.length > 0).flatMap((terms) => wholes.map((whole) => toEquation(kind, whole, terms, bases)));
      const chosen = made.find(({ isEven }) => isEven) ?? made[0];
      return chosen ? [chosen] : [];
    };
    return [
      ...(rows.some(isShare) ? best('shares', [...totals, ...eligible], sharesOf(rows, ineligible)) : []),
      ...(ineligible.length > 0 && eligible.length > 0 ? best('eligible', totals, [[...eligible.slice(0, 1), ...ineligible.slice(0, 1)]]) : []),
    ];
  });
}

/** A word on why an equation does not come out: a share is missing, one is counted twice, or it cannot be said. */
export function explainDifference({ terms, difference, isEven }: Equation): 'even' | 'one-share' | 'too-little' | 'twice' | 'too-much' {
  if (isEven) return 'even';
  if (difference < 0) return terms.length === 1 ? 'one-share' : 'too-little';
  return terms.some(({ amount }) => isClose(amount, difference)) ? 'twice' : 'too-much';
}
