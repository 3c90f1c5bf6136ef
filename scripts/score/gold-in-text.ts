import { daysOfMonth } from '@siets/record';
import type { Gold, GoldCost, GoldProject } from './gold-schema.ts';
import { printedNumbers } from './printed-numbers.ts';

/** Euro per hundred million units of the currencies that the euro replaced, as their fixed rates say. */
const FIXED_RATES: Record<string, number> = { LVL: 0.702804, LTL: 3.4528, EEK: 15.6466 };

const fold = (text: string) =>
  text.normalize('NFC').toLowerCase().replace(/[„“”«»"'’‘`´]/gu, '').replace(/[‐‑‒–—−]/gu, '-').replace(/\s+/gu, ' ').trim();
const nameOf = (row: string | { name?: string; value?: string }) => (typeof row === 'string' ? row : (row.name ?? row.value ?? ''));

/** The text as gold is checked against it: folded, once as printed and once with words joined that a line end split. */
class Printed {
  readonly numbers: Set<number>;
  private readonly joined: string;
  private readonly plain: string;

  constructor(text: string) {
    this.numbers = printedNumbers(text);
    this.plain = fold(text);
    this.joined = fold(text.replace(/(\p{Ll})-\s*\n\s*(\p{Ll})/gu, '$1$2'));
  }

  has(words: string): boolean {
    return this.plain.includes(fold(words)) || this.joined.includes(fold(words));
  }

  /** Whether each longer word of a nominative has its stem in the text: its first letters, since only the end inflects. */
  hasStems(name: string): boolean {
    const stemOf = (word: string) => word.slice(0, Math.max(3, Math.min(6, word.length - 3)));
    return (fold(name).match(/[\p{L}\d]{4,}/gu) ?? []).every((word) => this.has(stemOf(word)));
  }

  /** Whether „first … last” stands in the text in this order. */
  hasPassage(passage: string): boolean {
    const [first = '', last = ''] = passage.split('…').map(fold);
    return [this.plain, this.joined].some((text) => {
      const at = text.indexOf(first);
      return at >= 0 && (last === '' || text.indexOf(last, at + first.length) >= 0);
    });
  }

  /** Whether the year of a date is printed in four or two digits, or may follow from „pērn”, „nākamgad” and their like. */
  hasYearOf(date: string): boolean {
    const year = Number(date.slice(0, 4));
    const isRelative = /pērn|pagājušā gad|nākamgad|nākamā gad/u.test(this.plain);
    const isNear = isRelative && [year - 1, year + 1].some((near) => this.has(String(near)));
    return isNear || this.has(String(year)) || this.has(`/${date.slice(2, 4)}`);
  }
}

function costMistakes(cost: GoldCost, printed: Printed): string[] {
  const out: string[] = [];
  const isDigits = cost.printed === undefined;
  if (cost.amount === null && cost.percent == null) out.push('neither a sum nor a percentage');
  if (cost.amount === null && cost.currency !== null) out.push('a currency without a sum');
  if (cost.printed !== undefined && !printed.has(cost.printed)) out.push(`its words "${cost.printed}" are not in the text`);
  if (isDigits && cost.amount !== null && !printed.numbers.has(cost.amount)) out.push('not printed');
  if (isDigits && cost.percent != null && !printed.numbers.has(cost.percent)) out.push('percentage not printed');
  for (const name of [cost.payer, cost.of]) {
    if (name != null && !printed.hasStems(name)) out.push(`"${name}" is not in the text`);
  }
  const rate = FIXED_RATES[cost.currency ?? ''];
  const eur = rate === undefined || cost.amount === null ? null : Math.round(cost.amount / rate * 100) / 100;
  if (rate !== undefined && Math.abs((cost.eur ?? 0) - (eur ?? 0)) > 0.011) out.push(`eur should be ${eur}`);
  return out.map((mistake) => `costs ${cost.role} ${cost.amount ?? `${cost.percent ?? '?'} %`}: ${mistake}`);
}

function dateMistakes(project: GoldProject, printed: Printed): string[] {
  const out: string[] = [];
  const events = project.events.map(({ start, end }) => ({ what: 'event', start, end }));
  const periods = [{ what: 'period', start: project.start, end: project.end }, ...events];
  for (const { what, start, end } of periods) {
    for (const date of [start, end]) {
      if (date === null) continue;
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
      if (date.length === 10 && day > daysOfMonth(year, month)) out.push(`${what} ${date}: no such day`);
      if (!printed.hasYearOf(date)) out.push(`${what} ${date}: its year is not printed`);
    }
    if (start !== null && end !== null && end < start.slice(0, end.length)) out.push(`${what} ${start} ends before it starts`);
  }
  return out;
}

function nameMistakes(project: GoldProject, printed: Printed): string[] {
  const literal = [
    ...project.identifiers.map((row) => ['identifier', nameOf(row)] as const),
    ...project.otherTitles.map((row) => ['other title', nameOf(row)] as const),
    ...project.organisations.map((o) => ['registration number', o.registrationNumber] as const),
    ...project.contacts.flatMap((c) => [['e-mail', c.email] as const, ['phone', c.phone] as const]),
  ];
  const inflected = [
    ['title', project.title] as const,
    ...project.funders.map((row) => ['funder', nameOf(row)] as const),
    ...project.organisations.map((o) => ['organisation', o.name] as const),
    ...project.places.map((row) => ['place', nameOf(row)] as const),
    ...project.events.flatMap((e) => [['event place', e.place] as const, ['event title', e.title] as const]),
    ...project.contacts.map((c) => ['contact', c.name] as const),
  ];
  const isMissing = (value: string | null | undefined, isThere: (value: string) => boolean) => value != null && !isThere(value);
  return [
    ...literal.filter(([, value]) => isMissing(value, (v) => printed.has(v))).map(([what, value]) => `${what} "${value}" is not in the text`),
    ...inflected.filter(([, value]) => isMissing(value, (v) => printed.hasStems(v)))
      .map(([what, value]) => `${what} "${value}": a word of it is not in the text`),
  ];
}

/**
 * What a gold file claims that its text does not show; empty where all is well.
 *
 * Identifiers, addresses, numbers and passages must stand literally; names may be inflected in the text, so their stems must.
 */
export function findGoldMistakes(gold: Gold, text: string): string[] {
  const printed = new Printed(text);
  const isUnprinted = gold.published !== null && !printed.hasYearOf(gold.published);
  const published = isUnprinted ? [`published ${gold.published}: its year is not printed`] : [];
  return [...published, ...gold.projects.flatMap((project, index) => {
    const costs = [...project.costs, ...(project.accept?.costs ?? [])].flatMap((cost) => costMistakes(cost, printed));
    const passages = [project.goal, ...(project.results ?? []), ...(project.accept?.goal ?? [])].filter((p) => p !== null)
      .filter((p) => !printed.hasPassage(p)).map((p) => `passage "${p}" does not stand in the text`);
    const mistakes = [...nameMistakes(project, printed), ...dateMistakes(project, printed), ...costs, ...passages];
    return mistakes.map((mistake) => `project ${index + 1}: ${mistake}`);
  })];
}
