import { createHash } from 'node:crypto';
import type { DocumentText } from '@siets/record';
import { readerVersion } from '../version.ts';
import type { Conversion } from './draft.ts';

const sha256 = (data: Uint8Array | string): string => `sha256:${createHash('sha256').update(data).digest('hex')}`;

/** Adds identity, size and versions to what a format's reader found. */
export function toDocument(bytes: Uint8Array, mediaType: string, conversion: Conversion): DocumentText {
  const { draft, textSource, pageCount, hints, warnings, engines = [] } = conversion;
  return {
    id: sha256(bytes),
    mediaType,
    bytes: bytes.byteLength,
    pages: pageCount,
    textSource,
    text: draft.text,
    textId: sha256(draft.text),
    blocks: draft.blocks,
    layout: { pages: draft.pages, runs: draft.runs },
    hints,
    warnings,
    reader: [readerVersion, ...engines].join('; '),
  };
}
