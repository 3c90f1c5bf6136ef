import { z } from 'zod';

/** A part of RFC 6902 (JSON Patch): places are pointers of RFC 6901, of which no part is `-`. */
export const patchSchema = z
  .array(z.discriminatedUnion('op', [
    z.object({ op: z.enum(['add', 'replace']), path: z.string(), value: z.unknown() }),
    z.object({ op: z.literal('remove'), path: z.string() }),
  ]))
  .meta({ id: 'Patch', description: 'What changed, as JSON Patch (RFC 6902)' });
export type Patch = z.infer<typeof patchSchema>;
