import type { AuthorityEntry, Hit, Hits } from '@siets/gazetteer';
import { isWithin, type AuthorityValue, type Span } from '@siets/record';
import { inside, overlapping } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';

/** A fund, programme or instrument named in the text. */
export type FundHit = Hit & { readonly entry: AuthorityEntry };

const known = new WeakMap<Hits, FundHit[]>();

/** Bodies that only administer, and budgets that are the state's or a municipality's own, are no outside funder. */
const isFund = ({ entry, weak }: FundHit): boolean =>
  entry.role !== 'agency' && entry.family !== 'municipal' && !weak && !/valsts budžet|pašvaldīb/iu.test(entry.name);

/** The funds named within a stretch of the text, in order. */
export function fundsIn(hits: Hits, stretch: Span): FundHit[] {
  let funds = known.get(hits);
  if (funds === undefined) {
    funds = hits.ofKind('authority').filter(isFund);
    known.set(hits, funds);
  }
  return inside(funds, stretch);
}

/** The same without letters inside a number („LV02” in „2024-1-LV02-ESC51-VTJ-000205268”), and with those that only their sentence tells to be a fund. */
export function fundsOf(view: ProjectView, stretch: Span): FundHit[] {
  const funds = fundsIn(view.hits, stretch).filter((hit) => overlapping(view.mentionsOf('identifier'), hit) === undefined);
  const told = weakFundsOf(view).filter((hit) => isWithin(hit, stretch));
  return told.length === 0 ? funds : [...funds, ...told].sort((a, b) => a.start - b.start);
}

const weakFunds = new WeakMap<ProjectView, readonly FundHit[]>();

/** „no Šveices programmas saņēma 64 000 CHF”: names that may mean something else, where they were found to pay. */
function weakFundsOf(view: ProjectView): readonly FundHit[] {
  let found = weakFunds.get(view);
  if (found === undefined) {
    const payers = view.resolved<AuthorityValue>('funders').chosen.flatMap(({ evidence }) => evidence.filter(({ as }) => as === 'value' || as === 'repeat'));
    found = view.hits.ofKind('authority').filter((hit) => hit.weak && hit.entry.role !== 'agency' && payers.some(({ start, end }) => start === hit.start && end === hit.end));
    weakFunds.set(view, found);
  }
  return found;
}

/** „(turpmāk – ZVF)”, „(ZVF)” right behind a name. */
const SHORT = /^ ?[”“"]? ?\((?:turpmāk(?: tekstā)?,? ?[-–—]? ?)?(?<short>\p{Lu}{3,8})\)/u;
const SHORT_REACH = 40;

const shortNames = new WeakMap<ProjectView, readonly string[]>();

/** The short names that the text itself gives its funders: „Zīļu vides fonds (turpmāk – ZVF)”. */
function shortNamesOf(view: ProjectView): readonly string[] {
  let names = shortNames.get(view);
  if (names === undefined) {
    const named = view.resolved<AuthorityValue>('funders').chosen.flatMap((one) => one.evidence.filter(({ as }) => as !== 'label'));
    names = [...new Set(named.flatMap(({ end }) => SHORT.exec(view.text.slice(end, end + SHORT_REACH))?.groups?.short ?? []))];
    shortNames.set(view, names);
  }
  return names;
}

/** Where the stretch speaks of money of a funder by the short name that the text gave it: „ZVF finansējums”. */
export function shortFundIn(view: ProjectView, { start, end }: Span): Span | null {
  for (const name of shortNamesOf(view)) {
    const at = view.text.slice(start, end).search(new RegExp(`(?<![\\p{L}(])${name}(?= ${MONEY})`, 'u'));
    if (at >= 0) return { start: start + at, end: start + at + name.length };
  }
  return null;
}
const MONEY = '(?:līdz)?(?:finansējum|atbalst|grant|līdzekļ|daļ|funding|contribution)';
