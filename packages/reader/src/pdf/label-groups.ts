import { bottomOf, textOf, topOf, type Rules, type Segment } from './geometry.ts';
import type { Band } from './label-bands.ts';
import { beginsLikeLabel } from './label-words.ts';
import { toVisualLines } from './lines.ts';

const WIDEST_LABEL = 0.55;
const LONGEST_LABEL = 160;

/** A label with the lines that it wraps over. */
export interface Label {
  lines: Segment[];
  top: number;
  bottom: number;
}

const endsLikeLabel = (line: Segment): boolean => /:\s*$/u.test(textOf(line));
const hasRuleBetween = (a: Segment, b: Segment, rules: Rules): boolean =>
  rules.horizontal.some(
    (rule) => rule.y > a.baseline && rule.y < topOf(b) + b.size * 0.3 && rule.x1 < a.right && rule.x2 > a.left,
  );

/** Does a label begin at this line, after the line before it in the label column? */
function isNewLabel(
  previous: Segment,
  line: Segment,
  { values }: Band,
  rules: Rules,
  leading: number,
  hasColons: boolean,
): boolean {
  const step = line.baseline - previous.baseline;
  if (endsLikeLabel(previous) || hasRuleBetween(previous, line, rules)) return true;
  if (step > (leading * 1.22 + 0.08) * line.size) return true;
  if (hasColons) return false;
  const text = textOf(line).trim();
  const hasValue = values.some((value) => Math.abs(value.baseline - line.baseline) < 0.35 * line.size);
  return hasValue && /^\p{Lu}/u.test(text) && beginsLikeLabel(text);
}

/**
 * A line at the left that is no label, because a value that a tab set in wrapped to there: it would have fitted on the label's last
 * line, or it begins like no wrapped label while the value above it is full.
 */
function isStray(previous: Segment, line: Segment, { values }: Band, x: number): boolean {
  const hasValue = values.some((value) => Math.abs(value.baseline - line.baseline) < 0.35 * line.size);
  if (hasValue || endsLikeLabel(line) || endsLikeLabel(previous)) return false;
  if (previous.right + (line.right - line.left) + 2 * line.size < x) return true;
  const above = values.findLast((value) => value.baseline < line.baseline);
  const right = Math.max(...values.map((value) => value.right));
  return (
    above !== undefined &&
    above.right + (line.right - line.left) > right &&
    /^[^\p{Ll}]/u.test(textOf(line)) &&
    !beginsLikeLabel(textOf(line))
  );
}

/** The labels of a band; lines that turn out to belong to values are moved there. */
export function toLabels(band: Band, rules: Rules, leading: number, x: number): Label[] {
  const hasColons = band.labels.filter(endsLikeLabel).length >= 2;
  const labels: Label[] = [];
  for (const line of toVisualLines(band.labels, ' ')) {
    const current = labels.at(-1);
    const previous = current?.lines.at(-1);
    if (previous && !hasColons && isStray(previous, line, band, x)) band.values.push(line);
    else if (current && previous && !isNewLabel(previous, line, band, rules, leading, hasColons)) {
      current.lines.push(line);
      current.bottom = bottomOf(line);
    } else labels.push({ lines: [line], top: topOf(line), bottom: bottomOf(line) });
  }
  return labels;
}

const wordsOf = (label: Label): string => label.lines.map((line) => textOf(line).trim()).join(' ');

/** Is this a table of labels and values, and not two columns of prose? */
export function isLabelTable(labels: readonly Label[], band: Band, x: number, isKnown: boolean): boolean {
  const left = Math.min(...band.labels.map((line) => line.left));
  const right = Math.max(...band.values.map((line) => line.right));
  if (labels.length < (isKnown ? 1 : 2) || band.values.length === 0 || x - left > WIDEST_LABEL * (right - left)) return false;
  if (labels.some((label) => wordsOf(label).length > LONGEST_LABEL || label.lines.length > 8)) return false;
  const named = labels.filter((label) => wordsOf(label).endsWith(':') || beginsLikeLabel(wordsOf(label))).length;
  const faced = labels.filter((label) =>
    band.values.some((value) => topOf(value) < label.bottom + value.size && bottomOf(value) > label.top - value.size),
  ).length;
  const isEnded = band.labels.filter((line) => /[.,;]\s*$/u.test(textOf(line))).length <= labels.length / 3;
  return named >= labels.length * 0.6 && faced >= labels.length * 0.75 && isEnded;
}
