import { showText } from '@siets/inbox';
import type { Block, DocumentText, Span } from '@siets/record';
import { wrapCell } from '../format/wrap-cell.ts';
import { oneOf, phrase } from '../language.ts';
import { paint, terminalWidth } from '../terminal.ts';
import { kindWords, showSize, toFacts } from './reading-words.ts';
import { toWarningLines } from './warning-lines.ts';
import { meanConfidence, scannedRuns, surenessOf, toStretches, type Stretch } from './word-confidence.ts';

/** Room for the number, the kind and how sure OCR is. */
const LABEL = 26;

/** A file that came inside another. */
export type InsideFile = { name: string; bytes: number } | { name: string; problem: string };

/** Its size, or why it cannot be opened. */
export const showInside = (file: InsideFile): string => ('bytes' in file ? showSize(file.bytes) : file.problem);

/** The structure of a document for a terminal: page by page, a block on a line of its own with its kind. */
export function showBlocks(document: DocumentText, name: string, inside: readonly InsideFile[]): string {
  const runs = scannedRuns(document);
  const lines = [`${paint('bold', showText(name))}  ${paint('gray', toFacts(document).join(' · '))}`, ...showHints(document)];
  lines.push(...toWarningLines(document.warnings).map((line) => paint('yellow', line)));
  let page: number | null = null;
  document.blocks.forEach((block, index) => {
    if (block.page !== null && block.page !== page) {
      page = block.page;
      lines.push('', paint('cyan', `── ${phrase({ lv: `${page}. lapa`, en: `page ${page}` })} ──`));
    }
    lines.push(showBlock(document.text, block, index + 1, toStretches(block, runs)));
  });
  if (inside.length > 0) lines.push('', phrase({ lv: 'Faili tajā:', en: 'Files inside:' }));
  for (const file of inside) lines.push(`  ${showText(file.name)}  ${paint('gray', showInside(file))}`);
  return `${lines.join('\n')}\n`;
}

const showHints = ({ hints }: DocumentText): string[] => Object.entries(hints).map(([key, value]) => paint('gray', `  ${key}: ${showText(value, 160)}`));

function showBlock(text: string, block: Block, number: number, stretches: readonly Stretch[]): string {
  const { kind, level, cells } = block;
  const mean = meanConfidence(stretches);
  const kindLabel = `${oneOf(kindWords[kind])}${level === null ? '' : ` ${level}`}`;
  const sure = mean === null ? '' : `${Math.round(mean * 100)} %`;
  const label = `${String(number).padStart(5)} ${kindLabel}`.padEnd(LABEL - 6) + sure.padStart(5);
  const shown = cells ? cells.map((cell) => showSpan(text, cell)).join(' │ ') : showStretches(text, stretches);
  const width = Math.max(20, terminalWidth() - LABEL - 1);
  const [first = '', ...rest] = wrapCell(shown, width).split('\n');
  const painted = kind === 'heading' ? paint('bold', first) : kind === 'header' || kind === 'footer' ? paint('gray', first) : first;
  return [`${paint('gray', label)} ${painted}`, ...rest.map((line) => `${' '.repeat(LABEL)}${line}`)].join('\n');
}

/** The frozen text has no control characters that could move the cursor; only its tabs and line ends. */
const showLines = (text: string): string => text.replaceAll('\t', ' ');
const showSpan = (text: string, { start, end }: Span): string => showLines(text.slice(start, end));

/** Words that OCR is not sure of carry a question mark, as values do elsewhere. */
const showStretches = (text: string, stretches: readonly Stretch[]): string =>
  stretches
    .map(({ start, end, confidence }) => showLines(text.slice(start, end)) + (confidence !== null && surenessOf(confidence) === 'low' ? '(?)' : ''))
    .join('');
