import { toWarning, type TextSource, type Warning } from '@siets/record';
import type { ScanReader } from '../ocr/scan-reader.ts';
import type { OnProgress } from '../progress.ts';
import type { PDFDocumentProxy } from './engine.ts';
import { FontLetters } from './font-letters.ts';
import { hasWords, pageTextOf, type PageContent } from './geometry.ts';
import { isGibberish } from './gibberish.ts';
import { loadPage, toPageContent } from './page-content.ts';

export interface ReadPages {
  pages: PageContent[];
  warnings: Warning[];
  textSource: TextSource;
  /** Addresses that the pages link to. */
  links: string[];
}

/** With more letters than this a page is no scan with a stamp on it. */
const FEW_LETTERS = 200;
const lettersOf = (page: PageContent): number => pageTextOf(page).match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Why a page has to be read from its picture, or null where its text layer will do. */
async function findReasonToScan(page: PageContent, scans: ScanReader): Promise<'empty' | 'broken' | null> {
  const letters = lettersOf(page);
  if (letters === 0) return 'empty';
  if (isGibberish(pageTextOf(page))) return 'broken';
  return letters < FEW_LETTERS && (await scans.hasMoreInk(page)) ? 'empty' : null;
}

interface ReadPage {
  content: PageContent;
  isScan: boolean;
  warnings: Warning[];
}

async function readPage(page: PageContent, scans: ScanReader, tellScan: () => void): Promise<ReadPage> {
  const broken = toWarning('text-layer-broken', { page: page.page });
  if (scans.isOff) return { content: page, isScan: false, warnings: isGibberish(pageTextOf(page)) ? [broken] : [] };
  const reason = await findReasonToScan(page, scans);
  if (reason === null) return { content: page, isScan: false, warnings: [] };
  tellScan();
  const { content, warnings } = await scans.read(page.page);
  // What the picture gives less of than the text layer was a drawing, not a scan.
  const isBetter = content !== null && (reason === 'broken' ? hasWords(content) : lettersOf(content) > 1.5 * lettersOf(page));
  if (!isBetter) return { content: page, isScan: false, warnings: reason === 'broken' ? [...warnings, broken] : warnings };
  const replaced = toWarning('text-layer-replaced', { page: page.page });
  return { content, isScan: true, warnings: reason === 'broken' ? [replaced, ...warnings] : warnings };
}

function toTextSource(read: readonly ReadPage[]): TextSource {
  const [scans, layers] = [read.filter(({ isScan }) => isScan), read.filter(({ isScan, content }) => !isScan && hasWords(content))];
  return scans.length === 0 ? 'text-layer' : layers.length === 0 ? 'ocr' : 'mixed';
}

/** All pages of a PDF, each from its text layer or, where that has no words or wrong ones, from its picture. */
export async function readPages(document: PDFDocumentProxy, scans: ScanReader, onProgress?: OnProgress): Promise<ReadPages> {
  const { numPages: pages } = document;
  const fonts = new FontLetters();
  const links: string[] = [];
  const read: ReadPage[] = [];
  const warnings: Warning[] = [];
  for (let number = 1; number <= pages; number += 1) {
    onProgress?.({ page: number, pages });
    const raw = await loadPage(document, number);
    const placed = raw && toPageContent(raw, fonts);
    const page = placed && (await readPage(placed.content, scans, () => onProgress?.({ page: number, pages, isScan: true })));
    links.push(...(raw?.links ?? []));
    warnings.push(...(page?.warnings ?? [toWarning('page-unreadable', { page: number })]));
    if (placed?.isMended && page?.isScan === false) warnings.push(toWarning('text-repaired', { page: number }));
    if (!page) continue;
    read.push(page);
    if (!hasWords(page.content) && page.warnings.length === 0) warnings.push(toWarning('page-without-text', { page: number }));
  }
  return { pages: read.map(({ content }) => content), warnings, textSource: toTextSource(read), links };
}
