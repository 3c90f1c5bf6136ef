import type { Span } from '@siets/record';
import { indexEndingAfter } from '../../engine/among.ts';

// What projects share is read for each of them anew. In an ordinary list all of it is; in a long text of many projects only so much
// that reading stays linear in the text: its head, its foot and what stands near the project.

/** A text whose shared words are no more than this gives them whole to every project. */
const WHOLE = 12_000;
/** Of longer ones a project has so much at least, and so many times the length of an average project. */
const LEAST = 6_000;
const TIMES = 6;
/** The parts of that which stand at the head and straight before the project; the rest is at the foot. */
const HEAD = 0.45;
const BEFORE = 0.35;

/** Marks and numbers of items say nothing: in a list of thousands each project would be asked for all of them. */
const SAYS = /\p{L}|\d{3}/u;

/** Gives each project its share of the gaps between the projects' own stretches. */
export class SharedWords {
  readonly #text: string;
  readonly #gaps: readonly Span[];
  readonly #most: number;

  /** `gaps` in reading order; those without words say nothing. */
  constructor(text: string, gaps: readonly Span[], projects: number) {
    this.#text = text;
    this.#gaps = gaps.filter(({ start, end }) => SAYS.test(text.slice(start, end)));
    const length = this.#gaps.reduce((sum, { start, end }) => sum + end - start, 0);
    this.#most = length <= WHOLE ? Infinity : Math.max(LEAST, Math.floor((text.length / projects) * TIMES));
  }

  /** The shared stretches of the project that has `own`, in reading order. */
  of(own: Span): Span[] {
    if (this.#most === Infinity) return [...this.#gaps];
    const length = this.#text.length;
    const headEnd = lineEnd(this.#text, Math.floor(this.#most * HEAD));
    const nearStart = lineEnd(this.#text, Math.max(0, own.start - Math.floor(this.#most * BEFORE)));
    const footStart = lineEnd(this.#text, Math.max(own.end, length - Math.floor(this.#most * (1 - HEAD - BEFORE))));
    const windows = [{ start: 0, end: headEnd }, { start: Math.max(headEnd, nearStart), end: own.start }, { start: Math.max(headEnd, own.end, footStart), end: length }];
    return windows.flatMap((window) => within(this.#gaps, window));
  }
}

/** The offset behind the line that `at` stands in; the end of the text in its last line, 0 at its start. */
function lineEnd(text: string, at: number): number {
  const end = at <= 0 ? 0 : text.indexOf('\n', at) + 1;
  return end === 0 && at > 0 ? text.length : end;
}

/** What of the gaps stands inside the window. */
function within(gaps: readonly Span[], window: Span): Span[] {
  const found: Span[] = [];
  for (let at = indexEndingAfter(gaps, window.start); at < gaps.length && gaps[at]!.start < window.end; at += 1) {
    const piece = { start: Math.max(gaps[at]!.start, window.start), end: Math.min(gaps[at]!.end, window.end) };
    if (piece.end > piece.start) found.push(piece);
  }
  return found;
}
