import { findElements, type Element } from '../html/dom.ts';
import { parseXmlTree } from '../xml/tree.ts';
import { requirePart, type Parts } from '../zip/office-package.ts';
import { toPattern } from './number-formats.ts';
import { readSharedStrings } from './shared-strings.ts';

export interface SheetPart {
  name: string;
  /** Name of its part in the package. */
  part: string;
  isHidden: boolean;
}

export interface Workbook {
  sheets: SheetPart[];
  is1904: boolean;
  sharedStrings: string[];
  /** The number format of a cell style. */
  patternOf: (style: number) => string;
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Elements by their local names: some programs write every element of a workbook with a prefix. */
export function findLocal(xml: string, ...names: string[]): Element[] {
  const root = parseXmlTree(xml);
  const prefix = /^<(?:\?[^>]*>\s*<)?([A-Za-z0-9]+:)/u.exec(xml.slice(0, 500).replace(/<!--[\s\S]*?-->/gu, ''))?.[1] ?? '';
  return findElements(root, ...names.flatMap((name) => [name, `${prefix}${name}`]));
}

/** Where relations of the workbook lead, inside the package; those that lead outside lead nowhere. */
function readRelations(parts: Parts): Map<string, string> {
  const targets = new Map<string, string>();
  for (const { attribs } of findLocal(parts.get('xl/_rels/workbook.xml.rels') ?? '<r/>', 'Relationship')) {
    const { Id: id = '', Target: target = '', TargetMode: mode } = attribs;
    if (mode !== 'External') targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`);
  }
  return targets;
}

function readSheets(workbook: string, relations: ReadonlyMap<string, string>): SheetPart[] {
  return findLocal(workbook, 'sheet').flatMap(({ attribs }, at) => {
    const id = Object.entries(attribs).find(([name]) => /^(?:\w+:)?id$/u.test(name))?.[1] ?? '';
    const part = relations.get(id) ?? `xl/worksheets/sheet${at + 1}.xml`;
    return [{ name: attribs['name'] ?? '', part, isHidden: attribs['state'] === 'hidden' || attribs['state'] === 'veryHidden' }];
  });
}

function readPatterns(styles: string | undefined): (style: number) => string {
  if (styles === undefined) return () => 'General';
  const own = new Map(findLocal(styles, 'numFmt').map(({ attribs }) => [Number(attribs['numFmtId']), attribs['formatCode'] ?? 'General'] as const));
  const [cells] = findLocal(styles, 'cellXfs');
  const ids = (cells ? findElements(cells, 'xf', cells.name.replace(/cellXfs$/u, 'xf')) : []).map(({ attribs }) => Number(attribs['numFmtId'] ?? '0'));
  return (style) => toPattern(ids[style] ?? 0, own);
}

/** What all sheets share. */
export function readWorkbook(parts: Parts): Workbook {
  const workbook = requirePart(parts, 'xl/workbook.xml');
  const [properties] = findLocal(workbook, 'workbookPr');
  return {
    sheets: readSheets(workbook, readRelations(parts)),
    is1904: isTrue(properties?.attribs['date1904']),
    sharedStrings: readSharedStrings(parts.get('xl/sharedStrings.xml') ?? '<sst/>'),
    patternOf: readPatterns(parts.get('xl/styles.xml')),
  };
}
