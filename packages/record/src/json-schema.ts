import { z } from 'zod';
import { recordSchema } from './record.ts';

/** The record contract as JSON Schema, draft 2020-12. */
export function toJsonSchema(): object {
  return z.toJSONSchema(recordSchema, { target: 'draft-2020-12', unrepresentable: 'any' });
}
