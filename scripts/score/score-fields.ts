import type { Field, ProjectRecord } from '@siets/record';
import { authorityOf } from './authorities.ts';
import type { GoldProject } from './gold-schema.ts';
import { foldWords, isAlike, organisationName, phoneDigits, placeName, plainIdentifier, similarity } from './normalise.ts';
import { comparePairs, type Comparison } from './pair.ts';

type Row = Record<string, unknown>;
/** What gold may hold for one field: a value, rows, or nothing. */
type GoldLeaf = unknown;

const rowsOf = (leaf: GoldLeaf): unknown[] => (Array.isArray(leaf) ? leaf : leaf === null || leaf === undefined ? [] : [leaf]);
/** The words of a row: a string, or its `value`, `name` or `id`. */
const wordsOf = (row: unknown): unknown => (typeof row === 'object' && row !== null ? ((row as Row).value ?? (row as Row).name ?? (row as Row).id) : row);
const fieldsOf = (field: Field<unknown> | Field<unknown>[] | null): Field<unknown>[] => (Array.isArray(field) ? field : field === null ? [] : [field]);

type GoldKey = Exclude<keyof GoldProject, 'accept' | 'acceptNull' | 'unjudged' | 'notes'>;

/** One scored field: where gold and prediction lie and when two items are the same. */
export interface ScoredField {
  name: string;
  /** Key in gold, for `accept` and `acceptNull`. */
  key: GoldKey;
  gold(project: GoldProject): unknown[];
  predicted(project: ProjectRecord): Field<unknown>[];
  isSame: (gold: never, value: never, projects: { gold: GoldProject; predicted: ProjectRecord }) => boolean;
  /** False where gold does not say enough to judge (no list of activities, say). */
  isScored?(gold: GoldProject): boolean;
  /** Not part of the contract's figure; shown below it. */
  isBeyond?: boolean;
}

const roleFits = (gold: Row, role: unknown): boolean => gold.role === role || rowsOf(gold.alternatives).includes(role);
const sameAuthority = (gold: unknown, value: Row): boolean => {
  const name = String(wordsOf(gold));
  return authorityOf(name) === (value.id ?? authorityOf(String(value.name))) || authorityOf(name) === authorityOf(String(value.name)) || isAlike(name, value.name);
};
const sameOrganisation = (gold: Row, value: Row): boolean =>
  [gold.name, ...rowsOf(gold.short)].some((name) => isAlike(organisationName(name), organisationName(value.name)));
const sameSum = (gold: Row, value: Row): boolean =>
  Math.abs(Number(gold.amount) - Number(value.amount)) < 0.005 && (gold.currency ?? null) === (value.currency ?? null);
const samePlace = (gold: unknown, value: unknown): boolean => placeName(wordsOf(gold)) === placeName(wordsOf(value));
const isSummed = (cost: unknown): boolean => (cost as Row).amount !== null && (cost as Row).amount !== undefined;
const withValue = (fields: Field<unknown>[], test: (value: unknown) => boolean): Field<unknown>[] => fields.filter((field) => test(field.value));
const firstOfEach = <T>(items: T[], keyOf: (item: T) => unknown): T[] => items.filter((item, at) => items.findIndex((other) => keyOf(other) === keyOf(item)) === at);

/** True where the passage begins and ends (give or take 60 letters) with the words that gold gives around its ellipsis. */
function samePassage(gold: unknown, value: unknown): boolean {
  const [first = '', last = ''] = String(gold).split('…').map(foldWords);
  const text = foldWords(value);
  const at = text.indexOf(first);
  const end = text.lastIndexOf(last);
  return at >= 0 && at <= 60 && (last === '' || (end >= 0 && text.length - end - last.length <= 60));
}

function sameEvent(gold: Row, value: Row): boolean {
  const places = [gold, ...(rowsOf(gold.alternatives) as Row[])];
  return (gold.start ?? null) === (value.start ?? null)
    && (gold.end ?? gold.start ?? null) === (value.end ?? value.start ?? null)
    && (!gold.place || !value.place || places.some((one) => samePlace(one.place, value.place)));
}

const sameContact = (gold: Row, value: Row): boolean =>
  (Boolean(gold.email) && foldWords(gold.email) === foldWords(value.email))
  || (Boolean(gold.name) && foldWords(gold.name) === foldWords(value.name))
  || (!gold.email && !gold.name && Boolean(gold.phone) && phoneDigits(gold.phone) === phoneDigits(value.phone));

const plain = (key: GoldKey, field: (project: ProjectRecord) => Field<unknown> | Field<unknown>[] | null, isSame: ScoredField['isSame'], name: string = key): ScoredField => ({
  name, key, gold: (project) => rowsOf(project[key]), predicted: (project) => fieldsOf(field(project)), isSame,
});

/** Every scored field of a project, in the order of the report. */
export const scoredFields: readonly ScoredField[] = [
  plain('title', (p) => p.title, (gold: unknown, value: unknown, { gold: project }: { gold: GoldProject }) =>
    isAlike(gold, value, 0.9) || rowsOf(project.otherTitles).some((other) => isAlike(wordsOf(other), value, 0.9))),
  plain('otherTitles', (p) => p.otherTitles, (gold: unknown, value: unknown, { gold: project, predicted }: { gold: GoldProject; predicted: ProjectRecord }) =>
    isAlike(wordsOf(gold), value, 0.9) || (isAlike(wordsOf(gold), predicted.title?.value, 0.9) && isAlike(project.title, value, 0.9))),
  plain('identifiers', (p) => p.identifiers, (gold: unknown, value: unknown) => plainIdentifier(wordsOf(gold)) === plainIdentifier(wordsOf(value))),
  plain('funders', (p) => p.funders, sameAuthority),
  plain('programme', (p) => p.programme, (gold: unknown, value: Row) => sameAuthority(gold, value) || similarity(wordsOf(gold), value.name) >= 0.7),
  plain('organisations', (p) => p.organisations, sameOrganisation, 'organisations (name)'),
  plain('organisations', (p) => p.organisations, (gold: Row, value: Row) => sameOrganisation(gold, value) && roleFits(gold, value.role), 'organisations (name+role)'),
  plain('partnerCount', (p) => p.partnerCount, (gold: unknown, value: unknown) => Number(gold) === Number(value)),
  plain('start', (p) => p.period.start, (gold: unknown, value: unknown) => gold === value),
  plain('end', (p) => p.period.end, (gold: unknown, value: unknown) => gold === value),
  plain('durationMonths', (p) => p.period.durationMonths, (gold: unknown, value: unknown) => Number(gold) === Number(value)),
  { ...plain('costs', (p) => withValue(p.costs, isSummed), sameSum, 'costs (amount)'), gold: (project) => project.costs.filter(isSummed) },
  {
    ...plain('costs', (p) => withValue(p.costs, isSummed), (gold: Row, value: Row) => sameSum(gold, value) && roleFits(gold, value.role), 'costs (role+amount)'),
    gold: (project) => project.costs.filter(isSummed),
  },
  {
    ...plain('costs', (p) => withValue(p.costs, (value) => (value as Row).percent !== null), (gold: Row, value: Row) => Math.abs(Number(gold.percent) - Number(value.percent)) < 0.005, 'costs (percent)'),
    gold: (project) => project.costs.filter((cost) => cost.percent !== null && cost.percent !== undefined),
  },
  {
    ...plain('countries', (p) => firstOfEach(p.countries, (field) => field.value.code), (gold: Row, value: Row) => gold.code === value.code, 'countries (code)'),
    gold: (project) => firstOfEach(project.countries, (country) => country.code),
  },
  plain('countries', (p) => p.countries, (gold: Row, value: Row) => gold.code === value.code && roleFits(gold, value.role), 'countries (code+role)'),
  plain('places', (p) => p.places, samePlace),
  plain('goal', (p) => p.goal, samePassage),
  {
    ...plain('activities', (p) => p.activities.slice(0, 1), (gold: unknown, _value: unknown, { predicted }: { predicted: ProjectRecord }) => gold === predicted.activities.length),
    isScored: (gold) => gold.activities !== null,
  },
  plain('events', (p) => p.events, sameEvent),
  plain('contacts', (p) => p.contacts, sameContact),
  { ...plain('costs', (p) => withValue(p.costs, (value) => (value as Row).payer !== null), (gold: Row, value: Row) => isAlike(gold.payer, value.payer, 0.5) && (gold.amount ?? null) === value.amount, 'costs (payer)'),
    gold: (project) => project.costs.filter((cost) => Boolean(cost.payer)), isBeyond: true },
  { ...plain('costs', (p) => withValue(p.costs, (value) => (value as Row).eur !== null), (gold: Row, value: Row) => gold.amount === value.amount && gold.eur === value.eur, 'costs (eur)'),
    gold: (project) => project.costs.filter((cost) => cost.eur !== null && cost.eur !== undefined), isBeyond: true, isScored: (gold) => gold.costs.some((cost) => cost.eur !== undefined) },
  { ...plain('organisations', (p) => withValue(p.organisations, (value) => (value as Row).registrationNumber !== null), (gold: Row, value: Row) => gold.registrationNumber === value.registrationNumber, 'organisations (number)'),
    gold: (project) => project.organisations.filter((one) => Boolean(one.registrationNumber)), isBeyond: true },
  { ...plain('events', (p) => withValue(p.events, (value) => (value as Row).title !== null), (gold: Row, value: Row) => similarity(gold.title, value.title) >= 0.5, 'events (title)'),
    gold: (project) => project.events.filter((event) => Boolean(event.title)), isBeyond: true, isScored: (gold) => gold.events.some((event) => event.title !== undefined) },
  { ...plain('results', (p) => p.results, samePassage), isBeyond: true, isScored: (gold) => gold.results !== null && gold.results !== undefined },
];

/** Judges one field of one project; null where gold does not say enough. */
export function judgeField(field: ScoredField, gold: GoldProject, predicted: ProjectRecord): Comparison | null {
  if (field.isScored !== undefined && !field.isScored(gold)) return null;
  const accepted = rowsOf((gold.accept as Row | undefined)?.[field.key]).filter((row) => acceptedCounts(field.name, row));
  const mayBeEmpty = (gold.acceptNull ?? []).includes(field.key);
  const items = field.predicted(predicted);
  const isSame = field.isSame as (gold: unknown, value: unknown, projects: unknown) => boolean;
  return comparePairs({ gold: field.gold(gold), accepted, mayBeEmpty }, items, (a, b) => isSame(a, b.value, { gold, predicted }));
}

function acceptedCounts(name: string, row: unknown): boolean {
  if (name === 'costs (percent)') return (row as Row).percent !== null && (row as Row).percent !== undefined;
  return name.startsWith('costs') ? isSummed(row) : true;
}
