import type { Mention, Span } from '@siets/record';
import type { MoneyValue } from '../../mentions/money/index.ts';
import type { PercentValue } from '../../mentions/percents/index.ts';

export type MoneyMention = Mention<MoneyValue>;
export type PercentMention = Mention<PercentValue>;

/** A sum with the percentage that belongs to it, or either alone; `same` is the sum again in another currency („jeb … LVL”). */
export interface Unit extends Span {
  money: MoneyMention | null;
  percent: PercentMention | null;
  same: MoneyMention | null;
  /** Words inside the unit that name its payer: „85% ERAF – 21 250 EUR”; absent elsewhere. */
  inner?: Span;
}

/** „85 % no kopējām izmaksām”: what the percentage is of. */
const BASE =
  '(?:no (?:ta|tas|tiem)|(?:no|of) (?:\\p{L}+ ){0,4}' +
  '(?:summ[ia]s|summam|izmaksam|budzeta|finansejuma|tames|vertibas|apjoma|izdevumiem|costs?|expenses?|budget|sum|amount|expenditure))';
const EQUALS =
  '(?:jeb|vai|proti|t\\. ?i\\.|tas ir|kas ir|kas sastada|apmera sastada|, kas sastada|kas veido|tatad|or|i\\.e\\.|namely|[-–—:=(]' +
  '|apmera ?[-–—(]|,? ?not exceeding|nepars?niedzot|, nepars?niedzot)';
const PERCENT_THEN_SUM = new RegExp(
  `^ $|^ (?:(?:lidz)?finansejum\\p{L}{0,2}|atbalst\\p{L}{0,2}) (?:jeb|vai|tas ir|t\\. ?i\\.) ?$|^ apmera $|^ ?(?:apmera ?)?[)] ?(?:[:–—|-]|ir|sastada|veido)? ?$|^[ (,]{0,4}(?:apmera[ ,]{1,2})?(?:${BASE}[ ,]{0,3})?(?:apmera[ ,]{0,2})?${EQUALS}[ ,(]{0,3}$`, 'u',
);
const SUM_THEN_PERCENT = new RegExp(
  '^ {0,3}(?:(?:liel\\p{L}+ )?(?:apmera|apjoma|vertiba))? ?' +
    '(?:[(]|[-–—]|,? ?(?:jeb|vai|or|kas ir|tas ir|t\\. ?i\\.|tatad|proti|kas (?:veido|sastada|lidzinas)|which is|i\\.e\\.)) ?$',
  'u',
);
const PERCENT_PAYER_SUM = /^ \p{L}[\p{L} ]{1,60}(?:[-–—:] ?|, nepars?niedzot ?|, kas (?:\p{L}+ ){0,3}(?:ir|sastada|veido) )$/u;
/** „90% ir … fonda (ELFLA) finansējums 6150,01 EUR”. */
const PERCENT_IS_SHARE = /^ (?:ir|sastada|veido) [\p{L}() ]{2,90}(?<=(?:finansejum|atbalst|ieguldijum|dal)\p{L}{0,3}) $/u;
/** „1 200 EUR – ERAF finansējums (85%)”: what the share is called between the sum and its percentage. */
const SUM_SHARE_PERCENT = /^ ?[-–—] \p{L}[\p{L} ]{0,60}(?:finansejum|lidzekl|budzet|dotacij|atbalst|ieguldijum|dala)\p{L}{0,4} ?[(]$/u;
const CLOSES = /^ ?[)] ?(?:[,;.|]|$)/u;
const IS_BASE = new RegExp(`^ ?(?:${BASE}|no|of)(?: ?[-–—:,(]| ir)? ?$`, 'u');
const SAME_SUM = /^[ (]{0,3}(?:jeb|vai|or|=|\/) ?$/u;

/** Joins sums, percentages and sums in a second currency that say one thing; `plain` is the folded text with plain blanks, `frameEnd` the end of their sentence. */
export function toUnits(plain: string, money: readonly MoneyMention[], percents: readonly PercentMention[], frameEnd: number): Unit[] {
  const items = [...money, ...percents].sort((a, b) => a.start - b.start);
  const units: Unit[] = [];
  for (let at = 0; at < items.length; ) {
    const unit = readUnit(plain, items, at, frameEnd);
    units.push(unit);
    at += [unit.money, unit.percent, unit.same].filter((one) => one !== null).length;
  }
  return units;
}

type Item = MoneyMention | PercentMention;
const isMoney = (item: Item | undefined): item is MoneyMention => item?.type === 'money';
const isPercent = (item: Item | undefined): item is PercentMention => item?.type === 'percent';

function readUnit(plain: string, items: readonly Item[], at: number, frameEnd: number): Unit {
  const [first, second, third] = [items[at]!, items[at + 1], items[at + 2]];
  const gap = (a: Item, b: Item): string => plain.slice(a.end, b.start).replace(/ {2,}/gu, ' ');
  const close = (unit: Omit<Unit, 'start' | 'end' | 'same' | 'inner'>, last: Item, next: Item | undefined): Unit => {
    const same =
      unit.money !== null && isMoney(next) && isOther(unit.money, next) && SAME_SUM.test(gap(last, next)) ? next : null;
    const { end } = same ?? last;
    const opened = plain.slice(first.end, (same ?? last).start);
    const isClosed = unit.money !== null && plain.charAt(end) === ')' && (unit.percent === last || opened.includes('('));
    return { ...unit, same, start: first.start, end: isClosed ? end + 1 : end };
  };
  if (isPercent(first)) {
    const isPair = isMoney(second) && PERCENT_THEN_SUM.test(gap(first, second));
    if (isMoney(second) && !isPair && (PERCENT_PAYER_SUM.test(gap(first, second)) || PERCENT_IS_SHARE.test(gap(first, second))))
      return { ...close({ money: second, percent: first }, second, third), inner: { start: first.end, end: second.start } };
    return isPair
      ? close({ money: second, percent: first }, second, third)
      : close({ money: null, percent: first }, first, second);
  }
  if (
    isPercent(second) &&
    SUM_THEN_PERCENT.test(gap(first, second)) &&
    (isShareOfNext(first, second, third, gap) || (!opensNext(plain, second, third) && !splits(plain, first, second, third)))
  ) {
    return close({ money: first, percent: second }, second, third);
  }
  if (isMoney(first) && isPercent(second) && gap(first, second) === ' ' && RIGHT_BEHIND.test(plain.slice(second.end, Math.min(frameEnd, second.end + 3))))
    return close({ money: first, percent: second }, second, third);
  if (isMoney(first) && isPercent(second) && SUM_SHARE_PERCENT.test(gap(first, second)) && CLOSES.test(plain.slice(second.end, Math.min(frameEnd, second.end + 4))))
    return { ...close({ money: first, percent: second }, second, undefined), inner: { start: first.end, end: second.start } };
  return close({ money: first, percent: null }, first, second);
}

/** „… 1 750 203 EUR 85 %, …”: a percentage right behind a sum, with nothing behind it that it could speak of. */
const RIGHT_BEHIND = /^ ?(?:[,;.)|]|$)/u;

/** „9 000 EUR (90 % no attiecināmajām izmaksām – 10 000 EUR)”: the sum behind is the whole, as the numbers tell. */
function isShareOfNext(money: MoneyMention, percent: PercentMention, next: Item | undefined, gap: (a: Item, b: Item) => string): boolean {
  if (!isMoney(next) || !IS_BASE.test(gap(percent, next))) return false;
  const share = (next.value.amount * percent.value.percent) / 100;
  return Math.abs(share - money.value.amount) <= Math.max(1, share * 0.005);
}

const isOther = (a: MoneyMention, b: MoneyMention): boolean => a.value.currency !== b.value.currency;

/** True where the percentage belongs to the sum behind it: „… A - 85% - B”. */
const opensNext = (plain: string, percent: Item, next: Item | undefined): boolean =>
  isMoney(next) &&
  PERCENT_THEN_SUM.test(plain.slice(percent.end, next.start).replace(/ {2,}/gu, ' ')) &&
  !plain.slice(percent.end, next.start).startsWith(')');

/** True where the percentages behind a sum are its shares: „A (85 % granti, 15 % valsts)”. */
function splits(plain: string, money: Item, percent: Item, next: Item | undefined): boolean {
  const isOpen = /[(]/u.test(plain.slice(money.end, percent.start));
  if (isOpen)
    return (
      !/^ ?[),]/u.test(plain.slice(percent.end, percent.end + 3)) &&
      !/^ ?no (?:kopej|attiecin|projekta|(?:\p{L}+ ){0,2}(?:izmaks|summ|budzet|finansejum))/u.test(plain.slice(percent.end, percent.end + 20))
    );
  return (
    isPercent(next) && plain.slice(percent.end, next.start).length < 60 && !/\. /u.test(plain.slice(percent.end, next.start))
  );
}
