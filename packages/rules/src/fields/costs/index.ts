import type { CostValue } from '@siets/record';
import type { Loser, Resolved } from '../../engine/field-rule.ts';
import type { FieldDefinition, ProjectView } from '../../engine/reading.ts';
import { resolveMany } from '../../engine/resolve.ts';
import { balance, type FrameReading } from './balance.ts';
import { framesOf } from './frame.ts';
import { plainText } from './gap.ts';
import { readFrame } from './reading.ts';
import { costsOfFrame, type CostCandidate, type CostLoser } from './to-costs.ts';

/** Every sum that belongs to the project, with its role; shares that are only percentages too. */
export const costsField: FieldDefinition<CostValue> = {
  field: 'costs',
  rules: ['costs/sum-in-sentence', 'costs/labelled-sum', 'costs/sum-in-column', 'costs/sum-in-list'],
  find: findCosts,
};

const known = new WeakMap<object, string>();

function plainOf(view: ProjectView): string {
  let plain = known.get(view.document);
  if (plain === undefined) {
    plain = plainText(view.text);
    known.set(view.document, plain);
  }
  return plain;
}

function findCosts(view: ProjectView): Resolved<CostValue> {
  const plain = plainOf(view);
  const keys = new Map<CostValue, string>();
  const rows = asMunicipalShares(readingsOf(view, plain).map((reading) => costsOfFrame(view, plain, reading)));
  const all = rows.flatMap((ofFrame) => numbered(ofFrame, keys));
  const offered = all.filter((one): one is CostCandidate => !('why' in one));
  const refused = all.filter((one): one is CostLoser => 'why' in one);
  const { kept, doubles } = withoutDoubles(offered.slice(0, MOST_ROWS));
  const { chosen, losers } = resolveMany(kept, (value) => keys.get(value) ?? keyOf(value));
  const rest: Loser<CostValue>[] = [...losers, ...doubles, ...refused];
  return chosen.length > 0
    ? { chosen, losers: rest }
    : { chosen, losers: rest, absence: rest.length > 0 ? 'rejected-by-rule' : 'not-said' };
}

/** The sums of each sentence or row, after what they add up to. */
const readingsOf = (view: ProjectView, plain: string): readonly FrameReading[] =>
  balance(view, framesOf(view, plain).map((frame) => ({ frame, reads: readFrame(view, plain, frame) })));

type CostRow = CostCandidate | CostLoser;

const MUNICIPAL = /^\p{Lu}.* (?:pašvaldība|dome|padome)$/u;
const isGrant = ({ value }: CostRow): boolean => value.role === 'grant' && value.payer !== null;
const isMunicipal = ({ value }: CostRow): boolean => MUNICIPAL.test(value.payer ?? '');

/** „85 % ERAF … 7 000 EUR no Zīļu novada pašvaldības dotācijas”: beside a fund's grant what a municipality gives is its own share. */
function asMunicipalShares(frames: readonly (readonly CostRow[])[]): readonly (readonly CostRow[])[] {
  const grants = frames.flat().filter((one) => !('why' in one) && isGrant(one));
  if (!grants.some(isMunicipal) || grants.every(isMunicipal)) return frames;
  return frames.map((rows) => rows.map((row) => (isGrant(row) && isMunicipal(row) ? { ...row, value: { ...row.value, role: 'own' } } : row)));
}

/** Rows of one project that are kept: a bound for hostile texts. */
const MOST_ROWS = 1000;

const keyOf = ({ role, amount, currency, percent, of, payer }: CostValue): string =>
  amount === null ? `${role}|%|${percent}|${of}|${payer}` : `${role}|${amount}|${currency}|${of}`;

/** Equal shares of two payers in one sentence are two rows: the second gets a key of its own. */
function numbered<T extends CostCandidate | CostLoser>(rows: readonly T[], keys: Map<CostValue, string>): readonly T[] {
  const payers = new Map<string, (string | null)[]>();
  for (const { value } of rows) {
    const key = keyOf(value);
    const known = payers.get(key) ?? [];
    if (!known.includes(value.payer)) known.push(value.payer);
    payers.set(key, known);
    const at = known.indexOf(value.payer);
    keys.set(value, at === 0 ? key : `${key}|${at}`);
  }
  return rows;
}

/** A sum that weak words name again where sure words have named it is a repeat of that, whatever its role seems to be. */
function withoutDoubles(candidates: readonly CostCandidate[]): { kept: CostCandidate[]; doubles: CostLoser[] } {
  const sums = (one: CostCandidate): string => `${one.value.amount}|${one.value.currency}`;
  const sure = new Set(candidates.filter((one) => (one.rank ?? 0) < 2 && one.value.amount !== null).map(sums));
  const kept: CostCandidate[] = [];
  const doubles: CostLoser[] = [];
  for (const one of candidates) {
    if ((one.rank ?? 0) >= 2 && one.value.of === null && sure.has(sums(one)))
      doubles.push({ ...one, why: 'the same sum again, elsewhere with surer words' });
    else kept.push(one);
  }
  return { kept, doubles };
}
