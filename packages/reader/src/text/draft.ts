import type { Block, Page, Run, TextSource, Warning } from '@siets/record';
import type { ChildFile } from '../container/child-file.ts';

/** The frozen text with its structure, before the facts of the file are added. */
export interface Draft {
  text: string;
  blocks: Block[];
  pages: Page[];
  runs: Run[];
}

/** What a format's reader makes of the bytes. */
export interface Conversion {
  draft: Draft;
  textSource: TextSource;
  /** Null where the format has no pages. */
  pageCount: number | null;
  hints: Record<string, string>;
  warnings: Warning[];
  /** Engines beside the usual ones of the format that decided about the text, with their versions. */
  engines?: readonly string[];
  /** Files that came inside this one, in their order. */
  children?: ChildFile[];
}
