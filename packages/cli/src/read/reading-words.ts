import type { BlockKind, DocumentText, ProblemText, TextSource } from '@siets/record';
import { phrase } from '../language.ts';

export const kindWords: Record<BlockKind, ProblemText> = {
  heading: { lv: 'virsraksts', en: 'heading' },
  paragraph: { lv: 'rindkopa', en: 'paragraph' },
  'list-item': { lv: 'saraksts', en: 'list item' },
  row: { lv: 'rinda', en: 'row' },
  header: { lv: 'galvene', en: 'header' },
  footer: { lv: 'kājene', en: 'footer' },
};

export const sourceWords: Record<TextSource, ProblemText> = {
  'text-layer': { lv: 'teksta slānis', en: 'text layer' },
  ocr: { lv: 'skenējums', en: 'scan (OCR)' },
  mixed: { lv: 'teksta slānis un skenējums', en: 'text layer and scan' },
  markup: { lv: 'iezīmēts teksts', en: 'markup' },
  plain: { lv: 'vienkāršs teksts', en: 'plain text' },
};

const thousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, '\u00A0');

export function showSize(bytes: number): string {
  return bytes < 1_000 ? `${bytes} B` : bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What the file is, in a few words. */
export function toFacts({ mediaType, bytes, pages, textSource, text, blocks }: DocumentText): string[] {
  return [
    mediaType,
    showSize(bytes),
    pages === null ? '' : phrase({ lv: `${pages} lpp.`, en: `${pages} p.` }),
    phrase(sourceWords[textSource]),
    phrase({ lv: `${thousands(text.length)} zīmes`, en: `${thousands(text.length)} characters` }),
    phrase({ lv: `${thousands(blocks.length)} bloki`, en: `${thousands(blocks.length)} blocks` }),
  ].filter((fact) => fact !== '');
}
