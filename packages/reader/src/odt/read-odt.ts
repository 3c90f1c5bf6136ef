import { ProblemError } from '@siets/record';
import { findElements, isElement, isText, type Document, type Node } from '../html/dom.ts';
import { toMarkupDraft } from '../html/to-draft.ts';
import { joinTypedLines, readTypedMarks } from '../html/typed-text.ts';
import { walkMarkup, type MarkupBlock } from '../html/walk.ts';
import type { ReaderLimits } from '../limits.ts';
import { cleanText } from '../text/clean.ts';
import type { Conversion } from '../text/draft.ts';
import { toLinkHints } from '../text/link-hints.ts';
import { toRunningBlocks } from '../text/running-blocks.ts';
import { parseXmlTree, textOf } from '../xml/tree.ts';
import { readParts, requirePart, type Parts } from '../zip/office-package.ts';
import { OdtConverter } from './convert.ts';
import { OdfStyles } from './styles.ts';

const NEEDED = /^(?:content|styles|meta|META-INF\/manifest)\.xml$/u;

/** The parts of an ODF file; one with a password says so in its manifest. Throws `encrypted`, `damaged` and `too-large`. */
export function readOdfParts(bytes: Uint8Array, limits: ReaderLimits): Parts {
  const manifest = readParts(bytes, limits, /^META-INF\/manifest\.xml$/u).get('META-INF/manifest.xml');
  if (manifest?.includes('encryption-data')) throw new ProblemError('encrypted', { detail: 'odf' });
  return readParts(bytes, limits, NEEDED);
}

const HINTS: Record<string, string> = {
  'dc:title': 'title',
  'meta:initial-creator': 'author',
  'meta:creation-date': 'created',
  'dc:date': 'modified',
};

/** Title, author and dates that the file says of itself. */
export function readOdfHints(parts: Parts): Record<string, string> {
  const meta = parts.get('meta.xml');
  if (meta === undefined) return {};
  const found = findElements(parseXmlTree(meta), ...Object.keys(HINTS)).map((element) => [
    HINTS[element.name] ?? element.name,
    cleanText(textOf(element)).replace(/\s+/gu, ' ').trim(),
  ]);
  return Object.fromEntries(found.filter(([, value]) => value !== ''));
}

/** A paragraph as one line; page numbers go. */
const lineOf = (node: Node): string => {
  if (isText(node)) return node.data;
  if (!isElement(node) || node.name === 'text:page-number' || node.name === 'text:page-count') return '';
  return node.name === 'text:s' || node.name === 'text:tab' || node.name === 'text:line-break' ? ' ' : node.children.map(lineOf).join('');
};

function readRunningLines(styles: Document | null, kind: 'header' | 'footer'): MarkupBlock[] {
  const paragraphs = styles ? findElements(styles, `style:${kind}`, `style:${kind}-first`, `style:${kind}-left`) : [];
  return toRunningBlocks(paragraphs.flatMap((part) => findElements(part, 'text:p', 'text:h').map(lineOf)), kind);
}

/** ODT to the frozen text: body with tables, lists and notes, running lines of the pages before and after it. */
export function readOdt(bytes: Uint8Array, limits: ReaderLimits): Conversion {
  const parts = readOdfParts(bytes, limits);
  const content = parseXmlTree(requirePart(parts, 'content.xml'));
  const styleXml = parts.get('styles.xml');
  const styles = styleXml === undefined ? null : parseXmlTree(styleXml);
  const [body] = findElements(content, 'office:text');
  if (!body) throw new ProblemError('damaged', { detail: 'odf without a text' });
  const converter = new OdtConverter(new OdfStyles(styles ? [styles, content] : [content]));
  const blocks = readTypedMarks(joinTypedLines(walkMarkup(converter.convert(body), { keepsTabs: true })));
  if (blocks.length === 0) throw new ProblemError('no-text', { detail: 'odt' });
  const draft = toMarkupDraft([...readRunningLines(styles, 'header'), ...blocks, ...readRunningLines(styles, 'footer')]);
  return { draft, textSource: 'markup', pageCount: null, hints: { ...readOdfHints(parts), ...toLinkHints(converter.links) }, warnings: [] };
}
