import { ProblemError, toWarning } from '@siets/record';
import { decode } from '../encoding/decode.ts';
import { toEncodingWarnings } from '../encoding/warnings.ts';
import { cleanText } from '../text/clean.ts';
import type { Conversion } from '../text/draft.ts';
import { toSourceAddress } from '../text/source-address.ts';
import { findElements, isText, type Document } from './dom.ts';
import { findMainContent } from './main-content.ts';
import { parseHtml } from './parse.ts';
import { toMarkupDraft } from './to-draft.ts';
import { walkMarkup } from './walk.ts';

const CHARSET = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]{2,40})/iu;
const HINTS: Record<string, string> = {
  author: 'author',
  'article:author': 'author',
  'article:published_time': 'created',
  'dc.date': 'created',
  date: 'created',
  'og:title': 'title',
};

/** The encoding that the page says it has, or null. */
export function readDeclaredCharset(bytes: Uint8Array): string | null {
  const found = CHARSET.exec(Buffer.from(bytes.subarray(0, 4_096)).toString('latin1'));
  return (found?.[1] ?? found?.[2])?.toLowerCase() ?? null;
}

function readHints(document: Document): Record<string, string> {
  const hints: Record<string, string> = {};
  for (const { attribs } of findElements(document, 'meta')) {
    const key = HINTS[(attribs['name'] ?? attribs['property'] ?? '').toLowerCase()];
    const content = cleanText(attribs['content'] ?? '').trim();
    if (key !== undefined && content !== '') hints[key] ??= content;
  }
  const title =
    findElements(document, 'title')[0]
      ?.children.map((node) => (isText(node) ? node.data : ''))
      .join('') ?? '';
  if (title.trim() !== '') hints['title'] = cleanText(title).replace(/\s+/gu, ' ').trim();
  return hints;
}

/** What browsers write above a page that they save. */
const SAVED = /<!--\s*saved from url=\(\d{4}\)(\S{1,1000})\s*-->/iu;

/** Where the page was: as whoever saved it says, else as the page does. */
function readSource(document: Document, markup: string): string | null {
  const canonical = findElements(document, 'link').find(({ attribs }) => attribs['rel']?.toLowerCase() === 'canonical')?.attribs['href'];
  const property = findElements(document, 'meta').find(({ attribs }) => attribs['property']?.toLowerCase() === 'og:url')?.attribs['content'];
  return [SAVED.exec(markup.slice(0, 4_096))?.[1], canonical, property].map(toSourceAddress).find((found) => found !== null) ?? null;
}

/** A saved page: its main content with tables and lists, without menus and notices. */
export function readHtml(bytes: Uint8Array): Conversion {
  const decoded = decode(bytes, readDeclaredCharset(bytes));
  const { document, isTooDeep } = parseHtml(decoded.text);
  const source = readSource(document, decoded.text);
  const hints = { ...readHints(document), ...(source !== null && { source }) };
  const { root, headline } = findMainContent(document);
  const options = { keepsTabs: false };
  const blocks = walkMarkup(root, options);
  const before = headline
    ? walkMarkup(headline, options).map((block) =>
        block.kind === 'row' ? block : { ...block, kind: 'heading' as const, level: 1 },
      )
    : [];
  const draft = toMarkupDraft([...before, ...blocks]);
  if (draft.text === '') throw new ProblemError('no-text', { detail: 'html' });
  const warnings = [...toEncodingWarnings(decoded), ...(isTooDeep ? [toWarning('nested-too-deep')] : [])];
  return { draft, textSource: 'markup', pageCount: null, hints, warnings };
}
