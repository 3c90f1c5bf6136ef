import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import { trim } from '../lines.ts';
import type { Line } from '../model.ts';

const runsOf = new WeakMap<readonly Line[], Span[][]>();
const blocksOf = new WeakMap<readonly Line[], Span[][]>();

/**
 * Items that follow one another with marks of one kind. Other than in `layout.lists`, bullets below a numbered item that ends with a
 * colon are a run of their own. Known by the lines, which a text shares with all its projects.
 */
export function itemRuns({ text, layout }: ProjectView): readonly (readonly Span[])[] {
  let runs = runsOf.get(layout.lines);
  if (runs !== undefined) return runs;
  runs = [];
  let kind: string | null = null;
  for (const { marker, end } of layout.paragraphs) {
    if (marker !== null && marker.kind === kind && !(marker.kind === 'number' && marker.ordinal === 1)) runs.at(-1)!.push(trim(text, { start: marker.end, end }));
    else if (marker !== null) runs.push([trim(text, { start: marker.end, end })]);
    ({ kind } = marker ?? { kind: null });
  }
  runsOf.set(layout.lines, runs);
  return runs;
}

/** Stretches from one number to the next, counted from 1, whatever stands between; the last has as many paragraphs as the one before it. */
export function numberedBlocks({ text, layout }: ProjectView): readonly (readonly Span[])[] {
  let blocks = blocksOf.get(layout.lines);
  if (blocks !== undefined) return blocks;
  const firsts: number[][] = [];
  for (const [index, { marker }] of layout.paragraphs.entries()) {
    if (marker?.kind !== 'number') continue;
    if (marker.ordinal === 1) firsts.push([index]);
    else if (firsts.length > 0 && marker.ordinal === firsts.at(-1)!.length + 1) firsts.at(-1)!.push(index);
  }
  const span = (first: number, end: number): Span => trim(text, { start: layout.paragraphs[first]!.marker!.end, end: layout.paragraphs[end - 1]!.end });
  blocks = firsts.map((starts) => {
    const length = starts.length < 2 ? 1 : starts.at(-1)! - starts.at(-2)!;
    return starts.map((start, at) => span(start, starts[at + 1] ?? Math.min(start + length, layout.paragraphs.length)));
  });
  blocksOf.set(layout.lines, blocks);
  return blocks;
}
