import type { Span } from '@siets/record';
import { memo } from 'react';
import { useLit, useLitStore } from '../lit-store.ts';
import { cutSegments, type Mark, type Segment } from '../plain/highlight-segments.ts';

interface MarkedTextProps {
  text: string;
  span: Span;
  marks: readonly Mark[];
  numbers: ReadonlyMap<string, number>;
}

/** A stretch of the document with the evidence of fields in it. Text is text: nothing of the document becomes markup. */
export const MarkedText = memo(function MarkedText({ text, span, marks, numbers }: MarkedTextProps) {
  return cutSegments(span, marks).map((segment) =>
    segment.marks.length === 0
      ? <span key={segment.start} data-start={segment.start}>{text.slice(segment.start, segment.end)}</span>
      : <MarkedPiece key={segment.start} text={text} segment={segment} numbers={numbers} />);
});

function MarkedPiece({ text, segment, numbers }: { text: string; segment: Segment; numbers: ReadonlyMap<string, number> }) {
  const store = useLitStore();
  const keys = segment.marks.map(({ key }) => key);
  const lit = useLit(keys);
  const first = segment.marks.find(({ isValue }) => isValue) ?? segment.marks[0];
  if (!first) return null;
  const begins = segment.marks.filter(({ start, isValue }) => start === segment.start && isValue).map(({ key }) => numbers.get(key)).filter((number) => number !== undefined);
  return (
    <mark className="evidence" data-lit={lit} data-kind={first.isValue ? 'value' : 'context'} data-number={begins.length > 0 ? begins.join(' ') : undefined} data-mark={first.key}
      onMouseEnter={() => store.hover(first.key)} onMouseLeave={() => store.hover(null)}
      onClick={() => window.getSelection()?.isCollapsed !== false && window.dispatchEvent(new CustomEvent('siets:pick-evidence', { detail: first.key }))}>
      <span data-start={segment.start}>{text.slice(segment.start, segment.end)}</span>
    </mark>
  );
}
