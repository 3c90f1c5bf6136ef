import type { Span } from '@siets/record';
import { indexEndingAfter, indexFrom } from '../../engine/among.ts';

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

/** Shorter words between two projects are no heading of those behind them. */
const LEAST_HEADING = 20;

/** Gives each project its share of the gaps between the projects' own stretches. */
export class SharedWords {
  readonly #text: string;
  readonly #gaps: readonly Span[];
  readonly #most: number;
  /** Where the first project begins and the last ends. */
  readonly #first: number;
  readonly #last: number;
  /** The gaps between projects that are long enough to be words on those behind them. */
  #headings: readonly Span[];

  /** `gaps` and `spans` in reading order; gaps without words say nothing. */
  constructor(text: string, gaps: readonly Span[], spans: readonly Span[]) {
    const projects = spans.length;
    this.#first = spans[0]?.start ?? 0;
    this.#last = spans.at(-1)?.end ?? 0;
    this.#text = text;
    const saying = gaps.filter(({ start, end }) => SAYS.test(text.slice(start, end)));
    this.#headings = saying.filter(({ start, end }) => start >= this.#first && end <= this.#last && end - start >= LEAST_HEADING);
    this.#gaps = this.#headings.length === 0 ? saying : saying.flatMap((gap, at) => (at === 0 && gap.end <= this.#first ? withIntroduction(text, gap) : [gap]));
    if (this.#gaps.length > saying.length) this.#headings = [this.#gaps[1]!, ...this.#headings];
    const length = this.#gaps.reduce((sum, { start, end }) => sum + end - start, 0);
    this.#most = length <= WHOLE ? Infinity : Math.max(LEAST, Math.floor((text.length / projects) * TIMES));
  }

  /**
   * What stands before the first project and behind the last is said of all; words between two of them, a heading or an introduction, of
   * those that follow, up to the next such words.
   */
  #near(own: Span): Span[] {
    const before = indexFrom(this.#gaps, own.start);
    const heading = this.#headings[indexFrom(this.#headings, own.start) - 1];
    const first = heading === undefined ? before : indexFrom(this.#gaps, heading.start);
    const isHead = (gap: Span | undefined): gap is Span => gap !== undefined && gap.start < this.#first && gap !== this.#headings[0];
    const isFoot = (gap: Span | undefined): gap is Span => gap !== undefined && gap.start >= this.#last;
    const between = this.#gaps.slice(first, before).filter((gap) => !isHead(gap));
    return [...[this.#gaps[0]].filter(isHead), ...between, ...[this.#gaps.at(-1)].filter(isFoot)];
  }

  /** The shared stretches of the project that has `own`, in reading order. */
  of(own: Span): Span[] {
    const near = this.#near(own);
    if (this.#most === Infinity) return near;
    const length = this.#text.length;
    const headEnd = lineEnd(this.#text, Math.floor(this.#most * HEAD));
    const nearStart = lineEnd(this.#text, Math.max(0, own.start - Math.floor(this.#most * BEFORE)));
    const footStart = lineEnd(this.#text, Math.max(own.end, length - Math.floor(this.#most * (1 - HEAD - BEFORE))));
    const windows = [{ start: 0, end: headEnd }, { start: Math.max(headEnd, nearStart), end: own.start }, { start: Math.max(headEnd, own.end, footStart), end: length }];
    return windows.flatMap((window) => within(near, window));
  }
}

/** The head of a page parted from the introduction of its first list: „Atbalstīti 1. rīcības projekti:” is not said of the second list. */
function withIntroduction(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end).replace(/\s*(?:\d{1,3}[.)]|[•*–-])?\s*$/u, '');
  const at = words.endsWith(':') ? words.lastIndexOf('\n') + 1 : 0;
  return at === 0 || !SAYS.test(words.slice(0, at)) ? [{ start, end }] : [{ start, end: start + at }, { start: start + at, end }];
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
