import type { Span } from '@siets/record';

// How the page is built, told from the text alone (and the reader's block hints). Layout knows no dates, sums or names.

/** The mark of a list item: `•`, `-`, `1.`, `2)`, `a)`; `ordinal` is null for bullets. */
export interface Marker extends Span {
  kind: 'bullet' | 'number' | 'letter';
  ordinal: number | null;
}

/** One line of the text, without the blanks at its edges (an empty line has `start === end`). */
export interface Line extends Span {
  index: number;
  /** Blanks before the first sign; a tab counts one. */
  indent: number;
  marker: Marker | null;
  /** The line's words behind its marker, cut at tabs; at least one cell. */
  cells: Span[];
  /** True for running headers and footers: no field reads them. */
  furniture: boolean;
}

/** Lines that are one run of prose (wrapped lines joined), or one list item, heading or row. */
export interface Paragraph extends Span {
  firstLine: number;
  /** Index of the line after the last. */
  endLine: number;
  kind: 'heading' | 'prose' | 'item' | 'row';
  marker: Marker | null;
}

/** One sentence inside a paragraph. */
export interface Sentence extends Span {
  paragraph: number;
}

/** A meaning that a label has in the gazetteer: field of the record and role in it. */
export interface LabelMeaning {
  field: string;
  role: string | null;
}

/**
 * A label with its value.
 *
 *     Projekta kopējās izmaksas: EUR 5780
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^
 *     label                      value
 */
export interface Entry {
  /** The words of the label without colon. */
  label: Span;
  /** What the label means, the most likely first; empty for a label that no list knows (it still ends the value before it). */
  meanings: LabelMeaning[];
  /** All that stands behind the label up to the next label or heading; empty span where nothing does. */
  value: Span;
  /** The first paragraph of the value: where a single value stands. */
  first: Span;
  /** `cell`: in a table cell of its own; `colon`: before a colon or dash on the line; `line`: on a line of its own; `bare`: followed by the value without a sign. */
  form: 'cell' | 'colon' | 'line' | 'bare';
}

/** Items that follow each other under an intro such as „Projekta aktivitātes:” (null where none stands). */
export interface List extends Span {
  intro: Span | null;
  items: Span[];
  kind: 'bullet' | 'number' | 'letter' | 'line';
}

export interface Layout {
  lines: Line[];
  paragraphs: Paragraph[];
  sentences: Sentence[];
  headings: Span[];
  entries: Entry[];
  lists: List[];
}
