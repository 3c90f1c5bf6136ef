import { medianOf, mergeSegments, textOf, type PlacedPiece, type Segment } from './geometry.ts';
import { fitsBefore } from './wrap.ts';

/** Segments of one baseline, left to right, merged to visual lines; the gaps between columns become `between`. */
export function toVisualLines(segments: readonly Segment[], between: string): Segment[] {
  const lines: Segment[] = [];
  for (const segment of [...segments].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const line = lines.findLast(
      (other) => Math.abs(other.baseline - segment.baseline) < 0.3 * Math.min(other.size, segment.size),
    );
    if (line && segment.left >= line.right - 0.5 * line.size) lines[lines.indexOf(line)] = mergeSegments(line, segment, between);
    else lines.push(segment);
  }
  return lines;
}

/** Where nothing tells: ordinary single-spaced text. */
const ORDINARY_LEADING = 1.3;

/**
 * The usual distance of two lines of a paragraph, in font heights.
 *
 * Only what follows a full line tells, one that the next word did not fit on: after a short one a paragraph may have ended.
 */
export function findLeading(lines: readonly Segment[]): number {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const steps: number[] = [];
  lines.slice(1).forEach((line, at) => {
    const previous = lines[at] as Segment;
    const step = (line.baseline - previous.baseline) / previous.size;
    const isBelow = step > 0.9 && step < 2.6 && Math.abs(line.size - previous.size) < 0.5;
    const isFull = previous.right > left + 0.7 * (right - left) && !fitsBefore(previous, line, right, 0.5 * line.size);
    if (isBelow && isFull && line.left < previous.right && previous.left < line.right) steps.push(step);
  });
  // The tighter half: gaps between paragraphs are wider than those inside them.
  return medianOf([...steps].sort((a, b) => a - b).slice(0, Math.ceil(steps.length * 0.6)), ORDINARY_LEADING);
}

const HYPHEN = /(?<head>[\p{L}\p{N}]*)(?<last>[\p{L}\p{N}])[-\u2010]$/u;

/**
 * What stands between two lines of a paragraph: nothing after a hyphen, a blank elsewhere.
 *
 * `isWord` knows the words that stand elsewhere in the document: a compound that is written with its hyphen in mid-line keeps it.
 * Changes the pieces of `first` where the hyphen goes.
 */
export function joinLines(first: PlacedPiece[], second: readonly PlacedPiece[], isWord: (word: string) => boolean): void {
  const last = first.at(-1);
  const next = second[0];
  if (!last || !next) return;
  last.text = last.text.trimEnd();
  const head = first.map((piece) => piece.text).join('');
  const hyphen = HYPHEN.exec(head);
  const tail =
    /^[\p{L}\p{N}]+/u.exec(
      second
        .map((piece) => piece.text)
        .join('')
        .trimStart(),
    )?.[0] ?? '';
  if (!hyphen?.groups || tail === '') {
    last.text += ' ';
    return;
  }
  const { head: before = '', last: letter = '' } = hyphen.groups;
  const isSafe = /\p{Ll}/u.test(letter) && /^\p{Ll}/u.test(tail) && before.length >= 1 && !isWord(`${before}${letter}-${tail}`);
  if (isSafe) last.text = last.text.slice(0, -1);
}

/** Words with hyphens inside them that stand in mid-line somewhere in the document, in lower case. */
export function findCompounds(lines: readonly Segment[]): Set<string> {
  const compounds = new Set<string>();
  for (const line of lines) for (const [word] of textOf(line).matchAll(/\p{L}+[-\u2010]\p{L}+/gu)) compounds.add(word);
  return compounds;
}
