import { costRoles, type CostRole, type Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import { inside, overlapping } from '../../engine/among.ts';
import { isOfCoPayer } from './co-payer.ts';
import { readCue, type Cue } from './cue.ts';
import type { Frame } from './frame.ts';
import { fundsIn, fundsOf, shortFundIn } from './funds.ts';
import { evenBlanks, splitGap, type Gap } from './gap.ts';
import type { Line } from '../../layout/model.ts';
import { spanAt } from '../../layout/paragraphs.ts';
import type { Quoted } from '../../mentions/quotes/index.ts';
import { holding } from '../nearby.ts';
import { flatRows } from '../../layout/projects/flat-rows.ts';
import { tablePlace } from './table-header.ts';
import type { Unit } from './unit.ts';

/** A sum with the words that say what it is. */
export interface ReadUnit {
  unit: Unit;
  /** `skip` for money that is no cost of the project, null where no words say. */
  role: CostRole | 'skip' | null;
  /** The words that gave the role, in the text; null where a list of labels did. */
  cue: (Span & { isWeak: boolean }) | null;
  /** All the words beside the sum that speak of it: where its payer and owner are named. */
  said: Span | null;
  signals: string[];
  rule: string;
  /** The cell that opens the row of a table; absent elsewhere. */
  row?: Span;
}

const TAKES_RIGHT = /^(?:ir|sedz|segs|finanse|lidzfinanse|nodrosina|pieskir|veido|no|from|is|funded|financed|provided|от|из) /u;

/** Reads the roles of all sums of a frame, left to right. */
export function readFrame(view: ProjectView, plain: string, frame: Frame): ReadUnit[] {
  const gaps = gapsOf(plain, frame, nameTest(view));
  const taken = new Set<number>();
  const units = frame.units.map((_, at) => readUnit(view, plain, frame, gaps, taken, at));
  const read = asPartnerRows(view, plain, frame, asPieces(plain, asInitialsRow(view, plain, asTaxed(plain, asBodyShares(view, asOwnShares(view.text, plain, frame, units))))));
  return view.project.count > 1 ? readRow(plain, read) : read;
}

/** „Talsu novada pašvaldības budžetā”, „SIA „Avots” līdzfinansējums”: a name beside a share that is the body's own. */
const OF_OWN_BODY =
  /(?:SIA|AS|JDK|TDK|VPDK|BDK|TDA|JSK|SK|[Bb]iedrīb\p{L}{1,3}|[Nn]odibinājum\p{L}{0,3}|kolektīv\p{L}{1,2}|klub\p{L}{1,2}) [„“"«][^„”“"»]{2,60}[”“"»] |(?:\p{Lu}\p{L}+ ){1,2}(?:novada |pilsētas |valstspilsētas )?(?:pašvaldības|domes) (?=(?:\d{4}\. ?gada )?budžet)/gu;

/** The same right before „līdzfinansējums”, of a society or a company. */
const OF_SOCIETY = /^(?:[Bb]iedrības|[Nn]odibinājuma|SIA) [„“"«][^„”“"»]{2,60}[”“"»] (?:pašu )?$/u;

/** „… domes budžetā paredzēt …”: what a council sets aside is its own share. */
const SETS_ASIDE =
  /(?<!\p{L})projekta atbalsta gadijum\p{L}{1,2} [^.]{0,60}?(?:paredz|pieskir)\p{L}{0,5} [^.]{0,30}?lidzfinansejum|(?<!\p{L})deputati [^.]{0,60}?(?:paredz|pieskir|iedal|atvel)\p{L}{0,4} [^.]{0,60}?lidzfinansejum|(?<!\p{L})dome (?:nolem\p{L}{1,4} )?(?:pieskir|apstiprin)\p{L}{0,4} [^.]{0,90}lidzfinansejum|(?<!\p{L})(?:pienemts lemums|nolema) [^.]{0,260}paredzot lidzfinansejum|(?<!\p{L})(?:paredzet|nodrosinat|garantet) (?:\d{4}\. ?gada )?(?:pasvaldibas )?(?:budzeta )?lidzfinansejumu|(?<!\p{L})(?:nolemts|nolemj) [^.]{0,300}paredz\p{L}{0,4} lidzfinansejum|(?:dome|pasvaldib|novada?)\p{L}{0,2} (?:\d{4}\. ?gada )?budzet\p{L}{1,2} [^.]{0,40}?(?:paredz|ieplan|nodrosin|rezerv)|(?:paredz|ieplan|nodrosin|rezerv)\p{L}{2,6} [^.]{0,60}?(?:dome|pasvaldib|novada?)\p{L}{0,2} (?:\d{4}\. ?gada )?budzet/u;

/** „2. Paredzēt …”: the verb of a decision is no name, for all its capital. */
const OPENS_DECISION = /^(?:\d{1,2}\.\s?)?(?:Paredzēt|Nodrošināt|Garantēt)\s/u;

/** „… atbalstīja Ainažu novada dome, piešķirot līdzfinansējumu 1000 eiro”: the council's name up to the sum. */
const COUNCIL_GIVES = /(?<!\p{L})(?:atbalst|lidzfinans|finans)(?:e|a|eja|ija|eis|is) (?:ari )?(?<giver>(?:\p{L}+ ){1,2}(?:dome|pasvaldiba)),? (?:ar|pieskirot|atvelot|novirzot) (?:\p{L}+ ){0,2}$/u;

/** The words from the council to the sum that it gives; null where no council gives it. */
function councilGiving(plain: string, frame: Frame, { unit, role, cue }: ReadUnit): Span | null {
  if (unit.money === null || (role !== 'grant' && role !== null) || (cue !== null && !cue.isWeak)) return null;
  const from = Math.max(frame.start, unit.start - COUNCIL_REACH);
  const match = COUNCIL_GIVES.exec(plain.slice(from, unit.start));
  const giver = match?.groups?.giver;
  return match === null || giver === undefined ? null : { start: from + match.index + match[0].indexOf(giver), end: unit.start };
}
const COUNCIL_REACH = 140;

/**
 * „Līdzfinansējums” without a payer: what a fund gives, unless the sentence has named the fund's grant already or speaks of
 * what a council sets aside.
 */
function asOwnShares(text: string, plain: string, frame: Frame, units: ReadUnit[]): ReadUnit[] {
  const isSetAside = units.some(isBareShare) && SETS_ASIDE.test(evenBlanks(plain.slice(frame.start, frame.end)));
  return units.map((unit, at) => {
    const giver = councilGiving(plain, frame, unit);
    if (giver !== null) return { ...unit, role: 'own', said: giver };
    if (isOfSociety(unit)) return { ...unit, role: 'own' };
    const isBesideGrant = units.slice(0, at).some(({ role, cue }) => role === 'grant' && cue !== null && (!cue.isWeak || plain.startsWith('atbalst', cue.start)));
    return isBareShare(unit) && (isSetAside || isBesideGrant) ? { ...unit, role: 'own' } : unit;
  });

  /** „Biedrības „Upe” līdzfinansējums ir 50 eiro”: a society adds money of its own. */
  function isOfSociety({ role, cue, said }: ReadUnit): boolean {
    if (role !== 'grant' || cue === null || said === null || said.start >= cue.end) return false;
    const at = plain.indexOf('lidzfinansejum', said.start);
    return at >= 0 && at <= cue.end && OF_SOCIETY.test(text.slice(said.start, at));
  }

  function isBareShare({ role, cue, said }: ReadUnit): boolean {
    if (role !== 'grant' || cue?.isWeak !== true || !plain.startsWith('lidzfinansejum', cue.start)) return false;
    return said === null || !/\p{Lu}/u.test(text.slice(said.start, cue.start).replace(/^Projekt\p{L}* /u, '').replace(OF_OWN_BODY, '').replace(OPENS_DECISION, ''));
  }
}

/** „(85% ERAF, 10% valsts budžets, 5% Rudzu universitāte)”: beside the shares of others a body pays its own. */
const asBodyShares = (view: ProjectView, units: readonly ReadUnit[]): ReadUnit[] =>
  units.map((unit) => {
    const { said } = unit;
    if (unit.role !== null || unit.unit.money !== null || said === null || said.start < unit.unit.end || said.end - said.start > 80) return unit;
    const isBeside = units.some(({ role, unit: other }) => isShareRole(role) && other.percent !== null);
    const body = isBeside ? inside(view.mentionsOf('organisation'), said)[0] : undefined;
    return body?.start === said.start && fundsIn(view.hits, body).length === 0
      ? { ...unit, role: 'own', cue: { start: body.start, end: body.end, isWeak: true }, signals: ['body-named', 'weak-words'] }
      : unit;
  });

/** „Izmaksas bez PVN 25 000 EUR, ar PVN 30 250 EUR”, „… 2010. gadā Ls 1 240 un 2011. gadā Ls 860”, „no 2 uz 3 miljoniem eiro”: the same again with its tax, in another year or as it was changed. */
const asTaxed = (plain: string, units: readonly ReadUnit[]): ReadUnit[] =>
  units.map((unit, at) => {
    const before = units[at - 1];
    if (before?.role == null) return unit;
    const said = { start: before.unit.end, end: unit.unit.start };
    const words = evenBlanks(plain.slice(said.start, said.end));
    if (words === ' uz ' && plain.endsWith('no ', before.unit.start)) return { ...before, unit: unit.unit };
    if (unit.role !== null) return unit;
    return TAXED.test(words) ? { ...before, unit: unit.unit, said } : unit;
  });
/** „Kopā 300 000 EUR (LU LVI 210 000 EUR, DU 90 000 EUR)”: in one bracket behind the whole, what each body has, all named by initials alone. */
function asInitialsRow(view: ProjectView, plain: string, units: readonly ReadUnit[]): readonly ReadUnit[] {
  const before = (at: number): Span => ({ start: units[at - 1]!.unit.end, end: units[at]!.unit.start });
  const wordsOf = ({ start, end }: Span): string => view.text.slice(start, end);
  const first = units.findIndex(({ unit }, at) => at > 0 && unit.money !== null && /^ ?\( ?$/u.test(wordsOf(before(at)).replace(INITIALS, '')) && INITIALS.test(wordsOf(before(at))));
  if (first < 0) return units;
  let end = first + 1;
  while (end < units.length && units[end]!.unit.money !== null && /^ ?[,;] ?$/u.test(wordsOf(before(end)).replace(INITIALS, '')) && INITIALS.test(wordsOf(before(end)))) end += 1;
  if (end - first < 2 || fundsIn(view.hits, { start: units[first - 1]!.unit.end, end: units[end - 1]!.unit.start }).length > 0 || !/^ ?[)]/u.test(plain.slice(units[end - 1]!.unit.end, units[end - 1]!.unit.end + 2))) return units;
  return units.map((unit, at) => (at < first || at >= end ? unit : { ...unit, role: 'part', cue: null, signals: ['initials', 'weak-words'], row: initialsIn(view.text, before(at)) }));
}
/** „LU LVI”, „DU –”: initials right before a sum. */
const INITIALS = /\p{Lu}{2,7}(?: \p{Lu}{2,7})?\s?(?:[–:-]\s?)?$/u;

function initialsIn(text: string, { start, end }: Span): Span {
  const match = INITIALS.exec(text.slice(start, end))!;
  return { start: start + match.index, end: start + match.index + match[0].replace(/[\s–:-]+$/u, '').length };
}

/** „ielu (izmaksas 210 000 EUR), parku (145 000 EUR) un laipu (45 000 EUR)”: sums in brackets, each behind its thing, are parts. */
function asPieces(plain: string, units: readonly ReadUnit[]): readonly ReadUnit[] {
  const isPiece = ({ unit, role, cue }: ReadUnit): boolean =>
    unit.money !== null && (role === null || ((role === 'total' || role === 'part') && cue?.isWeak === true)) && PIECE.test(plain.slice(Math.max(0, unit.start - 12), unit.start)) && /^ ?[)]/u.test(plain.slice(unit.end, unit.end + 2));
  const pieces = units.filter(isPiece);
  return pieces.length < 2 ? units : units.map((unit) => (pieces.includes(unit) ? { ...unit, role: 'part', signals: ['in-brackets', 'weak-words'] } : unit));
}
const PIECE = /\p{L}[”“"»]? ?[(](?:izmaksas )?$/u;

const TAXED = /^[ ,;(]{0,3}(?:bet |un |vai |jeb )?(?:(?:ar|bez|ieskaitot|neieskaitot) pvn|\d{4}\. ?gada)[ :–—-]{0,3}(?:ls|eur)? ?$/u;

/** „Partneru budžets: A – 12 000 EUR, B – 9 000 EUR”: behind such words each body's sum is its share. */
function asPartnerRows(view: ProjectView, plain: string, { start }: Frame, units: readonly ReadUnit[]): ReadUnit[] {
  const [first] = units;
  const head = first === undefined || units.length < 2 ? null : PARTNERS.exec(plain.slice(Math.max(start, first.unit.start - 160), first.unit.start));
  if (first === undefined || head === null) return [...units];
  const opens = Math.max(start, first.unit.start - 160) + head.index + head[0].length;
  const names = units.map(({ unit }, at): Span => ({ start: at === 0 ? opens : units[at - 1]!.unit.end, end: unit.start }));
  const isRow = (at: number): boolean =>
    units[at]!.unit.money !== null && /\p{Lu}\p{Ll}/u.test(view.text.slice(names[at]!.start, names[at]!.end)) && (at === 0 || units[at]!.cue === null || units[at]!.cue!.isWeak) && units[at]!.role !== 'total';
  const count = units.findIndex((_, at) => !isRow(at));
  return units.map((unit, at) => (count >= 0 && at >= count ? unit : { ...unit, role: 'part', row: inside(view.mentionsOf('organisation'), names[at]!).at(-1) ?? names[at]! }));
}
const PARTNERS = /partner(?:u|iem) (?:[^.:]{0,40} )?(?:budzet|finansejum|dal)\p{L}{1,4}(?: [^.:]{0,20})? ?:/u;

/** Two sums side by side in the row of one project, the second no larger: the whole and what the fund gives of it. */
function readRow(plain: string, units: readonly ReadUnit[]): ReadUnit[] {
  const rows = [...units];
  for (let at = 0; at + 1 < rows.length; at += 1) {
    const [first, second] = [rows[at]!, rows[at + 1]!];
    const isSide = /^ *[|] *$/u.test(plain.slice(first.unit.end, second.unit.start)) && !inColumn(first) && !inColumn(second);
    if (!isSide || (first.unit.money?.value.amount ?? 0) < (second.unit.money?.value.amount ?? Infinity)) continue;
    rows[at] = { ...first, role: 'total', signals: ['in-row', 'first'], rule: 'costs/sum-in-list' };
    rows[at + 1] = { ...second, role: 'grant', signals: ['in-row', 'second'], rule: 'costs/sum-in-list' };
  }
  return rows;
}

const inColumn = ({ signals }: ReadUnit): boolean => signals[0] === 'column' || signals[0] === 'row';

function readUnit(
  view: ProjectView,
  plain: string,
  frame: Frame,
  gaps: readonly Gap[],
  taken: Set<number>,
  at: number,
): ReadUnit {
  const unit = frame.units[at]!;
  const left = [...gaps[at]!.left.filter((piece) => !taken.has(piece.start)), ...(unit.inner === undefined ? [] : [unit.inner])];
  const { right } = gaps[at + 1]!;
  const inner = unit.inner === undefined ? null : cueIn(view, plain, unit.inner, 'end');
  const ofInner = unit.inner === undefined || inner === null || !isShareRole(inner.role as ReadUnit['role']) ? null : toSide(unit.inner, inner, 'before');
  const beside = readColumn(view, plain, unit) ?? readFlatRow(view, plain, unit) ?? ofInner ?? readSides(view, plain, left, right, unit) ?? readLineAbove(view, plain, unit, left);
  const whole = readWhole(plain, frame, at);
  const isHint = beside === null || (beside.role === 'part' && beside.cue?.isWeak === true);
  const told = isHint && whole !== null ? whole : (beside ?? readLabel(view, plain, frame, at) ?? readInitials(view, frame, left));
  // „(ERAF – 85 %, dome – 15 %)”: a percentage says who pays, in a list too.
  const read = unit.money === null || (at > 0 && isOfCoPayer(plain, told)) ? told : inList(view, plain, told, unit);
  if (read !== null && right !== null && read.said?.start === right.start) taken.add(right.start);
  return {
    unit,
    ...(read ?? { role: null, cue: null, said: left.at(-1) ?? right, signals: ['no-words'], rule: 'costs/sum-in-sentence' }),
  };
}

/** True for offsets inside the name of a body or a fund. */
const nameTest = (view: ProjectView) => {
  const named = [view.mentionsOf('organisation'), view.mentionsOf('authority')];
  return (at: number): boolean => named.some((ofType) => overlapping(ofType, { start: at, end: at + 1 }) !== undefined);
};

function gapsOf(plain: string, { start, end, units }: Frame, isInName: (offset: number) => boolean): Gap[] {
  const behind = (unit: Unit, at: number): number => overAside(plain, unit.end, units[at + 1]?.start ?? end);
  const edges = [start, ...units.flatMap((unit, at) => [unit.start, behind(unit, at)]), end];
  const gaps: Gap[] = [];
  for (let at = 0; at < edges.length; at += 2) {
    gaps.push(splitGap(plain, edges[at]!, edges[at + 1]!, { isFirst: at === 0, isLast: at === edges.length - 2, isInName }));
  }
  return gaps;
}

const ASIDE = /^ {0,2}[(](?:[^()]{0,12}\d[^()]{0,24}|(?:bez|ar|ieskaitot|neieskaitot) pvn[^()]{0,12})[)]/u;

/** Behind brackets that only repeat the sum in another currency or speak of its tax: „(885 533,04 LVL)”, „(bez PVN)”. */
function overAside(plain: string, at: number, end: number): number {
  const aside = ASIDE.exec(plain.slice(at, at + 44));
  return aside === null || at + aside[0].length > end ? at : at + aside[0].length;
}

type Sides = Omit<ReadUnit, 'unit'>;

const toSide = (piece: Span, cue: Cue, signal: string): Sides => ({
  role: cue.role,
  cue: { start: piece.start + cue.start, end: piece.start + cue.end, isWeak: cue.isWeak },
  said: piece,
  signals: [signal, cue.isWeak ? 'weak-words' : 'sure-words'],
  rule: 'costs/sum-in-sentence',
});

/** „“Pašvaldības ceļa pārbūve” – 135 870 euro”: words inside a name do not speak of the sum. */
const isInName = (view: ProjectView, cue: Span): boolean => holding(view.mentionsOf<Quoted>('quoted'), cue)?.value.closed === 'own';

/** „pašvaldība no Šveices programmas saņēma”, „līdzfinansējums no ERAF”, „co-financing from the European Regional Development Fund”: a fund's share by the words of an own one. */
const OF_FUND = /^(?:lidzfinans|co-?financ)\p{L}* (?:no|from|by|of) (?:the )?(?:\p{L}+ ){0,5}?(?:eraf|esf|elfla|fond\p{L}{0,3}|funds?|erdf|programm\p{L}{1,2})(?!\p{L})|^\p{L}+ no [^,;]{3,70} (?:sanem|ieguv|guv|gut|piesaist)/u;
const isOfFund = (words: string): boolean => OF_FUND.test(evenBlanks(words));

/** „ERAF līdzfinansētā projekta kopsumma ir”: the fund tells which project it is, not whose sum. */
const FINANCED = /(?<!\p{L})(?:lidz)?finanset(?:a|o) projekta (?:[„“"][^„“”"]{2,120}[”“"] )?(?=(?:kopsumma|(?:kopeja|kopejas|planotas|plan?ota) (?:summa|izmaksas|tame)|kopejais budzets|summa|izmaksas|budzets|tame|vertiba)(?!\p{L}))/u;

/** The cue of a piece of text; a fund that is named makes weak words a grant. */
function cueIn(view: ProjectView, plain: string, piece: Span, towards: 'end' | 'start'): Cue | null {
  const financed = towards === 'end' ? FINANCED.exec(plain.slice(piece.start, piece.end)) : null;
  if (financed !== null) return cueBehind(view, plain, piece, financed.index + financed[0].length);
  const read = readCue(plain.slice(piece.start, piece.end), towards);
  const cue = read !== null && isInName(view, { start: piece.start + read.start, end: piece.start + read.end }) ? null : read;
  if (cue !== null && (!cue.isWeak || (cue.role === 'own' && !isOfFund(plain.slice(piece.start + cue.start, piece.end))))) return cue;
  const fund = fundsOf(view, piece).at(towards === 'end' ? -1 : 0) ?? shortFundIn(view, piece) ?? undefined;
  if (fund === undefined && cue?.role === 'own') return { ...cue, role: 'grant', isWeak: false };
  return fund === undefined
    ? cue
    : { role: 'grant', start: fund.start - piece.start, end: fund.end - piece.start, isWeak: false };
}

/** The cue of what stands `lead` signs into the piece. */
function cueBehind(view: ProjectView, plain: string, piece: Span, lead: number): Cue | null {
  const cue = cueIn(view, plain, { start: piece.start + lead, end: piece.end }, 'end');
  return cue === null ? null : { ...cue, start: cue.start + lead, end: cue.end + lead };
}

/**
 * The words before the sum, nearest first, or those behind it: behind wins where nothing sure stands before, or where what stands before
 * only names the whole („No kopējām izmaksām 85 000 EUR ir ERAF finansējums”).
 */
function readSides(view: ProjectView, plain: string, left: readonly Span[], right: Span | null, unit: Unit): Sides | null {
  const before = readLeft(view, plain, left);
  const words = right === null ? '' : evenBlanks(plain.slice(right.start, right.end));
  const cue = right === null ? null : cueIn(view, plain, right, 'start');
  const isBase = cue !== null && !isShareRole(cue.role) && BASE.test(words);
  const behind = right === null || cue === null || isBase ? null : toSide(right, cue, 'behind');
  if (before === null || behind === null) return before ?? behind;
  if (before.role === 'skip' || behind.role === 'skip')
    return before.role === 'skip' ? before : behind.cue!.isWeak ? before : behind;
  if (unit.money === null && !isShareRole(before.role) && isShareRole(behind.role)) return behind;
  if (behind.role === 'grant' && OF_GIVER.test(words)) return behind;
  // „EUR 82 (neattiecināmās izmaksas)”.
  if (behind.role === 'ineligible' && /^ ?[(]? ?$/u.test(words.slice(0, behind.cue!.start - right!.start))) return behind;
  const isWhole = before.role === 'total' || before.role === 'eligible' || before.role === 'part';
  const isOf =
    isWhole && /^(?:no|of|из) /u.test(plain.slice(before.said!.start, before.said!.end)) && TAKES_RIGHT.test(`${words} `);
  // „Līdzfinansējumu 1500 EUR apmērā nodrošina pašvaldība”: who gives it stands behind.
  if (before.cue?.isWeak === true && behind.role === 'own' && plain.startsWith('lidzfinans', before.cue.start)) return behind;
  const isStronger =
    before.cue!.isWeak && !behind.cue!.isWeak && (behind.cue!.start - right!.start < 25 || TAKES_RIGHT.test(words));
  const isFarther = before.signals[0] === 'farther-before' && before.cue!.isWeak && TAKES_RIGHT.test(words);
  const isRest = REST.test(plain.slice(before.said!.end, unit.start));
  return isOf || isStronger || isFarther || isRest ? behind : before;
}

/** „total amount of 250 000 euro of EU contribution”: whose part it is stands behind. */
const OF_GIVER = /^of (?:the )?(?:eu|erdf|programme|european union)(?:'s)? (?:co-?)?(?:contribution|financing|funding|grant)/u;

/** „… 8500 EUR no kopējām izmaksām”: what the share is taken of. */
const BASE = /^(?:no|of) (?:the )?(?:\p{L}+ ){0,4}(?:izmaks|summ|budzet|finansejum|tames|cost|budget|sum)/u;

/** „… no visām izmaksām, bet pārējo – 24 000 eiro – sedz partneri”: the words before speak of the whole. */
const REST = /(?<!\p{L})(?:parej|atlikus|remaining|the rest)/u;

const isShareRole = (role: ReadUnit['role']): boolean =>
  role === 'grant' || role === 'own' || role === 'state' || role === 'private';

/** Pieces farther away than this speak of something else. */
const PIECES = 4;

function readLeft(view: ProjectView, plain: string, left: readonly Span[]): Sides | null {
  let weak: Sides | null = null;
  for (let at = left.length - 1, count = 0; at >= 0 && count < PIECES; at -= 1, count += 1) {
    const piece = left[at]!;
    const cue = cueIn(view, plain, piece, 'end');
    if (cue === null) continue;
    const side = toSide(piece, cue, count === 0 ? 'before' : 'farther-before');
    if (!cue.isWeak) return weak !== null && weak.role !== 'grant' && weak.role !== 'total' && weak.role !== 'own' ? weak : side;
    weak ??= side;
  }
  return weak;
}

const OPENS_PARTS =
  /^ ?(?::|, ?(?:no (?:kur|tiem|tam|ta|tas|ka)|tai skaita|taja|tostarp|t\. ?sk|proti|of which|including|из них|в том числе)|[(] ?(?:tai|taja|t\. ?sk|no|tostarp|granta|eraf|esf|elfla|publiskais|es finans))/u;

/** A sum without words whose parts follow is the whole. */
function readWhole(plain: string, { units }: Frame, at: number): Sides | null {
  const unit = units[at]!;
  const isWhole = at === 0 && units.length > 2 && unit.money !== null && OPENS_PARTS.test(plain.slice(unit.end, unit.end + 24));
  return isWhole ? { role: 'total', cue: null, said: null, signals: ['parts-follow'], rule: 'costs/sum-in-sentence' } : null;
}

/** „ERAF 143 429 EUR (85%), valsts 8 437 EUR, VPR 16 874 EUR”: initials that are no fund, among the shares of others, pay for themselves. */
function readInitials(view: ProjectView, { units }: Frame, left: readonly Span[]): Sides | null {
  const piece = left.at(-1);
  if (piece === undefined || units.length < 3 || !/^\p{Lu}{2,6}$/u.test(view.text.slice(piece.start, piece.end))) return null;
  // „LAD Ls 21 915”: an agency hands out a fund's money.
  const isAgency = inside(view.mentionsOf<{ role: string }>('authority'), piece).some(({ value }) => value.role === 'agency');
  return {
    role: isAgency ? 'grant' : 'own',
    cue: { ...piece, isWeak: true },
    said: piece,
    signals: ['initials', 'weak-words'],
    rule: 'costs/sum-in-sentence',
  };
}

const LABEL_LENGTH = 70;
/** A label as short as this may give the whole in weak words: „Project funding”. */
const SHORT_LABEL = 32;

/** A short line without numbers right above a sum that opens its line: a label that no list holds. */
function readLineAbove(view: ProjectView, plain: string, unit: Unit, left: readonly Span[]): Sides | null {
  const line = spanAt(view.layout.lines, unit.start);
  const above = line === null ? undefined : lineAbove(view, line.index);
  if (line === null || above === undefined || left.length > 0 || unit.start - line.start > 3) return null;
  const words = plain.slice(above.start, above.end);
  const cue = words.length > LABEL_LENGTH || /\d/u.test(words) ? null : cueIn(view, plain, above, 'end');
  const isOfList = cue?.role === 'skip' && view.project.count > 1 && view.isShared(above);
  const isLabel = cue !== null && !isOfList && (!cue.isWeak || ((cue.role === 'total' || cue.role === 'own') && above.end - above.start <= SHORT_LABEL));
  return isLabel ? { ...toSide(above, cue, 'line-above'), rule: 'costs/labelled-sum' } : null;
}

/** The line above a line, over one that is empty. */
function lineAbove({ layout }: ProjectView, index: number): Line | undefined {
  const above = layout.lines[index - 1];
  return above !== undefined && above.end === above.start ? layout.lines[index - 2] : above;
}

/** A row of a list gives the whole, the grant and the own share at most: with more sums the project is told in sentences. */
const SUMS_OF_A_ROW = 4;

/** In a list of projects that are supported, a sum without surer words is what they are given: „Pagalmu stāsti” (EUR 950). */
function inList(view: ProjectView, plain: string, read: Sides | null, unit: Unit): Sides | null {
  const worth = view.project.count < 2 || (read?.cue != null && !read.cue.isWeak) ? null : WORTH.exec(view.text.slice(Math.max(0, unit.start - WORTH_REACH), unit.start));
  if (worth !== null) return { role: 'total', cue: { start: unit.start - 4, end: unit.start - 1, isWeak: true }, said: null, signals: ['in-list', 'worth'], rule: 'costs/sum-in-list' };
  if (view.project.count < 2 || view.mentionsOf('money').filter((one) => !view.isShared(one)).length > SUMS_OF_A_ROW) return read;
  const isHint = read?.cue?.isWeak === true && (read.role === 'part' || (read.role === 'own' && isName(plain, read)) || (read.role === 'total' && isFunding(view, plain, read.cue)));
  if (read !== null && !isHint) return read;
  if (VAT.test(view.text.slice(unit.end, unit.end + 24)) || VAT_BEFORE.test(view.text.slice(Math.max(0, unit.start - 40), unit.start))) return read;
  const isOwn = isCoFinanced(view, plain);
  if (!isOwn && !isSupported(view, plain)) return read;
  return { role: isOwn ? 'own' : 'grant', cue: read?.cue ?? null, said: isOwn ? null : (read?.said ?? null), signals: ['in-list'], rule: 'costs/sum-in-list' };
}

/** „kā arī 414 eiro PVN maksājumiem”: a tax on what is given. */
const VAT = /^ (?:PVN|pievienotās vērtības nodok\p{L}*) (?:maksā|nomaks|samaks|segša)/u;
/** „…, tai skaitā PVN 1 595,20 eiro”. */
const VAT_BEFORE = /(?<!\p{L})(?:PVN|pievienotās vērtības nodok\p{L}{1,3})(?: \(?\d{1,2} ?%\)?)? ?[:–—-]? ?$/u;

/** „projekts „Taka” ar finansējumu EUR 951”, „Taka, finansējums – 951 EUR” as the one sum of its row: what it is given. */
function isFunding(view: ProjectView, plain: string, { start }: Span): boolean {
  if (!/^finansejum(?:s|u) /u.test(plain.slice(start, start + 13))) return false;
  const before = plain.slice(Math.max(0, start - 12), start);
  return before.endsWith(' ar ') || (!/kop\p{L}* $/u.test(before) && view.mentionsOf('money').filter((one) => !view.isShared(one)).length === 1);
}

/** „projekts „Tilta pārbūve” par 133 174 latiem”: what it costs. */
const WORTH = /projekt(?:s|u|am)(?: ir| būs)? [„“"«][^„“"«”»]{3,160}[”“"»] par $/u;
const WORTH_REACH = 190;

/** „Domes sēdē lēma par līdzfinansējuma piešķiršanu biedrību projektiem”: what a council adds to money that others give. */
function isCoFinanced(view: ProjectView, plain: string): boolean {
  let is = coFinanced.get(view.document);
  if (is === undefined) {
    is = view.project.shared.some(({ start, end }) => CO_FINANCED.test(evenBlanks(plain.slice(start, end))));
    coFinanced.set(view.document, is);
  }
  return is;
}
const coFinanced = new WeakMap<object, boolean>();
const CO_FINANCED = /(?<!\p{L})(?:dome|pasvaldib|deputat)\p{L}{0,3} (?:[^.]{0,120}lidzfinansejum\p{L}{1,2} (?:pieskir|nodrosinasan|sniegsan|\p{L}+ projektiem)|[^.]{0,60}(?:pieskir|nodrosin|apstiprin)\p{L}{0,3} lidzfinansejum\p{L}{1,2} )/u;

/** A body that is only named in the row: whose project it is, not who pays. */
const isName = (plain: string, { cue, said }: Sides): boolean =>
  cue !== null &&
  said !== null &&
  /^(?:\p{L}+as?|nodibinajums|uznem\p{L}+|klubs|domes?|draudzes?)$/u.test(plain.slice(cue.start, cue.end)) &&
  !/finans|ieguld|sedz|segs|nodrosin|garante|iedal|maksa|pieli|budzet|lidzekl/u.test(plain.slice(said.start, said.end));

const supported = new WeakMap<object, boolean>();

/** True where the document names a fund, or tells of a contest or of money that was given. */
function isSupported(view: ProjectView, plain: string): boolean {
  let is = supported.get(view.document);
  if (is === undefined) {
    is =
      fundsIn(view.hits, { start: 0, end: view.text.length }).length > 0 ||
      /konkurs|pieski(?:rt|ra|rusi|ris)|atbalstit|apstiprinat|sanem\p{L}* (?:\p{L}+ )?(?:atbalst|finansej|naud)|(?:atbalst|finansej)\p{L}* (?:\p{L}+ )?(?:sanem|guv|ieguv)|supported|awarded|granted/u.test(plain);
    supported.set(view.document, is);
  }
  return is;
}

/** What a label of the list says of its sum; an advance or a last payment („Pre-financing”, „Gala maksājums”) is no cost of its own. */
const meantBy = (role: string | null | undefined): CostRole | 'skip' | null => (role === 'payment' ? 'skip' : costRoles.find((one) => one === role) ?? null);

/** The label before the frame: its own words, else what the list of labels says of it. */
function readLabel(view: ProjectView, plain: string, { entry, isOpening }: Frame, at: number): Sides | null {
  if (entry === null || at > 0 || /\d{3}|\d,\d/u.test(plain.slice(entry.label.start, entry.label.end))) return null;
  const meaning = entry.meanings.find((one) => one.field === 'costs');
  const cue = cueIn(view, plain, entry.label, 'end');
  if (cue === null && meaning === undefined) return null;
  if (!isOpening && entry.form !== 'line') return null;
  const role = cue !== null && !cue.isWeak ? cue.role : (meantBy(meaning?.role) ?? cue?.role ?? 'total');
  // „Atbalstītie projekti un piešķirtais finansējums:” above a list: the sums below are each a project's own.
  if (role === 'skip' && view.project.count > 1 && view.isShared(entry.label)) return null;
  const { start, end } = entry.label;
  return {
    role,
    cue: { start, end, isWeak: false },
    said: { start, end },
    signals: ['labelled', isOpening ? 'first' : 'further'],
    rule: 'costs/labelled-sum',
  };
}

/** In a row of a table without columns the head says what each sum is, where every sum has one; the body of the row does not pay. */
function readFlatRow(view: ProjectView, plain: string, unit: Unit): Sides | null {
  const row = view.project.count < 2 ? undefined : holding(flatRows(view), unit);
  const sums = row == null ? [] : inside(view.mentionsOf('money'), row);
  const head = row?.sumHeads[sums.findIndex((one) => one.start === unit.money?.start)];
  if (row == null || head === undefined || sums.length !== row.sumHeads.length) return null;
  const cue = readCue(plain.slice(head.start, head.end), 'end');
  const role = cue === null || cue.role === 'skip' || cue.isWeak ? 'grant' : cue.role;
  return { role, cue: { ...head, isWeak: false }, said: head, signals: ['column'], rule: 'costs/sum-in-column' };
}

/** The head of the column, in a row that is the whole project's or one partner's. */
function readColumn(view: ProjectView, plain: string, unit: Unit): Sides | null {
  const place = unit.money === null ? null : tablePlace(view, unit.start);
  const cue = place === null ? null : cueIn(view, plain, place.head, 'end');
  if (place === null || cue === null) return null;
  // A head that only says „Summa” leaves it to the row to say whose.
  const isPlain = cue.isWeak && cue.role === 'total' && !/kop|total/u.test(plain.slice(place.head.start, place.head.end));
  const row = isPlain ? cueIn(view, plain, place.row, 'end') : null;
  if (row !== null) return { ...toSide(place.row, row, 'row'), rule: 'costs/sum-in-column' };
  const read = { ...toSide(place.head, cue, 'column'), rule: 'costs/sum-in-column' };
  return view.project.count > 1 ? read : { ...read, row: place.row };
}
