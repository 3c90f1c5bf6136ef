import { useEffect, useState } from 'react';
import { sentenceOf } from './fields/field-row-view.tsx';
import { useActiveKey } from './lit-store.ts';
import { isFieldRow } from './plain/field-rows.ts';
import { useRecord } from './record-context.tsx';

interface Said {
  sentence: string;
  isProblem: boolean;
  n: number;
}

/** Tells what happened, for eyes and for screen readers; reads out the sentence of the field that has the focus. */
export function LiveRegion({ said }: { said: Said }) {
  const { rows, text } = useRecord();
  const active = useActiveKey();
  const [isShown, show] = useState(false);
  useEffect(() => {
    if (said.n === 0) return undefined;
    show(true);
    const timer = setTimeout(() => show(false), said.isProblem ? 12_000 : 4000);
    return () => clearTimeout(timer);
  }, [said]);
  const row = rows.find(({ key }) => key === active);
  return (
    <>
      <div className="unseen" aria-live="polite">{isFieldRow(row) ? sentenceOf(text, row) : ''}</div>
      <div className="said no-print" data-shown={isShown} data-problem={said.isProblem} role={said.isProblem ? 'alert' : 'status'}><bdi>{isShown ? said.sentence : ''}</bdi></div>
    </>
  );
}
