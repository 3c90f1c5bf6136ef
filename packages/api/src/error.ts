import { z } from 'zod';
import { errorCodes, type ApiError } from './error-texts.ts';

/** The one shape of every refusal; `lv` and `en` may say more than the code's usual sentence. */
export const errorSchema: z.ZodType<ApiError> = z
  .object({ error: z.object({ code: z.enum(errorCodes), lv: z.string(), en: z.string(), details: z.unknown().optional() }) })
  .meta({ id: 'Error', description: 'Why a request was refused, in Latvian and English' });
