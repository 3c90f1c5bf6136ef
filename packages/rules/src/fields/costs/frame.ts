import type { Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Entry } from '../../layout/model.ts';
import { spanAt } from '../../layout/paragraphs.ts';
import type { MoneyValue } from '../../mentions/money/index.ts';
import type { PercentValue } from '../../mentions/percents/index.ts';
import { toUnits, type MoneyMention, type PercentMention, type Unit } from './unit.ts';

/** The sums of one sentence, row or item, with the label that stands before it elsewhere. */
export interface Frame extends Span {
  units: Unit[];
  /** The label whose value the frame begins or continues; null where none does. */
  entry: Entry | null;
  /** True where the first sum of the frame is the first of the label's value. */
  isOpening: boolean;
}

/** The project's sums and percentages in the order of the text, sentence by sentence. */
export function framesOf(view: ProjectView, plain: string): Frame[] {
  const money = view
    .mentionsOf<MoneyValue>('money')
    .filter((one) => !one.value.isRepeat && one.value.from === null && isOwn(view, one));
  const percents = view
    .mentionsOf<PercentValue>('percent')
    .filter((one) => !one.value.isTax && one.value.from === null && one.value.percent <= 100 && (isOwn(view, one) || isShareOfEach(view, one)));
  const frames: Frame[] = [];
  const groups = new Map<number, { span: Span; money: MoneyMention[]; percents: PercentMention[] }>();
  for (const mention of [...money, ...percents].sort((a, b) => a.start - b.start)) {
    const span = frameSpan(view, mention);
    const group = groups.get(span.start) ?? { span, money: [], percents: [] };
    if (mention.type === 'money') group.money.push(mention as MoneyMention);
    else group.percents.push(mention as PercentMention);
    groups.set(span.start, group);
  }
  const opened = new Set<Entry>();
  for (const { span, money: sums, percents: shares } of groups.values()) {
    const units = toUnits(plain, sums, shares, span.end);
    const entry = entryOf(view, units[0]!.start);
    frames.push({ ...span, units, entry, isOpening: entry !== null && !opened.has(entry) });
    if (entry !== null) opened.add(entry);
  }
  return frames;
}

/** In a document about several projects, what stands outside each of them is the sum of all. */
const isOwn = (view: ProjectView, span: Span): boolean => view.project.count === 1 || !view.isShared(span);

/** „90% no projektu attiecināmajām izmaksām”: a share of the costs of several projects is the share of each. */
const EACH = /(?<!\p{L})(?:projektu (?:kopēj\p{L}{1,6} |attiecinām\p{L}{1,7} ){0,2}(?:izmaks|finansējum)|(?:katra|abu|visu) projekt[au](?!\p{L})|(?:katram|abiem|visiem) projekt(?:am|iem)(?!\p{L})|projektus (?:\d{1,3} ?% (?:apmērā |apjomā )?)?(?:līdz)?finansē)/iu;

/** How far from the share the words may stand that say so. */
const NEAR = 160;

/** False where sums stand in the sentence: those are of all projects together. */
function isShareOfEach(view: ProjectView, share: Span): boolean {
  const sentence = view.sentenceAt(share.start);
  if (sentence === null) return false;
  const near = { start: Math.max(sentence.start, share.start - NEAR), end: Math.min(sentence.end, share.end + NEAR) };
  return EACH.test(view.text.slice(near.start, near.end)) && inside(view.mentionsOf('money'), near).length === 0;
}

/** The sentence of a sum, or its line where it stands in none. */
function frameSpan(view: ProjectView, { start }: Span): Span {
  const sentence = view.sentenceAt(start);
  if (sentence !== null) return sentence;
  return spanAt(view.layout.lines, start) ?? { start, end: start };
}

/** The label before the sum, where its value holds the sum. */
function entryOf(view: ProjectView, at: number): Entry | null {
  const entry = view.entryAt(at);
  return entry !== null && at >= entry.value.start && at < entry.value.end ? entry : null;
}
