import { ProblemError } from '@siets/record';
import { MarkupWriter } from '../html/markup-writer.ts';
import { toMarkupDraft } from '../html/to-draft.ts';
import { joinTypedLines, readTypedMarks } from '../html/typed-text.ts';
import { walkMarkup } from '../html/walk.ts';
import type { ReaderLimits } from '../limits.ts';
import type { Conversion } from '../text/draft.ts';
import { cleanText } from '../text/clean.ts';
import { toLinkHints } from '../text/link-hints.ts';
import { toRunningBlocks } from '../text/running-blocks.ts';
import { writeBlocks } from './blocks.ts';
import { RtfInterpreter, type RtfContent } from './interpreter.ts';

function toTree({ blocks, notes }: RtfContent) {
  const writer = new MarkupWriter();
  writeBlocks(writer, blocks);
  if (notes.length > 0)
    writer.element('ol', () => {
      for (const note of notes) writer.element('li', () => writeBlocks(writer, note));
    });
  return writer.finish();
}

/** RTF to the frozen text: tables, lists with their printed numbers, headings by their styles; pictures and embedded files are never decoded. */
export function readRtf(bytes: Uint8Array, limits: ReaderLimits): Conversion {
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const content = new RtfInterpreter(limits).read(rtf.slice(Math.max(0, rtf.indexOf('{\\rtf'))));
  const blocks = readTypedMarks(joinTypedLines(walkMarkup(toTree(content), { keepsTabs: true })));
  if (blocks.length === 0) throw new ProblemError('no-text', { detail: 'rtf' });
  const draft = toMarkupDraft([...toRunningBlocks(content.header, 'header'), ...blocks, ...toRunningBlocks(content.footer, 'footer')]);
  const hints = Object.fromEntries(Object.entries(content.hints).map(([name, value]) => [name, cleanText(value)]));
  return { draft, textSource: 'markup', pageCount: null, hints: { ...hints, ...toLinkHints(content.links) }, warnings: [] };
}
