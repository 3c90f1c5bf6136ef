import { useEffect, useRef } from 'react';
import type { LitStore } from './lit-store.ts';
import { isFieldRow, neighbour, type FieldRow } from './plain/field-rows.ts';
import { readKey, type KeyCommand, type PressedIn } from './plain/key-map.ts';
import type { RecordOnPage } from './record-context.tsx';

/** Where a key was pressed; dialogs and menus keep their keys to themselves. */
function placeOf(target: EventTarget | null): PressedIn | 'elsewhere' {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.closest('[role="dialog"],[role="menu"],[role="listbox"]')) return 'elsewhere';
  if (target.isContentEditable || target.closest('input,textarea,select,[role="combobox"],[role="textbox"],[role="slider"]')) return 'typing';
  return target.closest('button,a[href],summary') ? 'control' : 'page';
}

function act(record: RecordOnPage, store: LitStore, command: KeyCommand): void {
  const found = record.rows.find(({ key }) => key === store.active);
  const row: FieldRow | null = isFieldRow(found) ? found : null;
  const withRow = (action: (row: FieldRow) => void): void => (row ? action(row) : record.goToNextDoubt());
  const writing = (action: () => void): void => (record.canReview ? action() : undefined);
  const actions: { [command in KeyCommand]: () => void } = {
    confirm: () => withRow((each) => record.confirm(each)),
    edit: () => writing(() => withRow((each) => record.openEditor(each))),
    reject: () => writing(() => withRow((each) => record.reject(each))),
    undo: () => writing(() => void record.undo(row)),
    nextDocument: () => void record.nextDocument(),
    help: () => record.openDialog('keys'),
    nextDoubt: () => record.goToNextDoubt(1),
    previousDoubt: () => record.goToNextDoubt(-1),
    why: () => withRow((each) => record.setWhyKey(record.whyKey === each.key ? null : each.key)),
    comment: () => writing(() => withRow((each) => record.setCommentKey(record.commentKey === each.key ? null : each.key))),
    assign: () => writing(() => record.openDialog('assign')),
    history: () => record.openDialog('history'),
    skip: () => writing(() => record.openDialog('skip')),
    ask: () => writing(() => record.openDialog('ask')),
  };
  actions[command]();
}

/** The keys of the page. `onCandidate` chooses the candidate of that number for the field that has the focus. */
export function useRecordKeys(record: RecordOnPage, store: LitStore, onCandidate: (row: FieldRow, number: number) => void): void {
  const now = useRef({ record, onCandidate });
  useEffect(() => void (now.current = { record, onCandidate }), [record, onCandidate]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { record: on, onCandidate: choose } = now.current;
      const where = placeOf(event.target);
      if (where === 'elsewhere' || on.dialog !== null || event.defaultPrevented) return;
      if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && where === 'page' && event.target instanceof HTMLElement && event.target.closest('[data-row]')) {
        const next = neighbour(on.rows, store.active, event.key === 'ArrowDown' ? 1 : -1);
        if (next) on.goTo(next.key);
        return event.preventDefault();
      }
      const read = readKey(event, where, on.keyMap);
      if (read === null) return;
      event.preventDefault();
      if (typeof read === 'string') return act(on, store, read);
      const row = on.rows.find(({ key }) => key === store.active);
      if (isFieldRow(row) && on.canReview) choose(row, read.candidate);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [store]);
}
