import type { Field } from '../field.ts';
import type { ProjectRecord } from '../record.ts';
import type { CostValue } from '../values.ts';

export type CostField = Field<CostValue>;

/** Half a cent of rounding for each of several sums. */
const ROUNDING = 0.05;

export const isClose = (a: number, b: number, tolerance = ROUNDING): boolean => Math.abs(a - b) <= tolerance + 1e-9;

/** How far a sum may be off as printed: „19,49 milj.” means anything within half of its last digit. */
export function roundingOf({ raw }: CostField): number {
  const rounded = /\d(?:[.,](?<decimals>\d+))?\s?(?<unit>tūkst|milj|mlj|mio|million|thousand|miljard|mljrd)/iu.exec(raw)?.groups;
  if (rounded === undefined) return ROUNDING;
  const unit = /^(?:tū|th)/iu.test(rounded['unit']!) ? 1e3 : /^(?:miljard|mljrd)/iu.test(rounded['unit']!) ? 1e9 : 1e6;
  return unit * 10 ** -(rounded['decimals']?.length ?? 0);
}

/** The project's own rows with a sum, one partner's parts left out. */
export const ownRows = ({ costs }: Pick<ProjectRecord, 'costs'>): CostField[] =>
  costs.filter(({ value }) => value.of === null && value.amount !== null);

const shareRoles = new Set(['grant', 'own', 'state', 'private']);

export const isShare = ({ value }: CostField): boolean => shareRoles.has(value.role);

/** A sum as a Latvian reader writes it: `16 236,10 EUR`. */
export function writeSum(amount: number, currency: string | null): string {
  const [whole = '', decimals = ''] = amount.toFixed(2).split('.');
  return `${whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ' ')},${decimals} ${currency ?? ''}`.trim();
}
