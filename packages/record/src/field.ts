import { z } from 'zod';
import { decisionFlags, reviewStates, type DecisionFlag, type ReviewState } from './decisions/decision.ts';
import { evidenceSchema, type Evidence } from './span.ts';

/** Proof of one part of a composite value, where it stands elsewhere than the value itself. */
export const partSchema = z.object({ raw: z.string(), evidence: z.array(evidenceSchema).min(1) });
export type Part = z.infer<typeof partSchema>;

export const fieldSources = ['rule', 'person'] as const;

/**
 * One value of a record with the words that prove it.
 *
 * `raw` is `text.slice(start, end)` of the first evidence. `confidence` is measured, 0 to 1.
 * `evidence` may be empty only where a person entered the value.
 */
export interface Field<T> {
  id: string;
  value: T;
  raw: string;
  evidence: Evidence[];
  parts?: Record<string, Part> | undefined;
  source: (typeof fieldSources)[number];
  rule: string;
  confidence: number;
  /** How far people have gone with it; absent in what the rules give. */
  state?: ReviewState | undefined;
  /** What a person should look at again. */
  flag?: DecisionFlag | undefined;
  /** What the rules read where a person's value stands. */
  machine?: unknown;
}

/** The schema of a field whose value has the given schema. */
export const fieldSchema = <T extends z.ZodType>(value: T) =>
  z.object({
    id: z.string(),
    value,
    raw: z.string(),
    evidence: z.array(evidenceSchema),
    parts: z.record(z.string(), partSchema).optional(),
    source: z.enum(fieldSources),
    rule: z.string(),
    confidence: z.number().min(0).max(1),
    state: z.enum(reviewStates).optional(),
    flag: z.enum(decisionFlags).optional(),
    machine: z.unknown().optional(),
  });
