import { ProblemError } from '@siets/record';
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { parseHtml } from '../html/parse.ts';
import { toMarkupDraft } from '../html/to-draft.ts';
import { joinTypedLines, readTypedMarks } from '../html/typed-text.ts';
import { walkMarkup, type MarkupBlock } from '../html/walk.ts';
import type { ReaderLimits } from '../limits.ts';
import type { Conversion } from '../text/draft.ts';
import { readPackage } from './package.ts';
import { readCoreProperties, readPartLines } from './part-text.ts';

const OPTIONS = {
  ignoreEmptyParagraphs: false,
  styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
  // Pictures would come as base64 text; a picture has no words for us.
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
};

/** mammoth reads the parts that were checked and nothing else: no pictures, no embedded files. */
async function toHtml(parts: ReadonlyMap<string, Buffer>): Promise<string> {
  const files = Object.fromEntries([...parts].map(([name, data]) => [name, new Uint8Array(data)]));
  try {
    return (await mammoth.convertToHtml({ buffer: Buffer.from(zipSync(files, { level: 0 })) }, OPTIONS)).value;
  } catch (cause) {
    throw new ProblemError('damaged', { detail: 'mammoth', cause });
  }
}

/** Running lines of the pages, each once; a lone page number is none. */
function readRunningLines(parts: ReadonlyMap<string, Buffer>, kind: 'header' | 'footer'): MarkupBlock[] {
  const lines = [...parts.keys()]
    .filter((name) => new RegExp(`^word/${kind}\\d*\\.xml$`, 'u').test(name))
    .toSorted()
    .flatMap((name) => readPartLines(parts.get(name)?.toString('utf8') ?? ''));
  return [...new Set(lines)].filter((text) => /\p{L}/u.test(text)).map((text) => ({ kind, level: null, text }));
}

/** DOCX to the frozen text: body with tables and lists, headers of the pages before it, their footers after it. */
export async function readDocx(bytes: Uint8Array, limits: ReaderLimits): Promise<Conversion> {
  const parts = readPackage(bytes, limits);
  const blocks = walkMarkup(parseHtml(await toHtml(parts)).document, { keepsTabs: true });
  const body = readTypedMarks(joinTypedLines(blocks));
  if (body.length === 0) throw new ProblemError('no-text', { detail: 'docx' });
  const draft = toMarkupDraft([...readRunningLines(parts, 'header'), ...body, ...readRunningLines(parts, 'footer')]);
  const hints = readCoreProperties(parts.get('docProps/core.xml')?.toString('utf8') ?? '');
  return { draft, textSource: 'markup', pageCount: null, hints, warnings: [] };
}
