import { absenceReasons, evidenceSchema, type FieldName } from '@siets/record';
import { z } from 'zod';

const candidateSchema = z.object({
  rule: z.string(), value: z.unknown(), raw: z.string(), evidence: z.array(evidenceSchema), signals: z.array(z.string()), why: z.string().nullable(),
});

const traceSchema = z.object({
  fields: z.array(z.object({
    field: z.string(), project: z.int().nullable(), chosen: z.array(candidateSchema), losers: z.array(candidateSchema), absence: z.enum(absenceReasons).nullable(),
  })),
});

/** What the trace keeps of one field; empty where it keeps nothing. */
export function readTrace(trace: unknown, field: FieldName, project: number | null) {
  const read = traceSchema.safeParse(trace);
  const found = read.success ? read.data.fields.find((each) => each.field === field && each.project === project) : undefined;
  return found ?? { field, project, chosen: [], losers: [], absence: null };
}
