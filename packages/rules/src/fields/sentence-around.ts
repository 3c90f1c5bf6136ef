import type { Span } from '@siets/record';
import type { ProjectView } from '../engine/reading.ts';

/** How far a sentence is read on either side: longer ones are lists or hostile. */
const REACH = 500;

/** The words of the sentence around a span, at most `REACH` signs on either side; empty where it stands in no sentence. */
export function sentenceAround(view: ProjectView, { start, end }: Span): string {
  const sentence = view.sentenceAt(start);
  if (sentence === null) return '';
  return view.text.slice(Math.max(sentence.start, start - REACH), Math.min(Math.max(sentence.end, end), end + REACH));
}
