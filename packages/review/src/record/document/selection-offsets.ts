import type { Span } from '@siets/record';

/** The offset in the document's text of a place in the page; null where the place belongs to no text of the document. */
function offsetOf(node: Node | null, within: number): number | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  const holder = element?.closest<HTMLElement>('[data-start]') ?? null;
  if (!holder) return null;
  const start = Number(holder.dataset['start']);
  if (node instanceof Text) return start + within;
  return start + (within > 0 ? (holder.textContent ?? '').length : 0);
}

/** The words of the document that are selected in the page, blanks at the edges left out; null where there are none. */
export function readSelection(selection: Selection | null, text: string): Span | null {
  if (!selection || selection.isCollapsed) return null;
  const ends = [offsetOf(selection.anchorNode, selection.anchorOffset), offsetOf(selection.focusNode, selection.focusOffset)];
  const [a, b] = ends;
  if (a === null || b === null || a === undefined || b === undefined || a === b) return null;
  let [start, end] = [Math.min(a, b), Math.min(Math.max(a, b), text.length)];
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return end > start ? { start, end } : null;
}
