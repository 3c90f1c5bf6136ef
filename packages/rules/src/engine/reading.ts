import type { DocumentText, Mention, Span } from '@siets/record';
import type { Cue, CueIndex } from './cues.ts';
import type { Stretch } from '../languages/stretches.ts';
import type { Layout, Entry, Sentence } from '../layout/model.ts';
import type { Resolved } from './field-rule.ts';
import type { Scan } from './mention-rule.ts';

/** A document with all that was seen in it, before any field is filled. */
export interface Reading extends Scan {
  readonly document: DocumentText;
  /** The text folded: as long as the text, so that offsets hold. */
  readonly folded: string;
  readonly layout: Layout;
  /** Where cue words stand: asked before a pattern is tried. */
  readonly cues: CueIndex;
  /** The paragraphs with their languages. */
  readonly stretches: readonly Stretch[];
  /** In the order of their starts. */
  readonly mentions: readonly Mention[];
}

/** The stretches of text that speak of one project; `shared` ones (a page's header facts) speak of all. */
export interface ProjectScope {
  readonly index: number;
  readonly count: number;
  readonly own: readonly Span[];
  readonly shared: readonly Span[];
  /** In a list: types of mentions that most of its projects have in their own stretch, so that none inherits them. */
  readonly toldByEach?: ReadonlySet<string>;
}

/** Tokens that follow each other, by their indexes. */
export interface TokenRun {
  readonly first: number;
  readonly end: number;
}

/** One project as field rules see it: the layout holds what stands in its scope, except that lines are those of the whole text. */
export interface ProjectView extends Reading {
  readonly project: ProjectScope;
  /** The project's stretches of the text, in reading order. */
  readonly scope: readonly Span[];
  /** The tokens of the scope: from index `first` up to `end`. */
  readonly runs: readonly TokenRun[];
  /** Mentions of a type that stand in the project's scope. */
  mentionsOf<T>(type: string): Mention<T>[];
  /** Label/value pairs of a field in the project's scope, by their likeliest meaning. */
  entriesOf(field: string): readonly Entry[];
  /** Sentences in the project's scope in which the cue may stand. */
  sentencesWith(one: Cue): readonly Sentence[];
  /** True where the span stands in the project's scope. */
  has(span: Span): boolean;
  /** True where the span stands in a shared stretch (evidence then is `inherited`). */
  isShared(span: Span): boolean;
  sentenceAt(offset: number): Sentence | null;
  entryAt(offset: number): Entry | null;
  /** What an earlier field came to (fields run in the order of `fields/index.ts`). */
  resolved<T>(field: string): Resolved<T>;
}

/** A field of the record: finds candidates by its rules and settles their rivalry. */
export interface FieldDefinition<T> {
  /** Name in the record: `title`, `period.start`, `costs`, … */
  readonly field: string;
  /** Ids of its rules, for the list of rules and for tests. */
  readonly rules: readonly string[];
  /** True for a field of the document, which is settled once and holds for all its projects. */
  readonly isOfDocument?: boolean;
  find(view: ProjectView): Resolved<T>;
}
