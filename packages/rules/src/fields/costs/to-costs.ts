import type { CostRole, CostValue } from '@siets/record';
import type { Candidate, EvidenceSpan, Loser } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { toEuro } from '../../mentions/money/index.ts';
import type { FrameReading } from './balance.ts';
import type { Frame } from './frame.ts';
import { ownerOf, type Owner } from './owner.ts';
import { hasPayer, payerOf, type Payer } from './payer.ts';
import type { ReadUnit } from './reading.ts';
import { stageOf } from './stage.ts';
import type { MoneyMention } from './unit.ts';

export type CostCandidate = Candidate<CostValue>;
export type CostLoser = Loser<CostValue>;

/** The costs of one sentence or row, and the sums in it that are none, with the reason. */
export function costsOfFrame(view: ProjectView, plain: string, { frame, reads }: FrameReading): (CostCandidate | CostLoser)[] {
  let owner: Owner | null = null;
  return reads.flatMap((read) => {
    const own = ownerOf(view, plain, frame, read);
    const isRow = read.row !== undefined;
    const isShare = own !== null && read.role !== 'skip' && (!isRow || read.role === 'total');
    if (isRow || isShare) owner = own;
    else if (read.role === 'total' || read.role === 'eligible') owner = null;
    return toCosts(view, plain, frame, isShare ? { ...read, role: 'part' } : read, owner);
  });
}

function toCosts(
  view: ProjectView,
  plain: string,
  frame: Frame,
  read: ReadUnit,
  owner: Owner | null,
): (CostCandidate | CostLoser)[] {
  const { unit, role } = read;
  const why = whyNot(read, plain) ?? (ofSeveral(plain, frame, unit.start) ? 'money of a call, a loan, or a price: no cost of the project' : null);
  const payer = role !== null && role !== 'skip' && hasPayer(role) ? payerOf(view, plain, read) : null;
  const row = { view, plain, frame, read, payer, owner, role: role === null || role === 'skip' ? ('part' as const) : role };
  const rows =
    unit.money === null
      ? [toRow(row, null, true)]
      : [toRow(row, unit.money, !isOfRequest(plain, unit)), ...(unit.same === null ? [] : [toRow(row, unit.same, false)])];
  return why === null ? rows : rows.map((one) => ({ ...one, why }));
}

/** „komisija izvirzīja projektus … ar kopēju finansējumu EUR 124 500”. */
const ofSeveral = (plain: string, { start }: Frame, at: number): boolean => SEVERAL.test(plain.slice(Math.max(start, at - SEVERAL_REACH), at));
const SEVERAL = /(?:izvirz|apstiprin|atbalst|izvelej)\p{L}{0,5} projektus(?!\p{L})[^.]{0,220} ar kop\p{L}{2,4} finansejumu[^.]{0,12}$/u;
const SEVERAL_REACH = 270;

/** „50% no pieprasītās summas jeb 1 600 eiro”: what was asked for is no cost that a share is of. */
const isOfRequest = (plain: string, { percent, money }: ReadUnit['unit']): boolean =>
  percent !== null && money !== null && percent.end <= money.start && /(?:^| )no (?:pieprasit|prasit|lugt)/u.test(plain.slice(percent.end, money.start));

/** „vismaz 70% Latvijas pašvaldību”, „60 % dalībnieku”: who or what is counted behind the sign. */
const OF_OTHERS =
  /^ ?(?:no )?(?:\p{L}+ ){0,2}(?:pasvaldib(?:u|am)|iedzivotaj|skolen|skolu(?!\p{L})|skolam|dalibniek|darbiniek|uznemumu|gadijum|platib|teritorij|majsaimniec|jauniesu|berniem|bernu|cilvek|respondent|students|participants|people|of (?:the )?(?:pupils|students|participants|people|residents))/u;

/** Why a sum is no cost of the project; null where it is one. */
function whyNot({ role, unit, cue, said }: ReadUnit, plain: string): string | null {
  if (role === 'skip') return 'money of a call, a loan, or a price: no cost of the project';
  if (role === null) return 'no words say whose money it is';
  if (unit.money === null && OF_OTHERS.test(plain.slice(unit.end, unit.end + 60))) return 'a percentage of people or places';
  if (unit.money !== null) return unit.money.value.bound === 'least' ? 'a limit, not a sum' : null;
  const isShare = role === 'grant' || role === 'own' || role === 'state' || role === 'private';
  if (!isShare || cue === null || said === null) return 'a percentage of nothing that is paid';
  return null;
}

interface Row {
  view: ProjectView;
  plain: string;
  frame: Frame;
  read: ReadUnit;
  payer: Payer | null;
  owner: Owner | null;
  role: CostRole;
}

function toRow({ plain, frame, read, payer, owner, role }: Row, money: MoneyMention | null, withPercent: boolean): CostCandidate {
  const { unit, cue, said } = read;
  const percent = withPercent ? unit.percent : null;
  const words = (money ?? percent)!;
  const currency = money?.value.currency ?? null;
  const value: CostValue = {
    role,
    amount: money?.value.amount ?? null,
    currency,
    payer: payer?.name ?? null,
    percent: percent?.value.percent ?? null,
    of: owner?.name ?? null,
    stage:
      stageOf(plain.slice(said?.start ?? words.start, words.start)) ??
      stageOf(plain.slice(Math.max(frame.start, words.start - 80), words.start)),
    vat: money === null ? null : (money.value.vat ?? vatBefore(plain.slice(Math.max(frame.start, (said ?? words).start), words.start))),
    eur: money === null ? null : toEuro(money.value.amount, currency),
  };
  const evidence: EvidenceSpan[] = [{ start: words.start, end: words.end, as: 'value' }];
  if (cue !== null) evidence.push({ start: cue.start, end: cue.end, as: 'label' });
  return {
    rule: read.rule,
    value,
    evidence,
    parts: partsOf(percent, money, payer, owner),
    signals: read.signals,
    rank: read.rule === 'costs/sum-in-list' ? 1 : cue === null ? 3 : cue.isWeak ? 2 : read.rule === 'costs/labelled-sum' ? 0 : 1,
  };
}

function partsOf(
  percent: ReadUnit['unit']['percent'],
  money: MoneyMention | null,
  payer: Payer | null,
  owner: Owner | null,
): Record<string, EvidenceSpan[]> {
  const parts: Record<string, EvidenceSpan[]> = {};
  if (percent !== null && money !== null) parts.percent = [{ start: percent.start, end: percent.end, as: 'value' }];
  if (payer !== null) parts.payer = [{ start: payer.start, end: payer.end, as: 'value' }];
  if (owner !== null) parts.of = [{ start: owner.start, end: owner.end, as: 'value' }];
  return parts;
}

/** „Kopējās izmaksas (bez PVN) – …”: the tax is named before the sum. */
const vatBefore = (words: string): CostValue['vat'] => (/(?<!\p{L})bez pvn/u.test(words) ? 'without' : /(?<!\p{L})ar pvn/u.test(words) ? 'with' : null);
