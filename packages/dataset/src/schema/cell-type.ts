import { partialDateSchema } from '@siets/record';
import { z } from 'zod';

/** What a cell may be, whatever the format; `small` fits into 32 bits, `date` is as precise as the text: YYYY, YYYY-MM or YYYY-MM-DD. */
export const cellTypes = ['text', 'date', 'small', 'integer', 'number'] as const;
export type CellType = (typeof cellTypes)[number];

interface Json {
  type?: string;
  maximum?: number;
  pattern?: string;
  enum?: string[];
}

const SMALL = 2 ** 31 - 1;

const toFilled = (schema: z.ZodType): z.ZodType => (schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema);

/** The JSON Schema of what a cell holds where it holds something. */
const toJson = (schema: z.ZodType): Json => z.toJSONSchema(toFilled(schema)) as Json;

/** The one place that says how a Zod schema becomes a typed cell. */
export function cellTypeOf(schema: z.ZodType): CellType {
  if (toFilled(schema) === partialDateSchema) return 'date';
  const { type, maximum } = toJson(schema);
  if (type === 'integer') return maximum !== undefined && maximum <= SMALL ? 'small' : 'integer';
  return type === 'number' ? 'number' : 'text';
}

/** Words that the cell is bound to; null where any will do. */
export const wordsOf = (schema: z.ZodType): string[] | null => toJson(schema).enum ?? null;

export const patternOf = (schema: z.ZodType): string | undefined => toJson(schema).pattern;

export const isNullable = (schema: z.ZodType): boolean => schema instanceof z.ZodNullable;
