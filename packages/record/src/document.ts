import { z } from 'zod';
import { spanSchema } from './span.ts';

// What the reader hands to the rules. The text is frozen: spans move, text never does.

export const textSources = ['text-layer', 'ocr', 'mixed', 'markup', 'plain'] as const;
export type TextSource = (typeof textSources)[number];

/** Something a person should know about how the file was read; the file was read all the same. */
export const warningSchema = z.object({
  code: z.string(),
  message: z.string(),
  page: z.int().positive().nullable(),
  /** What was assumed or found, such as the name of an encoding. */
  detail: z.string().optional(),
});
export type Warning = z.infer<typeof warningSchema>;

/**
 * What a stretch of the text is on the page.
 *
 * `row` is one row of a table; its `cells` are spans of the text, in column order. `header` and `footer` are running
 * lines of a page, which no field may read.
 */
export const blockKinds = ['heading', 'paragraph', 'list-item', 'row', 'header', 'footer'] as const;
export type BlockKind = (typeof blockKinds)[number];

export const blockSchema = spanSchema.extend({
  kind: z.enum(blockKinds),
  page: z.int().positive().nullable(),
  /** Depth of a heading from 1, of a list item from 1; null elsewhere. */
  level: z.int().positive().nullable(),
  cells: z.array(spanSchema).optional(),
});
export type Block = z.infer<typeof blockSchema>;

/** A page: the stretch of text that stands on it and its size in points, as it is shown (after rotation). */
export const pageSchema = spanSchema.extend({
  page: z.int().positive(),
  width: z.number().positive(),
  height: z.number().positive(),
  /** Degrees clockwise: 0, 90, 180 or 270. */
  rotation: z.int(),
});
export type Page = z.infer<typeof pageSchema>;

/** Where a stretch of text stands on its page: `[left, top, right, bottom]` in points from the top left. */
export const runSchema = spanSchema.extend({
  page: z.int().positive(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** How sure OCR is of these words, 0 to 1; absent where they come from a text layer. */
  confidence: z.number().min(0).max(1).optional(),
});
export type Run = z.infer<typeof runSchema>;

/** A file that became text. */
export const documentTextSchema = z.object({
  /** `sha256:` and the hash of the file's bytes. */
  id: z.string(),
  mediaType: z.string(),
  bytes: z.int().nonnegative(),
  pages: z.int().positive().nullable(),
  textSource: z.enum(textSources),
  /** NFC, line ends `\n`; table cells in a row are parted by a tab, list items keep their mark. */
  text: z.string(),
  /** `sha256:` and the hash of the text's UTF-8 bytes. */
  textId: z.string(),
  /** In reading order, not overlapping; stretches between blocks are blank. */
  blocks: z.array(blockSchema),
  /** Empty where the format has no pages. */
  layout: z.object({ pages: z.array(pageSchema), runs: z.array(runSchema) }),
  /** Title, author and date that the file says of itself: hints, never values. */
  hints: z.record(z.string(), z.string()),
  warnings: z.array(warningSchema),
  /** Version of the reader and of the engines it used. */
  reader: z.string(),
});
export type DocumentText = z.infer<typeof documentTextSchema>;
