import { useQueryClient } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { FieldName } from '@siets/record';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useAfterPaint } from '../../app/use-after-paint.ts';
import { useWords } from '../use-words.ts';
import { useLitStore } from '../lit-store.ts';
import { isFieldRow, isHeadingKey, type FieldRow } from '../plain/field-rows.ts';
import { LONGEST_SAID, tellInLine } from '../plain/value-text.ts';
import { useRecord } from '../record-context.tsx';
import { useRecordKeys } from '../use-record-keys.ts';
import { FieldRowView } from './field-row-view.tsx';
import { HeadingView } from './heading-view.tsx';
import { isAbout } from './is-about.ts';
import { fetchWhy, toOffers, type Candidate } from './use-why.ts';
import { KeepInSight } from './keep-in-sight.ts';

/** Of the list as it was last: the next one is as high, and shows its rows at once. */
let lastRect = { width: 600, height: 600 };
const nobody: readonly string[] = [];
/** Keys with which a browser scrolls. */
const SCROLLING: ReadonlySet<string> = new Set(['PageUp', 'PageDown', 'Home', 'End', ' ']);

/** Every field of the record. Only what is seen is drawn: a record may have 50,000 of them. */
export function FieldList() {
  const messages = useWords();
  const { t } = messages;
  const record = useRecord();
  const { rows, keys, answer } = record;
  const store = useLitStore();
  const client = useQueryClient();
  const scroller = useRef<HTMLDivElement>(null);
  const now = useRef(record);
  useLayoutEffect(() => void (now.current = record), [record]);
  const indexOf = useMemo(() => new Map(keys.map((key, at) => [key, at])), [keys]);
  // Another function would have the places of all rows reckoned anew at every key that is pressed.
  const getItemKey = useCallback((index: number) => keys[index] ?? index, [keys]);
  const estimateSize = useCallback((index: number) => (isHeadingKey(keys[index] ?? '') ? 40 : 58), [keys]);
  // What is in sight is drawn first, what one may scroll to a moment later.
  const overscan = useAfterPaint() ? 15 : 1;
  const list = useVirtualizer({ count: keys.length, getScrollElement: () => scroller.current, estimateSize, overscan, getItemKey, initialRect: lastRect });
  useEffect(() => void (lastRect = scroller.current ? { width: scroller.current.offsetWidth, height: scroller.current.offsetHeight } : lastRect), []);
  const commented = useMemo(() => new Set(answer.comments.length === 0 ? [] : rows.filter((row) => isFieldRow(row) && answer.comments.some((comment) => isAbout(comment, row))).map(({ key }) => key)), [rows, answer.comments]);
  const present = useMemo(() => Map.groupBy(answer.present, ({ fieldId }) => fieldId), [answer.present]);
  const namesAt = useMemo(() => new Map([...present].map(([fieldId, people]) => [fieldId, people.map(({ name }) => name)])), [present]);
  const sight = useMemo(() => new KeepInSight(), []);
  useEffect(() => () => sight.letGo(), [sight]);
  /** The row that is to have the focus as soon as it is drawn: it may be out of sight, or of a rejected value that is being taken back. */
  const awaited = useRef<string | null>(null);
  /** The row whose focus the list keeps since it was taken away: it gets it back where it comes again, as that of a rejection taken back may after a moment. */
  const lost = useRef<string | null>(null);
  const look = useRef(() => {});
  useEffect(() => {
    look.current = () => {
      const key = awaited.current;
      if (key === null) return;
      if (store.active !== key || focusRow(key, sight)) awaited.current = null;
      else if (indexOf.has(key)) list.scrollToIndex(indexOf.get(key) ?? 0, { align: 'center' });
    };
    if (lost.current !== store.active || document.activeElement !== scroller.current) lost.current = null;
    if (lost.current !== null && indexOf.has(lost.current)) [awaited.current, lost.current] = [lost.current, null];
    look.current();
    const isLost = store.active !== null && !indexOf.has(store.active) && document.activeElement === document.body;
    if (!isLost) return;
    lost.current = store.active;
    scroller.current?.focus({ preventScroll: true }); // keys go on from the list, not from the top of the page
  });

  useEffect(() => {
    const awaitRow = (event: Event): void => {
      awaited.current = (event as CustomEvent<string>).detail;
      look.current();
    };
    window.addEventListener('siets:focus-row', awaitRow);
    return () => window.removeEventListener('siets:focus-row', awaitRow);
  }, []);

  const take = useCallback((row: FieldRow, offer: Candidate): void => {
    const { decide, announce, goToNextDoubt } = now.current;
    const [first] = offer.evidence;
    const words = first && { start: first.start, end: first.end, page: first.page };
    const value = offer.value;
    decide(row, row.field ? { action: 'correct', field: row.field.id, value, ...(words && { words }) }
      : { action: 'add', field: row.name, value, ...(row.project !== null && { project: row.project }), ...(words ? { words } : { note: t('record.noteCandidate') }) });
    announce(t('record.kept', { field: t(`fields.${row.name}`), value: tellInLine(messages, row.name, value, LONGEST_SAID) }));
    goToNextDoubt();
  }, [messages, t]);
  const add = useCallback((name: FieldName, project: number | null): void => now.current.addRow(name, project), []);
  const changeProjects = useCallback((): void => now.current.openDialog('projects'), []);
  useRecordKeys(record, store, (row, number) => {
    if (row.doubt === null && record.whyKey !== row.key) return;
    void fetchWhy(client, record.answer.documentId, row).then((why) => {
      const offer = toOffers(why)[number - 1];
      return offer ? take(row, offer) : record.announce(t('record.noSuchCandidate', { n: String(number) }));
    }).catch(() => record.announce(t('record.failed'), true));
  });

  const drawn = list.getVirtualItems();
  return (
    <div ref={scroller} className="field-list" role="list" aria-label={t('record.fields')} tabIndex={-1} onWheel={() => sight.letGo()} onTouchMove={() => sight.letGo()} onPointerDown={() => sight.letGo()}
      onKeyDown={({ key, target }) => { if (SCROLLING.has(key) && !(target as HTMLElement).matches('input, textarea')) sight.letGo(); }}>
      <div style={{ height: list.getTotalSize(), position: 'relative' }} role="presentation">
        <div className="drawn" style={{ transform: `translateY(${drawn[0]?.start ?? 0}px)` }}>{drawn.map(({ index, key }) => {
          const row = rows[index];
          const previous = rows[index - 1];
          return row && (
            <div key={key} data-index={index} ref={list.measureElement} className="row" role="listitem" aria-setsize={rows.length} aria-posinset={index + 1}>
              {isFieldRow(row)
                ? <FieldRowView documentId={answer.documentId} row={row} isFirstOfName={!isFieldRow(previous) || previous.name !== row.name} canReview={record.canReview} isPassed={record.passed.has(row.key)}
                    editing={record.editing?.key === row.key ? record.editing : null} isWhy={record.whyKey === row.key} isCommented={record.commentKey === row.key} hasComments={commented.has(row.key)}
                    present={(row.field && namesAt.get(row.field.id)) ?? nobody} onTake={take} />
                : <HeadingView row={row} project={row.project === null ? undefined : answer.record.projects[row.project]} count={answer.record.projects.length} canReview={record.canReview} onAdd={add}
                    onChangeProjects={changeProjects} editing={record.editing !== null && record.editing.key.startsWith(`add:${row.project ?? 'document'}/`) ? record.editing : null} />}
            </div>
          );
        })}</div>
      </div>
    </div>
  );
}

/** Gives the focus to a field, or to its editor; false where it is not drawn. */
function focusRow(key: string, sight: KeepInSight): boolean {
  const row = document.getElementById(`row-${key}`);
  (row?.querySelector<HTMLElement>('.editor input, .editor textarea') ?? row)?.focus({ preventScroll: true });
  if (row) sight.follow(row);
  return row !== null;
}
