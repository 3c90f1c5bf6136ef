import type { Span } from '@siets/record';
import { isBlank, isLineBreak } from '@siets/latvian';
import { firstFrom } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { spanAt } from '../../layout/index.ts';

/** Longer than this no goal is: the text runs on. */
const MOST_LETTERS = 1200;

/** Words at the front of a goal that only say that it is one. */
const CUE_AGAIN = new RegExp(
  '^(?:\\s*(?:projekta\\s+)?(?:galven\\p{L}+\\s+|vispārēj\\p{L}+\\s+)?mērķ(?:is|i|u kopsavilkums)\\s*(?:ir|' +
    'bija|būs)?\\s*(?:šāds|šādi)?\\s*[:–—-]?|\\s*(?:ir|bija|būs|tiek|(?:is|was|are)(?:\\s+to)?)(?=\\s))\\s*',
  'iu',
);

/**
 * The goal that begins at or behind `from` and ends before `limit`: one sentence, or all items of a numbered list.
 * Null where no words are left.
 */
export function goalAt(view: ProjectView, from: number, limit: number): Span | null {
  let start = skipSigns(view.text, from, limit);
  const again = CUE_AGAIN.exec(view.text.slice(start, Math.min(limit, start + 80)));
  if (again !== null && again[0].length > 0) start = skipSigns(view.text, start + again[0].length, limit);
  const stop = lineStop(view.text, start, Math.min(endOf(view, start, limit), limit, start + MOST_LETTERS));
  const end = Math.min(continued(view, stop, limit), start + MOST_LETTERS);
  const words = trimEnd(view.text, start, end);
  return words - start < 12 ? null : { start, end: words };
}

/** A cell whose sentence goes on in small letters on the line below it. */
function continued(view: ProjectView, from: number, limit: number): number {
  let end = from;
  for (let lines = 0; lines < 8 && end < limit; lines += 1) {
    const next = /^[ \t]*\n[ \t]*(?=\p{Ll})/u.exec(view.text.slice(end, Math.min(limit, end + 160)));
    if (next === null || '.!?;:'.includes(view.text.charAt(end - 1))) break;
    end = Math.min(limit, view.sentenceAt(end + next[0].length)?.end ?? limit);
  }
  return end;
}

/** A full stop behind a whole word at the end of a line ends the goal, even where a stray small letter follows. */
function lineStop(text: string, start: number, end: number): number {
  const stop = /(?<=\p{Ll}{3})(?<!utt|piem|tml|milj|nov|pag)[.!]\s*\n/u.exec(text.slice(start, end));
  return stop === null || /^\d+[.)]/u.test(text.slice(start, start + 3)) ? end : start + stop.index + 1;
}

/** Behind blanks, colons and dashes; a number or bullet of a list stays. */
function skipSigns(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && (isSpace(text, at) || ':–—-*'.includes(text.charAt(at)))) at += 1;
  return at;
}

const isSpace = (text: string, at: number): boolean => isBlank(text.charCodeAt(at)) || isLineBreak(text.charCodeAt(at));

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (isSpace(text, at - 1) || '.;:,'.includes(text.charAt(at - 1)))) at -= 1;
  return at;
}

function endOf(view: ProjectView, start: number, limit: number): number {
  const list = spanAt(view.layout.lists, start);
  if (list !== null && list.items.length > 1 && start - list.start < 6) return list.end;
  if (/^1[.)]/u.test(view.text.slice(start, start + 2))) return endOfSeries(view.text, start, limit);
  const end = view.sentenceAt(start)?.end ?? limit;
  // „… šādi uzdevumi:” goes on with the list below it.
  const below = firstFrom(view.layout.lists, end);
  return view.text.charAt(end - 1) === ':' && below !== undefined && below.start - end < 4 ? below.end : end;
}

/** The end of „1. … 2. … 3. …” in one run of text: the first full stop behind the last number. */
function endOfSeries(text: string, start: number, limit: number): number {
  let last = start;
  for (let ordinal = 2; ordinal < 20; ordinal += 1) {
    const next = text.slice(last + 2, Math.min(limit, last + 600)).search(new RegExp(`(?<![\\d.])${ordinal}[.)]\\s*\\p{L}`, 'u'));
    if (next < 0) break;
    last += 2 + next;
  }
  const stop = text.slice(last + 3, limit).search(/[.!?](?:\s|$)|\n\s*\n/u);
  return stop < 0 ? limit : last + 3 + stop + 1;
}

/** The paragraph that holds an offset; its end bounds what a sentence can say. */
export const paragraphEnd = (view: ProjectView, offset: number): number => spanAt(view.layout.paragraphs, offset)?.end ?? view.text.length;
