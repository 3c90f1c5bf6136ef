import { hasInlineHtml } from '../plain/inline-html.ts';
import { readHeading } from '../plain/inline-markdown.ts';
import type { Line } from '../plain/line.ts';
import { toPlainLines } from '../plain/to-lines.ts';
import type { MarkupBlock } from './walk.ts';

const isBlank = (block: MarkupBlock): boolean => block.kind === 'paragraph' && block.text === '';
const isProse = (block: MarkupBlock | undefined): block is Extract<MarkupBlock, { text: string }> =>
  block !== undefined && (block.kind === 'paragraph' || block.kind === 'list-item') && block.text !== '';

/** A word, not an address: "partneri:", "attiecināmās izmaksas". */
const SMALL_WORD = /^(?:\p{Ll}+(?:[\s,;:]|$)|\()/u;
const isUnfinished = (text: string): boolean => !/[.!?:;]["”“»)]?$/u.test(text);

/**
 * A paragraph that begins with a small letter after one without a stop goes on with it. Where a writer parts paragraphs with empty
 * ones, as in a text pasted from elsewhere, paragraphs without an empty one between them are the lines of one. Drops the empty ones.
 */
export function joinTypedLines(blocks: readonly MarkupBlock[]): MarkupBlock[] {
  const empty = blocks.filter(isBlank).length;
  const isParted = empty >= 3 && empty >= blocks.length * 0.15;
  const joined: MarkupBlock[] = [];
  blocks.forEach((block, at) => {
    const last = joined.at(-1);
    if (isBlank(block)) return;
    const goesOn =
      block.kind === 'paragraph' &&
      isProse(last) &&
      ((isParted && isProse(blocks[at - 1])) || (isUnfinished(last.text) && SMALL_WORD.test(block.text)));
    if (goesOn) joined[joined.length - 1] = { ...last, text: `${last.text}\n${block.text}` };
    else joined.push(block);
  });
  return joined;
}

function toBlock(line: Line, rest: readonly Line[]): MarkupBlock {
  if (line.kind === 'heading') return { kind: 'heading', level: line.level, text: line.text };
  if (line.kind === 'row')
    return {
      kind: 'row',
      cells: [line.text, ...rest.map(({ text }) => text)]
        .join('\n')
        .split('\t')
        .map((cell) => cell.trim()),
    };
  return line.kind === 'item'
    ? { kind: 'list-item', level: line.level, text: line.text }
    : { kind: 'paragraph', level: null, text: line.text };
}

const hasTypedMarks = (text: string): boolean => hasInlineHtml(text) || readHeading(text) !== null;

/** Tags and heading marks that stand in the text as words, because it was pasted with them, are read as in a plain text. */
export function readTypedMarks(blocks: readonly MarkupBlock[]): MarkupBlock[] {
  return blocks.flatMap((block) => {
    const text = block.kind === 'row' ? block.cells.join('\t') : block.text;
    if (!hasTypedMarks(text)) return [block];
    const lines = toPlainLines(text).filter((line) => line.kind !== 'blank');
    return lines.flatMap((line, at) => {
      if (line.kind === 'rest') return [];
      const end = lines.findIndex((other, index) => index > at && other.kind !== 'rest');
      return [toBlock(line, lines.slice(at + 1, end < 0 ? undefined : end))];
    });
  });
}
