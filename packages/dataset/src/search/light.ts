import { findSearchWords } from '@siets/latvian';
import type { WantedWord } from '@siets/store';

/** A piece of a text; `isLit` where it is one of the words that were looked for. */
export interface LitPart {
  text: string;
  isLit: boolean;
}

/** So much of a long text is shown on either side of the first word. */
const AROUND = 90;

/** Marks the words that were looked for; null where none stands in the text. Long texts are cut around the first. */
export function light(text: string, wanted: readonly WantedWord[]): LitPart[] | null {
  const forms = new Set(wanted.flatMap((word) => word.forms));
  const starts = wanted.flatMap(({ start }) => start ?? []);
  const hits = findSearchWords(text).filter(({ stems, plain, head }) => (head !== null && forms.has(head)) || stems.some((stem) => forms.has(stem) || starts.some((start) => stem.startsWith(start))) || starts.some((start) => plain.startsWith(start)));
  const [first] = hits;
  if (!first) return null;
  const from = first.start <= AROUND ? 0 : text.indexOf(' ', first.start - AROUND) + 1 || first.start;
  const until = text.length <= first.end + AROUND ? text.length : Math.max(first.end, text.lastIndexOf(' ', first.end + AROUND));
  const parts: LitPart[] = [];
  const add = (piece: string, isLit: boolean): void => void (piece !== '' && parts.push({ text: piece, isLit }));
  let at = from;
  if (from > 0) add('… ', false);
  for (const { start, end } of hits.filter((hit) => hit.end <= until)) {
    add(text.slice(at, start), false);
    add(text.slice(start, end), true);
    at = end;
  }
  add(text.slice(at, until), false);
  if (until < text.length) add(' …', false);
  return parts;
}
