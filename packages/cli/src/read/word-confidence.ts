import type { DocumentText, Run, Span } from '@siets/record';

/** How sure OCR is of a stretch: `low` needs a look, `fair` may. */
export type Sureness = 'low' | 'fair' | 'sure';

const LOW = 0.6;
const FAIR = 0.85;

export const surenessOf = (confidence: number): Sureness => (confidence < LOW ? 'low' : confidence < FAIR ? 'fair' : 'sure');

/** A stretch of a text; `confidence` is null where no OCR read it. */
export interface Stretch extends Span {
  confidence: number | null;
}

type ScannedRun = Run & { confidence: number };

/** The words of OCR, in the order of the text. */
export const scannedRuns = ({ layout }: DocumentText): ScannedRun[] =>
  layout.runs.filter((run): run is ScannedRun => run.confidence !== undefined).toSorted((one, other) => one.start - other.start);

/** A span cut where words of OCR begin and end. `runs` stand in the order of the text. */
export function toStretches({ start, end }: Span, runs: readonly ScannedRun[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = start;
  let first = 0;
  for (let last = runs.length; first < last; ) {
    const middle = (first + last) >> 1;
    if ((runs[middle]?.end ?? 0) <= start) first = middle + 1;
    else last = middle;
  }
  for (let run = runs[first]; run && run.start < end; run = runs[(first += 1)]) {
    const [from, to] = [Math.max(at, run.start), Math.min(end, run.end)];
    if (from > at) stretches.push({ start: at, end: from, confidence: null });
    if (to > from) stretches.push({ start: from, end: to, confidence: run.confidence });
    at = Math.max(at, to);
  }
  if (at < end) stretches.push({ start: at, end, confidence: null });
  return stretches;
}

/** How sure OCR is of a span on average, weighed by length; null where it read none of it. */
export function meanConfidence(stretches: readonly Stretch[]): number | null {
  let sum = 0;
  let length = 0;
  for (const { start, end, confidence } of stretches) {
    if (confidence === null) continue;
    sum += confidence * (end - start);
    length += end - start;
  }
  return length === 0 ? null : sum / length;
}
