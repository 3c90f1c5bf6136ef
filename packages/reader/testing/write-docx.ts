import { zipSync, type Zippable } from 'fflate';
import type { FormBlock } from './form.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The parts that every DOCX has beside its text. */
export const docxParts = {
  '[Content_Types].xml':
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
    `<Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels':
    `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/>` +
    `<Relationship Id="r2" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
  'word/styles.xml': `${XML}<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style></w:styles>`,
  'word/numbering.xml':
    `${XML}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>` +
    '<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
};

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const PROPERTIES = {
  heading: '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>',
  paragraph: '<w:pPr><w:spacing w:after="120"/></w:pPr>',
  'list-item': '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
} as const;

/** A paragraph of WordprocessingML; tabs and `\n` in the text become tabs and line breaks. */
export function toParagraphXml(text: string, kind: keyof typeof PROPERTIES = 'paragraph'): string {
  const runs = text
    .split(/([\t\n])/u)
    .filter((part) => part !== '')
    .map((part) =>
      part === '\t'
        ? '<w:r><w:tab/></w:r>'
        : part === '\n'
          ? '<w:r><w:br/></w:r>'
          : `<w:r><w:t xml:space="preserve">${escape(part)}</w:t></w:r>`,
    );
  return `<w:p>${PROPERTIES[kind]}${runs.join('')}</w:p>`;
}

const toCellXml = (width: number, content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content || '<w:p/>'}</w:tc>`;

function toTableXml(rows: readonly Extract<FormBlock, { kind: 'row' }>[], hasBorders: boolean): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
    .join('');
  const borders = hasBorders ? `<w:tblBorders>${sides}</w:tblBorders>` : '';
  const body = rows.map(
    ({ label, values, others = [] }) =>
      `<w:tr>${toCellXml(2_600, toParagraphXml(label))}${toCellXml(Math.floor(6_400 / (1 + others.length)), toBodyXml(values, hasBorders))}` +
      `${others.map((cell) => toCellXml(Math.floor(6_400 / (1 + others.length)), toParagraphXml(cell))).join('')}</w:tr>`,
  );
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="2600"/><w:gridCol w:w="6400"/>` +
    `</w:tblGrid>${body.join('')}</w:tbl>`
  );
}

function toBodyXml(blocks: readonly FormBlock[], hasBorders: boolean): string {
  let xml = '';
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as FormBlock;
    const rows: Extract<FormBlock, { kind: 'row' }>[] = [];
    for (let row = blocks[at]; row?.kind === 'row'; row = blocks[at + rows.length]) rows.push(row);
    xml += block.kind === 'row' ? toTableXml(rows, hasBorders) : toParagraphXml(block.text, block.kind);
    at += Math.max(0, rows.length - 1);
  }
  return xml;
}

/** A DOCX from the XML of its body; `others` are further parts, or replace what stands here. */
export function packDocx(body: string, others: Zippable = {}): Uint8Array {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const parts = Object.fromEntries(Object.entries(docxParts).map(([name, text]) => [name, encode(text)]));
  return zipSync({
    ...parts,
    'word/document.xml': encode(`${XML}<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...others,
  });
}

/** A form as DOCX, its rows as tables of two columns. */
export const writeDocx = (blocks: readonly FormBlock[], hasBorders = true): Uint8Array => packDocx(toBodyXml(blocks, hasBorders));
