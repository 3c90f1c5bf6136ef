import { bottomOf, findWordGap, medianOf, textOf, topOf, type PlacedPiece, type Rules, type Segment } from './geometry.ts';
import { beginsLikeLabel } from './label-words.ts';
import { joinLines, toVisualLines } from './lines.ts';
import { toCellPieces, type PageBlock } from './page-block.ts';
import { toParagraphs, type ParagraphContext } from './paragraphs.ts';

/** How far list items inside the value column may be set in. */
const INDENT = 60;
const SLACK = 2.5;
const WIDEST_LABEL = 0.55;
const LONGEST_LABEL = 160;

/** A label with the lines that it wraps over. */
interface Label {
  lines: Segment[];
  top: number;
  bottom: number;
}

interface Band {
  labels: Segment[];
  values: Segment[];
}

/** Parts a segment where a piece begins at `x`: a long label may come close to its value. */
function splitAt(segment: Segment, x: number, wordGap: number): Segment[] {
  const at = segment.pieces.findIndex((piece, index) => index > 0 && Math.abs(piece.box[0] - x) <= SLACK);
  if (at < 1 || segment.left >= x - SLACK) return [segment];
  const [head, tail] = [segment.pieces.slice(0, at), segment.pieces.slice(at)];
  const right = head.at(-1)?.box[2] ?? segment.left;
  // A word that merely happens to begin there follows its neighbour at a blank's width.
  if (x - right < Math.max(0.35, 1.5 * wordGap) * segment.size) return [segment];
  return [{ ...segment, pieces: head, right }, { ...segment, pieces: tail, left: x, order: segment.order + 0.5 }];
}

/** Left edges that several segments share, most shared first. */
function findColumnEdges(segments: readonly Segment[], known: readonly number[]): number[] {
  const bodyLeft = Math.min(...segments.map((segment) => segment.left));
  const counts = new Map<number, number>();
  for (const { pieces, size } of segments) {
    for (const [at, { box: [left] }] of pieces.entries()) {
      if (at > 0 && left - (pieces[at - 1]?.box[2] ?? 0) < 0.35 * size) continue;
      const edge = [...counts.keys()].find((other) => Math.abs(other - left) <= SLACK) ?? left;
      if (left > bodyLeft + 40) counts.set(edge, (counts.get(edge) ?? 0) + 1);
    }
  }
  const shared = [...counts].filter(([, count]) => count >= 2).sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([edge]) => edge);
  return [...known, ...shared.slice(0, 8)];
}

const isValue = (segment: Segment, x: number): boolean => segment.left >= x - SLACK && segment.left <= x + INDENT;
const isLabel = (segment: Segment, x: number): boolean => segment.right <= x - 1;

/** The end of a headline that wrapped: letters of another size, or close under a line that crosses the edge, with no value beside it. */
function isHeadlineEnd(segment: Segment, crossing: Segment | undefined, all: readonly Segment[], usual: number, leading: number): boolean {
  if (Math.abs(segment.size - usual) > 0.2 * usual) return true;
  if (!crossing || Math.abs(crossing.size - segment.size) > 0.5) return false;
  const step = segment.baseline - crossing.baseline;
  const isAlone = !all.some((other) => other !== segment && Math.abs(other.baseline - segment.baseline) < 0.3 * segment.size);
  return isAlone && step > 0 && step < (leading * 1.22 + 0.08) * segment.size;
}

/** Stretches of the page in which every segment is on one side of `x`. */
function toBands(segments: readonly Segment[], x: number, leading: number): Band[] {
  const bands: Band[] = [{ labels: [], values: [] }];
  const usual = medianOf(segments.map((segment) => segment.size), 11);
  let crossing: Segment | undefined;
  for (const segment of [...segments].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const band = bands.at(-1) as Band;
    const isFirst = band.labels.length + band.values.length === 0;
    const side = isValue(segment, x) ? band.values : isLabel(segment, x) ? band.labels : null;
    if (side && !(isFirst && side === band.labels && isHeadlineEnd(segment, crossing, segments, usual, leading))) {
      side.push(segment);
      continue;
    }
    crossing = segment;
    if (!isFirst) bands.push({ labels: [], values: [] });
  }
  return bands.filter(({ labels, values }) => labels.length + values.length > 0);
}

const endsLikeLabel = (line: Segment): boolean => /:\s*$/u.test(textOf(line));
const hasRuleBetween = (a: Segment, b: Segment, rules: Rules): boolean =>
  rules.horizontal.some((rule) => rule.y > a.baseline && rule.y < topOf(b) + b.size * 0.3 && rule.x1 < a.right && rule.x2 > a.left);

/** Does a label begin at this line, after the line before it in the label column? */
function isNewLabel(previous: Segment, line: Segment, { values }: Band, rules: Rules, leading: number, hasColons: boolean): boolean {
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
  return above !== undefined && above.right + (line.right - line.left) > right && /^[^\p{Ll}]/u.test(textOf(line)) && !beginsLikeLabel(textOf(line));
}

/** The labels of a band; lines that turn out to belong to values are moved there. */
function toLabels(band: Band, rules: Rules, leading: number, x: number): Label[] {
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
function isLabelTable(labels: readonly Label[], band: Band, x: number, isKnown: boolean): boolean {
  const left = Math.min(...band.labels.map((line) => line.left));
  const right = Math.max(...band.values.map((line) => line.right));
  if (labels.length < (isKnown ? 1 : 2) || band.values.length === 0 || x - left > WIDEST_LABEL * (right - left)) return false;
  if (labels.some((label) => wordsOf(label).length > LONGEST_LABEL || label.lines.length > 8)) return false;
  const named = labels.filter((label) => wordsOf(label).endsWith(':') || beginsLikeLabel(wordsOf(label))).length;
  const faced = labels.filter((label) => band.values.some((value) => topOf(value) < label.bottom + value.size && bottomOf(value) > label.top - value.size)).length;
  const isEnded = band.labels.filter((line) => /[.,;]\s*$/u.test(textOf(line))).length <= labels.length / 3;
  return named >= labels.length * 0.6 && faced >= labels.length * 0.75 && isEnded;
}

/** Gives each value line its label: what overlaps a label is its value, what follows it too, until the next label begins. */
function shareValues(labels: readonly Label[], values: readonly Segment[]): { before: Segment[]; of: Segment[][] } {
  const groups = toGroups(values);
  const before: Segment[] = [];
  const of: Segment[][] = labels.map(() => []);
  if (groups.length === labels.length && groups.every((group, at) => touches(group, labels[at] as Label))) {
    groups.forEach((group, at) => of[at]?.push(...group)); // also where the label stands in the middle of a tall value
    return { before, of };
  }
  for (const value of values) {
    const at = labels.findLastIndex((label) => label.top <= topOf(value) + value.size * 0.6);
    if (at < 0) before.push(value);
    else of[at]?.push(value);
  }
  return { before, of };
}

function touches(group: readonly Segment[], label: Label): boolean {
  const [first, last] = [group[0], group.at(-1)];
  return first !== undefined && last !== undefined && topOf(first) < label.bottom + first.size && bottomOf(last) > label.top - first.size;
}

/** Value lines parted where the gap is clearly wider than between lines. */
function toGroups(values: readonly Segment[]): Segment[][] {
  const steps = values.slice(1).map((value, at) => value.baseline - (values[at]?.baseline ?? 0)).filter((step) => step > 1);
  const usual = medianOf([...steps].sort((a, b) => a - b).slice(0, Math.ceil(steps.length * 0.6)), Infinity);
  const groups: Segment[][] = [];
  values.forEach((value, at) => {
    const previous = values[at - 1];
    if (previous && value.baseline - previous.baseline <= usual * 1.25) groups.at(-1)?.push(value);
    else groups.push([value]);
  });
  return groups;
}

function joinLabel(label: Label, context: ParagraphContext): PlacedPiece[] {
  const pieces: PlacedPiece[] = [];
  for (const line of label.lines) {
    const next = line.pieces.map((piece) => ({ ...piece }));
    joinLines(pieces, next, context.isWord);
    pieces.push(...next);
  }
  return pieces;
}

function toRow(label: Label | null, values: readonly Segment[], x: number, context: ParagraphContext): PageBlock {
  const all = [...(label?.lines ?? []), ...values];
  const paragraphs = toParagraphs(toVisualLines(values, ' '), context);
  const [first] = all;
  return {
    kind: 'row', level: null, cells: [label ? joinLabel(label, context) : [], toCellPieces(paragraphs)],
    order: Math.min(...all.map((line) => line.order)), top: Math.min(...all.map(topOf)), bottom: Math.max(...all.map(bottomOf)), columns: [x],
    size: first?.size ?? 0, font: first?.font ?? '', isFull: true,
  };
}

function toRows(labels: readonly Label[], band: Band, x: number, context: ParagraphContext): PageBlock[] {
  const right = Math.max(...band.values.map((line) => line.right));
  const inCell = { ...context, right };
  const { before, of } = shareValues(labels, toVisualLines(band.values, ' '));
  const rows = labels.map((label, at) => toRow(label, of[at] ?? [], x, inCell));
  return before.length > 0 ? [toRow(null, before, x, inCell), ...rows] : rows;
}

/**
 * Tables of two columns that no line draws: labels on the left, values on the right, both wrapped.
 *
 * `known` are left edges of value columns on the page before, where such a table may go on without its label.
 */
export function findLabelRows(
  segments: readonly Segment[], rules: Rules, context: ParagraphContext, known: readonly number[],
): { rows: PageBlock[]; rest: Segment[] } {
  const wordGap = findWordGap(segments);
  for (const x of segments.length < 3 && known.length === 0 ? [] : findColumnEdges(segments, known)) {
    const split = segments.flatMap((segment) => splitAt(segment, x, wordGap));
    const rows: PageBlock[] = [];
    const used = new Set<Segment>();
    const isKnown = known.includes(x);
    for (const [at, band] of toBands(split, x, context.leading).entries()) {
      const labels = toLabels(band, rules, context.leading, x);
      const goesOn = isKnown && at === 0 && labels.length === 0;
      if (!goesOn && !isLabelTable(labels, band, x, isKnown)) continue;
      rows.push(...toRows(labels, band, x, context));
      for (const segment of [...band.labels, ...band.values]) used.add(segment);
    }
    if (rows.length > 0) {
      const more = findLabelRows(split.filter((segment) => !used.has(segment)), rules, context, []);
      return { rows: [...rows, ...more.rows], rest: more.rest };
    }
  }
  return { rows: [], rest: [...segments] };
}
