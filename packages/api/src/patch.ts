import { Immer, enablePatches, type Patch as ImmerPatch } from 'immer';
import type { Patch } from './patch-schema.ts';

enablePatches();
// Parts of a large answer that did not change are neither copied nor looked at.
const immer = new Immer({ autoFreeze: false });

const toPlaces = (pointer: string): string[] => pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** What the patch makes of a value; everything that it does not touch is shared with the one given, which stays as it is. Throws where a place is not there. */
export const applyPatch = <T extends object>(value: T, patch: Patch): T =>
  immer.applyPatches(value, patch.map((change): ImmerPatch => ({ ...change, path: toPlaces(change.path) })));
