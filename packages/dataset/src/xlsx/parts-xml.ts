import { columnLetters, toXmlText } from './cell-xml.ts';

// The small parts of a workbook that are the same for all: https://ecma-international.org/publications-and-standards/standards/ecma-376/

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The order is that of `styles` in `cell-xml.ts`. */
export const stylesXml = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="7"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="1" applyNumberFormat="1"/><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/>
<xf quotePrefix="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

export const relationsXml = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const sheetPath = (n: number): string => `worksheets/sheet${n + 1}.xml`;
export const sheetFile = (n: number): string => `xl/${sheetPath(n)}`;

export const contentTypesXml = (sheets: readonly string[]): string => `${HEAD}<Types xmlns="${PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>
${sheets.map((_, n) => `<Override PartName="/${sheetFile(n)}" ContentType="${TYPE}.worksheet+xml"/>`).join('\n')}</Types>`;

export const workbookXml = (sheets: readonly string[]): string => `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>
${sheets.map((name, n) => `<sheet name="${toXmlText(name)}" sheetId="${n + 1}" r:id="s${n}"/>`).join('\n')}</sheets></workbook>`;

export const workbookRelationsXml = (sheets: readonly string[]): string => `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">
${sheets.map((_, n) => `<Relationship Id="s${n}" Type="${OFFICE}/worksheet" Target="${sheetPath(n)}"/>`).join('\n')}
<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

/** A sheet up to its first row: the header stays in view, columns are as wide as they need. */
export const sheetStart = (widths: readonly number[]): string => `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">
<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
<cols>${widths.map((width, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`;

export const sheetEnd = (columns: number, rows: number): string =>
  `</sheetData><autoFilter ref="A1:${columnLetters(columns - 1)}${Math.max(1, rows)}"/></worksheet>`;
