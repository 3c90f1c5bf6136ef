import { seenWidth } from './seen-width.ts';

const segmenter = new Intl.Segmenter('lv', { granularity: 'grapheme' });
const CODES = /^((?:\u001B\[[\d;]*m)*)([^]*?)((?:\u001B\[[\d;]*m)*)$/u;

/**
 * Breaks the text of a cell into lines of at most `width` columns, between words where it can; nothing is cut off.
 * Colour that holds for the whole cell holds for each line.
 */
export function wrapCell(text: string, width: number): string {
  const [, before = '', body = '', after = ''] = CODES.exec(text) ?? [];
  return body.split('\n').flatMap((line) => wrapLine(line, width)).map((line) => before + line + after).join('\n');
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ').flatMap((each) => splitWord(each, width))) {
    const joined = current === '' ? word : `${current} ${word}`;
    if (current !== '' && seenWidth(joined) > width) {
      lines.push(current);
      current = word;
    } else current = joined;
  }
  return [...lines, current];
}

function splitWord(word: string, width: number): string[] {
  if (seenWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of segmenter.segment(word)) {
    if (part !== '' && seenWidth(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
