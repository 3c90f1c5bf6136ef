import { z } from 'zod';

/** A stretch of `document.text`: UTF-16 offsets, end exclusive. */
export const spanSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Span = z.infer<typeof spanSchema>;

/** Why a stretch of text stands in evidence. */
export const evidenceKinds = ['value', 'label', 'context', 'inherited', 'repeat'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** A span that proves a value; `page` counts from 1 and is null where the format has no pages. */
export const evidenceSchema = spanSchema.extend({
  page: z.int().positive().nullable(),
  as: z.enum(evidenceKinds),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** True where the spans share at least one character. */
export const isOverlapping = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where `inner` lies wholly inside `outer`. */
export const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
