import type { Block, DocumentText } from '@siets/record';

/** A text as a writer would lay it out: headings, prose, lists, and rows of labels and values. */
export type FormBlock =
  | { kind: 'heading' | 'paragraph' | 'list-item'; text: string }
  /** `others` are the cells after the first two, in a table of more columns. */
  | { kind: 'row'; label: string; values: FormBlock[]; others?: string[] };

const LABEL = /^(\p{Lu}[^:]{2,90}:)(?:\s+|$)([\s\S]*)$/u;
const MARK = /^[ \u00A0]*(?:[-•–*]|\d{1,2}[.)])\s+/u;
const NUMBERED = /^[ \u00A0]*(?:[-•–*][ \u00A0]*)?[(]?(?:\d|[a-z]\))/u;
/** With fewer labels a text is prose that happens to hold a colon. */
const ENOUGH_LABELS = 4;
/** And the part of all blocks but list items that they are. */
const MOST = 0.6;

const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ').trim();
/** Wrapped lines as one; a line that its author ended stays. */
const unwrap = (text: string): string => text.trim().replace(/[ \u00A0]*\n\s*(?=\p{Ll})|(?<=,)\s*\n\s*/gu, ' ');
const withoutMark = (text: string): string => text.replace(MARK, '');

/** An item, and the lines after it that begin anew: a plain text need not part them from its list. */
function toItem(text: string): FormBlock[] {
  const [item = '', ...after] = unwrap(text).split('\n');
  const paragraphs = after.filter((line) => line.trim() !== '').map((line): FormBlock => ({ kind: 'paragraph', text: line.trim() }));
  // A typed number is part of the text; of an automatic list it would be another one.
  return [NUMBERED.test(text) ? { kind: 'paragraph', text: item } : { kind: 'list-item', text: withoutMark(item) }, ...paragraphs];
}

function toPlainBlock(text: string, kind: Block['kind']): FormBlock {
  return { kind: kind === 'heading' ? 'heading' : 'paragraph', text: unwrap(text) };
}

const toValues = (text: string): FormBlock[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line.trim() }));

function toBlocks(text: string, { start, kind, cells }: Block): FormBlock[] {
  const [label, value, ...others] = kind === 'row' && cells ? cells.map((cell) => text.slice(cell.start - start, cell.end - start)) : [];
  if (label === undefined || value === undefined) return kind === 'list-item' ? toItem(text) : [toPlainBlock(text, kind)];
  const row: FormBlock = { kind: 'row', label: oneLine(label), values: toValues(value) };
  return [others.length === 0 ? row : { ...row, others: others.map(oneLine) }];
}

/** A row whose label is empty or begins with a small letter is the rest of the row before, which a plain text had to wrap. */
function joinWrappedRows(blocks: readonly FormBlock[]): FormBlock[] {
  const joined: FormBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isRest = block.kind === 'row' && last?.kind === 'row' && !block.others && !last.others && /^(?:$|\p{Ll})/u.test(block.label);
    if (!isRest || block.kind !== 'row' || last?.kind !== 'row') {
      joined.push(block);
      continue;
    }
    last.label = `${last.label} ${block.label}`.trim();
    const value = last.values.at(-1);
    const [first, ...rest] = block.values;
    const goesOn = value && first && value.kind !== 'row' && first.kind !== 'row' && !MARK.test(first.text);
    if (goesOn) value.text = `${value.text} ${first.text}`;
    last.values.push(...(goesOn ? rest : block.values));
  }
  return joined;
}

const readLabel = (block: FormBlock): { label: string; value: string } | null => {
  const found = block.kind === 'paragraph' || block.kind === 'heading' ? LABEL.exec(block.text) : null;
  return found?.[1] === undefined ? null : { label: oneLine(found[1]), value: found[2] ?? '' };
};

/** "Label:" paragraphs and what follows each become rows, where a text is made of them. */
function gatherRows(blocks: readonly FormBlock[]): FormBlock[] {
  const labels = blocks.filter(readLabel).length;
  if (labels < ENOUGH_LABELS || labels < MOST * blocks.filter(({ kind }) => kind !== 'list-item').length) return [...blocks];
  const gathered: FormBlock[] = [];
  for (const block of blocks) {
    const last = gathered.at(-1);
    // A label right after a label without a value is that value: "Darbības:", then "Plānots:".
    const isValue = last?.kind === 'row' && last.values.length === 0;
    const labelled = isValue ? null : readLabel(block);
    if (labelled)
      gathered.push({
        kind: 'row',
        label: labelled.label,
        values: labelled.value === '' ? [] : [{ kind: 'paragraph', text: labelled.value }],
      });
    else if (last?.kind === 'row') last.values.push(block);
    else gathered.push(block);
  }
  return gathered;
}

/** Lays a plain text out as a document of its kind would be. */
export function toForm({ text, blocks }: DocumentText): FormBlock[] {
  return gatherRows(joinWrappedRows(blocks.flatMap((block) => toBlocks(text.slice(block.start, block.end), block))));
}
