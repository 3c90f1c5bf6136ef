import { createHash } from 'node:crypto';
import type { Block, DocumentText } from '@siets/record';
import { createView } from '../src/engine/view.ts';
import type { ProjectView } from '../src/engine/reading.ts';
import { fieldsByName } from '../src/fields/index.ts';
import { readText } from '../src/read.ts';

const sha = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** A document of plain text, as the reader would give it; `blocks` where a test needs headings or cells. */
export function readTextOf(text: string, blocks: Block[] = []): DocumentText {
  return {
    id: sha(text), mediaType: 'text/plain', bytes: Buffer.byteLength(text), pages: null, textSource: 'plain', text, textId: sha(text), blocks,
    layout: { pages: [], runs: [] }, hints: {}, warnings: [], reader: 'test',
  };
}

/** The whole of a text as one project, for tests of a single field: `viewOf('…').resolved('title')`. */
export function viewOf(text: string): ProjectView {
  return createView(readText(readTextOf(text)), { index: 0, count: 1, own: [{ start: 0, end: text.length }], shared: [] }, fieldsByName);
}
