import { foldLookalikes } from '@siets/gazetteer';
import { isBlank, isLineBreak } from '@siets/latvian';

/** The stretch of text in which a project number may stand, with its letters and dashes made alike. */
export interface CodeWindow {
  /** Latin letters, plain hyphens, no line breaks inside a number. */
  code: string;
  /** Offset into the text of a unit of `code`. */
  readonly offsetOf: (unit: number) => number;
}

/** No project number is longer, line breaks included. */
const LONGEST = 96;

/**
 * Reads the window that begins at `start`. A number broken at a stroke or hyphen over a line end is joined:
 * `5.6.2.0/16/⏎I/009` is `5.6.2.0/19/I/077`.
 */
export function readWindow(text: string, start: number): CodeWindow {
  const line = text.slice(start, Math.min(text.length, start + LONGEST));
  if (!BREAK.test(line)) return { code: foldLookalikes(line.replace(BLANKS, ' ')).trimEnd(), offsetOf: (unit) => start + unit };
  return readLines(text, start);
}
const BREAK = /[\n\r\f\u2028\u2029]/u;
const BLANKS = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;

/** The same over line ends. */
function readLines(text: string, start: number): CodeWindow {
  let code = '';
  const offsets: number[] = [];
  const limit = Math.min(text.length, start + LONGEST);
  let at = start;
  while (at < limit) {
    const unit = text.charCodeAt(at);
    if (isLineBreak(unit)) {
      const next = behindBreak(text, at, limit);
      const joins = '/-.'.includes(code.charAt(code.length - 1)) || '/-'.includes(text.charAt(next));
      if (code === '' || !joins || next >= limit) break;
      at = next;
      continue;
    }
    code += isBlank(unit) ? ' ' : text.charAt(at);
    offsets.push(at);
    at += 1;
  }
  return { code: foldLookalikes(code).trimEnd(), offsetOf: (unit) => offsets[unit]! };
}

function behindBreak(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && (isLineBreak(text.charCodeAt(at)) || isBlank(text.charCodeAt(at)))) at += 1;
  return at;
}

/** True where a stroke or a hyphen opens the line behind the break at `at`: a number goes on there. */
export function hasJointBehind(text: string, at: number): boolean {
  const next = text.charCodeAt(behindBreak(text, at, Math.min(text.length, at + LONGEST)));
  return next === 45 || next === 47; // - /
}
