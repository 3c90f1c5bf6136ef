import { Parser } from 'htmlparser2';
import { type Element } from '../html/dom.ts';
import { findChild, parseXmlTree } from '../xml/tree.ts';
import { DocxNumbering, readReference } from './numbering.ts';
import type { Parts } from '../zip/office-package.ts';

// mammoth knows most of a DOCX. What it drops is rewritten before it reads: fields in one tag, text boxes without a picture of themselves
// for old programs, and the numbers of lists and headings, which it does not count.

/** Around the number of a paragraph, so that it is found again behind mammoth: characters that no text has. */
export const NUMBER_OPEN = '\uE000';
export const NUMBER_CLOSE = '\uE001';

interface Edit {
  start: number;
  end: number;
  text: string;
}

function applyEdits(xml: string, edits: readonly Edit[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += xml.slice(at, start) + text;
    at = end;
  }
  return result + xml.slice(at);
}

/** Tags that mammoth does not know, as ones that it reads alike. */
const renameTags = (xml: string): string =>
  xml
    .replaceAll(/<(\/?)w:(?:fldSimple|dir|bdo)(?=[\s/>])/gu, '<$1w:smartTag')
    .replaceAll(/<w:cr\s*\/>/gu, '<w:br/>')
    .replaceAll(/<w:ptab(?:\s[^<>]*)?\/>/gu, '<w:tab/>');

const VML = 'xmlns:v="urn:schemas-microsoft-com:vml"';

/** A text box that comes without the picture of it for old programs is given as such a picture. */
function showBoxes(xml: string): string {
  if (!xml.includes('wps:txbx')) return xml;
  const edits: Edit[] = [];
  let outer = 0;
  let start = 0;
  let hasFallback = false;
  let boxes: [number, number][] = [];
  const isOuter = (name: string): boolean => name === 'mc:AlternateContent' || name === 'w:drawing';
  const parser = new Parser(
    {
      onopentag(name) {
        if (isOuter(name)) {
          if (outer === 0) [start, hasFallback, boxes] = [parser.startIndex, false, []];
          outer += 1;
        } else if (outer > 0 && name === 'mc:Fallback') hasFallback = true;
        else if (outer > 0 && name === 'w:txbxContent' && !hasFallback) boxes.push([parser.startIndex, 0]);
      },
      onclosetag(name) {
        const last = boxes.at(-1);
        if (name === 'w:txbxContent' && last?.[1] === 0) last[1] = parser.endIndex + 1;
        if (!isOuter(name)) return;
        outer -= 1;
        if (outer > 0 || hasFallback || boxes.length === 0) return;
        const content = boxes.filter(([, end]) => end > 0).map(([from, end]) => `<v:textbox>${xml.slice(from, end)}</v:textbox>`);
        edits.push({ start, end: parser.endIndex + 1, text: `<w:pict><v:shape ${VML}>${content.join('')}</v:shape></w:pict>` });
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return applyEdits(xml, edits);
}

const PARAGRAPH_PROPERTIES = /<w:pPr(?:\s[^<>]*)?(?<!\/)>/gu;

function readProperties(xml: string): Element | undefined {
  return findChild(parseXmlTree(xml), 'w:pPr');
}

/** Writes its number into each numbered paragraph. A paragraph whose end was deleted is counted with the one that it joins. */
function writeNumbers(xml: string, numbering: DocxNumbering): string {
  if (numbering.isEmpty) return xml;
  const clean = xml.replaceAll(NUMBER_OPEN, '').replaceAll(NUMBER_CLOSE, '');
  const edits: Edit[] = [];
  for (const { index } of clean.matchAll(PARAGRAPH_PROPERTIES)) {
    const end = clean.indexOf('</w:pPr>', index) + '</w:pPr>'.length;
    const properties = readProperties(clean.slice(index, end));
    const style = findChild(properties, 'w:pStyle')?.attribs['w:val'] ?? null;
    if (findChild(findChild(properties, 'w:rPr'), 'w:del')) continue;
    const mark = numbering.next(readReference(properties), style);
    if (mark !== null) edits.push({ start: end, end, text: toRun(mark) });
  }
  return applyEdits(clean, edits);
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const toRun = (mark: string): string => `<w:r><w:t xml:space="preserve">${NUMBER_OPEN}${escape(mark)}${NUMBER_CLOSE}</w:t></w:r>`;

/** What a paragraph looked like before somebody changed it says nothing now. */
const dropChanges = (xml: string): string => xml.replaceAll(/<w:pPrChange(?:\s[^<>]*)?>[\s\S]*?<\/w:pPrChange>/gu, '');

/** The parts of a DOCX in a form of which mammoth drops nothing. */
export function prepareParts(parts: Parts): Map<string, string> {
  const numbering = new DocxNumbering(parts);
  const prepare = (xml: string): string => writeNumbers(showBoxes(renameTags(dropChanges(xml))), numbering);
  return new Map([...parts].map(([name, xml]) => [name, /^word\/document\d*\.xml$/u.test(name) ? prepare(xml) : xml]));
}
