import { z } from 'zod';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as the text, never more. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u)
  .meta({ id: 'PartialDate', description: 'YYYY, YYYY-MM or YYYY-MM-DD: as precise as the text, never more' });
