import { Immer, enablePatches, type Patch as ImmerPatch } from 'immer';
import { z } from 'zod';

/** A part of RFC 6902 (JSON Patch): places are pointers of RFC 6901, of which no part is `-`. */
export const patchSchema = z
  .array(z.discriminatedUnion('op', [
    z.object({ op: z.enum(['add', 'replace']), path: z.string(), value: z.unknown() }),
    z.object({ op: z.literal('remove'), path: z.string() }),
  ]))
  .meta({ id: 'Patch', description: 'What changed, as JSON Patch (RFC 6902)' });
export type Patch = z.infer<typeof patchSchema>;

enablePatches();
// Parts of a large answer that did not change are neither copied nor looked at.
const immer = new Immer({ autoFreeze: false });

const toPlaces = (pointer: string): string[] => pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** What the patch makes of a value; everything that it does not touch is shared with the one given, which stays as it is. Throws where a place is not there. */
export const applyPatch = <T extends object>(value: T, patch: Patch): T =>
  immer.applyPatches(value, patch.map((change): ImmerPatch => ({ ...change, path: toPlaces(change.path) })));
