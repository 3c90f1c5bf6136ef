import { readListMark } from '../text/list-mark.ts';
import { bottomOf, textOf, topOf, type PlacedPiece, type Segment } from './geometry.ts';
import { joinLines } from './lines.ts';
import { fitsBefore } from './wrap.ts';

/** Lines that belong together, joined to one. */
export interface Paragraph {
  pieces: PlacedPiece[];
  lines: Segment[];
  isItem: boolean;
  left: number;
  top: number;
  bottom: number;
}

export interface ParagraphContext {
  /** Where a full line ends. */
  right: number;
  /** Usual distance of baselines, in font heights. */
  leading: number;
  isWord: (word: string) => boolean;
}

const LABEL_START = /^\p{Lu}[^:.;!?]{1,60}:(?:\s|$)/u;
const LABEL_NUMBER = /^\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}/u;

/** A tag that a program left in the text. */
const TYPED_TAG = /^<(?:b|p|strong|h[1-6]|li)>/iu;

const isCentredLike = (a: Segment, b: Segment): boolean => Math.abs((a.left + a.right) / 2 - (b.left + b.right) / 2) < 2;

const SENTENCE_END = /[.!?:;]["”“»)]?\s*$/u;

/**
 * Did the author end the line early? In mid-sentence more room is asked for, words that belong together wrap together; but a label
 * begins a line of its own.
 */
function hadRoom(previous: Segment, line: Segment, left: number, right: number): boolean {
  const isDone = SENTENCE_END.test(textOf(previous)) || LABEL_START.test(textOf(line));
  return fitsBefore(previous, line, right, isDone ? 1.3 * previous.size : Math.max(1.3 * previous.size, 0.15 * (right - left)));
}

/** Where the words of a list item begin, if its mark is set apart from them; else nowhere. */
function findItemTextLeft({ lines: [first], left }: Paragraph): number {
  const [mark, words] = first?.pieces ?? [];
  const isApart =
    mark !== undefined && words !== undefined && mark.text.trim().length <= 3 && words.box[0] - left > (first?.size ?? 0);
  return isApart ? words.box[0] : -Infinity;
}

/** A dash or a number may also open a wrapped line: it marks an item only where the line before is done. */
function isNewItem(paragraph: Paragraph, previous: Segment, line: Segment, hasRoom: boolean): boolean {
  const text = textOf(line);
  const mark = readListMark(text);
  if (!mark) return false;
  if (mark.kind === 'bullet' && !/^[\s]*[–—-]/u.test(text)) return true;
  return hasRoom || /[.;:]\s*$/u.test(textOf(previous)) || (paragraph.isItem && Math.abs(line.left - paragraph.left) < 2);
}

/** Does `line` begin a new paragraph, judged by where it stands and what it begins with? */
function isBreak(paragraph: Paragraph, previous: Segment, line: Segment, hasRoom: boolean, context: ParagraphContext): boolean {
  const step = line.baseline - previous.baseline;
  if (step < 0.5 * previous.size || step > (context.leading * 1.22 + 0.08) * Math.max(previous.size, line.size)) return true;
  if (Math.abs(line.size - previous.size) > 0.08 * previous.size) return true;
  if (line.left > previous.right || line.right < previous.left) return true;
  const text = textOf(line);
  if (isNewItem(paragraph, previous, line, hasRoom) || TYPED_TAG.test(text)) return true;
  if (hasRoom && line.font !== previous.font) return true;
  if (paragraph.isItem && line.left < findItemTextLeft(paragraph) - 0.5 * line.size) return true;
  const [first] = paragraph.lines;
  const hangs = paragraph.isItem && paragraph.lines.length > 1 && previous.left > (first?.left ?? 0) + 3;
  if (hangs && line.left < previous.left - 3) return true;
  const isIndented = line.left > previous.left + 0.8 * line.size && paragraph.lines.length > 1 && !isCentredLike(previous, line);
  if (isIndented && !paragraph.isItem) return true;
  const isDone = /[.;!?]\s*$/u.test(textOf(previous)) && !/(?:^|[\s>])\d{1,2}\.\s*$/u.test(textOf(previous));
  return (LABEL_START.test(text) || LABEL_NUMBER.test(text)) && isDone && previous.right < context.right - 2 * line.size;
}

function startParagraph(line: Segment): Paragraph {
  return {
    pieces: line.pieces.map((piece) => ({ ...piece })),
    lines: [line],
    isItem: readListMark(textOf(line)) !== null,
    left: line.left,
    top: topOf(line),
    bottom: bottomOf(line),
  };
}

function extend(paragraph: Paragraph, line: Segment, keepsLine: boolean, isWord: (word: string) => boolean): void {
  const pieces = line.pieces.map((piece) => ({ ...piece }));
  const last = paragraph.pieces.at(-1);
  if (keepsLine && last) last.text = `${last.text.trimEnd()}\n`;
  else joinLines(paragraph.pieces, pieces, isWord);
  paragraph.pieces.push(...pieces);
  paragraph.lines.push(line);
  paragraph.bottom = bottomOf(line);
}

/**
 * Visual lines of one column, top to bottom, to paragraphs and list items.
 *
 * Lines that the page wrapped are joined; a line that its author ended early, without a gap after it, stays a line of its own.
 */
export function toParagraphs(lines: readonly Segment[], context: ParagraphContext): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const current = paragraphs.at(-1);
    const previous = current?.lines.at(-1);
    const hasRoom = current !== undefined && previous !== undefined && hadRoom(previous, line, current.left, context.right);
    if (current && previous && !isBreak(current, previous, line, hasRoom, context))
      extend(current, line, hasRoom, context.isWord);
    else paragraphs.push(startParagraph(line));
  }
  return paragraphs;
}
