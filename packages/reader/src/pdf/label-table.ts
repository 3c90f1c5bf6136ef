import { bottomOf, findWordGap, topOf, type PlacedPiece, type Rules, type Segment } from './geometry.ts';
import { findColumnEdges, splitAt, toBands, type Band } from './label-bands.ts';
import { isLabelTable, toLabels, type Label } from './label-groups.ts';
import { shareValues } from './label-values.ts';
import { joinLines, toVisualLines } from './lines.ts';
import { toCellPieces, type PageBlock } from './page-block.ts';
import { toParagraphs, type ParagraphContext } from './paragraphs.ts';

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
    kind: 'row',
    level: null,
    cells: [label ? joinLabel(label, context) : [], toCellPieces(paragraphs)],
    order: Math.min(...all.map((line) => line.order)),
    top: Math.min(...all.map(topOf)),
    bottom: Math.max(...all.map(bottomOf)),
    columns: [x],
    size: first?.size ?? 0,
    font: first?.font ?? '',
    isFull: true,
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
  segments: readonly Segment[],
  rules: Rules,
  context: ParagraphContext,
  known: readonly number[],
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
      const more = findLabelRows(
        split.filter((segment) => !used.has(segment)),
        rules,
        context,
        [],
      );
      return { rows: [...rows, ...more.rows], rest: more.rest };
    }
  }
  return { rows: [], rest: [...segments] };
}
