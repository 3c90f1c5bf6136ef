import { ProblemError, toWarning } from '@siets/record';
import { readCoreProperties } from '../docx/part-text.ts';
import { toMarkupDraft } from '../html/to-draft.ts';
import type { ReaderLimits } from '../limits.ts';
import { toSheetBlocks } from '../sheet/sheet.ts';
import type { Conversion } from '../text/draft.ts';
import { readParts } from '../zip/office-package.ts';
import { readSheetRows } from './sheet-rows.ts';
import { readWorkbook } from './workbook.ts';

/** Comments, drawings, charts, pivot tables and links to other workbooks stay packed. */
const NEEDED = /^(?:xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml|docProps\/core\.xml)$/u;

/** A workbook: the rows of its sheets, values as they are printed under Latvian settings. Hidden sheets are left out, with a warning. */
export function readXlsx(bytes: Uint8Array, limits: ReaderLimits): Conversion {
  const parts = readParts(bytes, limits, NEEDED);
  const workbook = readWorkbook(parts);
  const shown = workbook.sheets.filter(({ isHidden }) => !isHidden);
  const hidden = workbook.sheets.filter(({ isHidden, part }) => isHidden && parts.has(part));
  const sheets = shown.map(({ name, part }) => ({ name, rows: readSheetRows(parts.get(part) ?? '<worksheet/>', workbook) }));
  const draft = toMarkupDraft(toSheetBlocks(sheets, limits));
  if (draft.text === '') throw new ProblemError('no-text', { detail: 'xlsx' });
  const warnings = hidden.length > 0 ? [toWarning('hidden-sheets', { detail: hidden.map(({ name }) => name).join(', ') })] : [];
  return { draft, textSource: 'markup', pageCount: null, hints: readCoreProperties(parts.get('docProps/core.xml') ?? ''), warnings };
}
