import { ProblemError } from '@siets/record';
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { findElements } from '../html/dom.ts';
import { parseHtml } from '../html/parse.ts';
import { toMarkupDraft } from '../html/to-draft.ts';
import { joinTypedLines, readTypedMarks } from '../html/typed-text.ts';
import { walkMarkup, type MarkupBlock } from '../html/walk.ts';
import type { ReaderLimits } from '../limits.ts';
import type { Conversion } from '../text/draft.ts';
import { toLinkHints } from '../text/link-hints.ts';
import { toRunningBlocks } from '../text/running-blocks.ts';
import { readParts, type Parts } from '../zip/office-package.ts';
import { findNumbers } from './find-numbers.ts';
import { readCoreProperties, readPartLines } from './part-text.ts';
import { prepareParts } from './prepare.ts';

/** Text parts and their relations: all that is read. */
const NEEDED = new RegExp(
  '^(?:\\[Content_Types\\]\\.xml|_rels/\\.rels|docProps/core\\.xml|word/_rels/[^/]+\\.rels' +
    '|word/(?:document|styles|numbering|footnotes|endnotes|comments|header|footer)\\d*\\.xml)$',
  'u',
);
const MAIN_PART = /^word\/document\d*\.xml$/u;

const OPTIONS = {
  ignoreEmptyParagraphs: false,
  styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
  // Pictures would come as base64 text; a picture has no words for us.
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
};

/** mammoth reads the parts that were checked and nothing else: no pictures, no embedded files. */
async function toHtml(parts: Parts): Promise<string> {
  const files = Object.fromEntries([...parts].map(([name, xml]) => [name, new TextEncoder().encode(xml)]));
  try {
    return (await mammoth.convertToHtml({ buffer: Buffer.from(zipSync(files, { level: 0 })) }, OPTIONS)).value;
  } catch (cause) {
    throw new ProblemError('damaged', { detail: 'mammoth', cause });
  }
}

function readRunningLines(parts: Parts, kind: 'header' | 'footer'): MarkupBlock[] {
  const names = [...parts.keys()].filter((name) => new RegExp(`^word/${kind}\\d*\\.xml$`, 'u').test(name));
  return toRunningBlocks(names.toSorted().flatMap((name) => readPartLines(parts.get(name) ?? '')), kind);
}

/** DOCX to the frozen text: body with tables and lists, headers of the pages before it, their footers after it. */
export async function readDocx(bytes: Uint8Array, limits: ReaderLimits): Promise<Conversion> {
  const parts = readParts(bytes, limits, NEEDED);
  if (![...parts.keys()].some((name) => MAIN_PART.test(name))) throw new ProblemError('damaged', { detail: 'zip without word/document.xml' });
  const { document } = parseHtml(await toHtml(prepareParts(parts)));
  findNumbers(document);
  const blocks = walkMarkup(document, { keepsTabs: true });
  const body = readTypedMarks(joinTypedLines(blocks));
  if (body.length === 0) throw new ProblemError('no-text', { detail: 'docx' });
  const draft = toMarkupDraft([...readRunningLines(parts, 'header'), ...body, ...readRunningLines(parts, 'footer')]);
  const links = findElements(document, 'a').map(({ attribs }) => attribs['href'] ?? '').filter((href) => /^(?:https?|mailto):/iu.test(href));
  const hints = { ...readCoreProperties(parts.get('docProps/core.xml') ?? ''), ...toLinkHints(links) };
  return { draft, textSource: 'markup', pageCount: null, hints, warnings: [] };
}
