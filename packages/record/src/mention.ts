import type { Span } from './span.ts';

/** A span of the text with a typed value: what stands there, before anyone asks what for. */
export interface Mention<T = unknown> extends Span {
  /** `date`, `money`, `percent`, `organisation`, `place`, `country`, `identifier`, … */
  type: string;
  value: T;
  /** The rule that found it: its path under `mentions/`. */
  rule: string;
}
