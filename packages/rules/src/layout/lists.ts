import type { Span } from '@siets/record';
import { indexFrom } from '../engine/among.ts';
import { readMarker, trim } from './lines.ts';
import type { Entry, List, Marker, Paragraph } from './model.ts';
import { spanAt } from './paragraphs.ts';

/** Lists of marked items; nested items (deeper indent) belong to the item above them. */
export function readLists(text: string, paragraphs: readonly Paragraph[], indents: (paragraph: Paragraph) => number, entries: readonly Entry[]): List[] {
  const lists: List[] = [];
  const labels = new Set(entries.map((entry) => entry.label.start));
  const opened = openedItems(text, paragraphs, entries);
  for (let index = 0; index < paragraphs.length; ) {
    if (paragraphs[index]!.marker === null) {
      index += 1;
      continue;
    }
    const { list, end } = readList(text, paragraphs, index, indents, labels);
    const begun = opened.get(index);
    lists.push(begun === undefined ? list : withFirst(text, list, begun));
    index = end;
  }
  return lists;
}

/** The first item of a list that stands beside its label: „Rezultāti: - dārzs” with „- žogs” on the next line. */
interface Opened {
  label: Span;
  marker: Marker;
  /** Where the paragraph with the item ends. */
  end: number;
}

/** Items that begin a label's value, by the index of the paragraph below them. */
function openedItems(text: string, paragraphs: readonly Paragraph[], entries: readonly Entry[]): Map<number, Opened> {
  const opened = new Map<number, Opened>();
  for (const { label, value, form } of entries) {
    const marker = form === 'line' || value.start === value.end ? null : readMarker(text, value);
    const paragraph = marker === null ? null : spanAt(paragraphs, value.start);
    if (marker === null || paragraph === null || paragraph.marker !== null) continue;
    const below = indexFrom(paragraphs, paragraph.end);
    const next = paragraphs[below]?.marker ?? null;
    if (isNext(marker, next)) opened.set(below, { label, marker, end: paragraph.end });
  }
  return opened;
}

const isNext = (first: Marker, next: Marker | null): boolean =>
  next !== null && next.kind === first.kind && (first.kind !== 'number' || (first.ordinal === 1 && next.ordinal === 2));

const withFirst = (text: string, list: List, { label, marker, end }: Opened): List => ({
  ...list, start: marker.start, intro: { start: label.start, end: label.end },
  items: [trim(text, { start: marker.end, end }), ...list.items],
});

function readList(
  text: string, paragraphs: readonly Paragraph[], first: number, indents: (paragraph: Paragraph) => number, labels: ReadonlySet<number>,
): { list: List; end: number } {
  const head = paragraphs[first]!;
  const depth = indents(head);
  const items: Span[] = [];
  let end = first;
  for (; end < paragraphs.length; end += 1) {
    const paragraph = paragraphs[end]!;
    const marker = paragraph.marker;
    if (marker === null) break;
    if (startsAfresh(text, head, paragraph, items.at(-1), indents)) break;
    const isNested = indents(paragraph) > depth + 1 || (marker.kind !== head.marker!.kind && end > first);
    const restarts = marker.kind === 'number' && marker.ordinal === 1 && end > first && !isNested;
    if (restarts || (!isNested && indents(paragraph) + 1 < depth)) break;
    const content = trim(text, { start: marker.end, end: paragraph.end });
    if (isNested && items.length > 0) items[items.length - 1]!.end = content.end;
    else items.push(content);
  }
  const start = head.start;
  return { list: { start, end: paragraphs[end - 1]!.end, intro: introOf(text, paragraphs, first, labels), items, kind: head.marker!.kind }, end };
}

/** „1.” behind bullets of the same depth begins another list, unless the bullet before it ends with a colon. */
function startsAfresh(text: string, head: Paragraph, paragraph: Paragraph, last: Span | undefined, indents: (paragraph: Paragraph) => number): boolean {
  if (head.marker?.kind !== 'bullet' || paragraph.marker?.ordinal !== 1 || last === undefined) return false;
  return indents(paragraph) <= indents(head) + 1 && text.charAt(last.end - 1) !== ':';
}

/** The paragraph straight above a list where it ends with a colon or is a label. */
function introOf(text: string, paragraphs: readonly Paragraph[], first: number, labels: ReadonlySet<number>): Span | null {
  const before = paragraphs[first - 1];
  if (before === undefined) return null;
  const endsOpen = ':–-'.includes(text.charAt(before.end - 1));
  return endsOpen || labels.has(before.start) ? { start: before.start, end: before.end } : null;
}
