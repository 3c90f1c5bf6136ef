import { useEffect, useRef, useState } from 'react';
import { useSearch } from 'wouter';
import type { LitStore } from './lit-store.ts';
import { isFieldRow, nextDoubtful } from './plain/field-rows.ts';
import type { RecordOnPage } from './record-context.tsx';

/** Once the record is there, the focus goes to what was being edited, to the field that the address names (`?field=`), to the first doubt, or where nothing is doubtful to the first field: keys always have a field to act on. */
export function useFirstFocus({ rows, editing, passed, goTo }: RecordOnPage, store: LitStore): void {
  const asked = new URLSearchParams(useSearch()).get('field');
  const [first] = useState(() => {
    const key = editing?.key ?? rows.find((row) => row.key === asked)?.key ?? nextDoubtful(rows, null, passed)?.key ?? rows.find(isFieldRow)?.key;
    // Nobody listens yet: what is drawn first has the field lit already.
    store.active ??= key ?? null;
    return key;
  });
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    if (first !== undefined) goTo(first);
  }, [first, goTo]);
}
