import { useQueryClient } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useMessages } from '../../messages/messages-provider.tsx';
import { useLitStore } from '../lit-store.ts';
import { isFieldRow, type FieldRow } from '../plain/field-rows.ts';
import { tellInLine } from '../plain/value-text.ts';
import { useRecord } from '../record-context.tsx';
import { useRecordKeys } from '../use-record-keys.ts';
import { FieldRowView } from './field-row-view.tsx';
import { HeadingView } from './heading-view.tsx';
import { fetchWhy, toOffers, type Candidate } from './use-why.ts';

/** Every field of the record. Only what is seen is drawn: a record may have 50,000 of them. */
export function FieldList() {
  const messages = useMessages();
  const { t } = messages;
  const record = useRecord();
  const { rows } = record;
  const store = useLitStore();
  const client = useQueryClient();
  const scroller = useRef<HTMLDivElement>(null);
  const indexOf = useMemo(() => new Map(rows.map(({ key }, at) => [key, at])), [rows]);
  const list = useVirtualizer({
    count: rows.length, getScrollElement: () => scroller.current, estimateSize: (index) => (isFieldRow(rows[index]) ? 58 : 40), overscan: 15,
    getItemKey: (index) => rows[index]?.key ?? index,
  });
  const now = useRef({ indexOf, list });
  /** A row that is to have the focus once it is there: that of a rejected value which is being taken back. */
  const awaited = useRef<string | null>(null);
  useEffect(() => {
    now.current = { indexOf, list };
    if (awaited.current === null || !indexOf.has(awaited.current)) return;
    focusKey(now.current, awaited.current);
    awaited.current = null;
  }, [indexOf, list]);

  useEffect(() => {
    const focusRow = (event: Event): void => {
      const key = (event as CustomEvent<string>).detail;
      awaited.current = now.current.indexOf.has(key) ? null : key;
      focusKey(now.current, key);
    };
    window.addEventListener('siets:focus-row', focusRow);
    return () => window.removeEventListener('siets:focus-row', focusRow);
  }, []);

  const take = useCallback((row: FieldRow, offer: Candidate): void => {
    const [first] = offer.evidence;
    const words = first && { start: first.start, end: first.end, page: first.page };
    const value = offer.value;
    record.decide(row, row.field ? { action: 'correct', field: row.field.id, value, ...(words && { words }) }
      : { action: 'add', field: row.name, value, ...(row.project !== null && { project: row.project }), ...(words ? { words } : { note: t('record.noteCandidate') }) });
    record.announce(t('record.kept', { field: t(`fields.${row.name}`), value: tellInLine(messages, row.name, value) }));
    record.goToNextDoubt();
  }, [record, messages, t]);
  useRecordKeys(record, store, (row, number) => {
    if (row.doubt === null && record.whyKey !== row.key) return;
    void fetchWhy(client, record.answer.documentId, row).then((why) => {
      const offer = toOffers(why)[number - 1];
      return offer ? take(row, offer) : record.announce(t('record.noSuchCandidate', { n: String(number) }));
    }).catch(() => record.announce(t('record.failed'), true));
  });

  return (
    <div ref={scroller} className="field-list" role="list" aria-label={t('record.fields')} tabIndex={-1}>
      <div style={{ height: list.getTotalSize(), position: 'relative' }} role="presentation">
        {list.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          const previous = rows[index - 1];
          return row && (
            <div key={key} data-index={index} ref={list.measureElement} className="row" role="listitem" aria-setsize={rows.length} aria-posinset={index + 1} style={{ transform: `translateY(${start}px)` }}>
              {isFieldRow(row) ? <FieldRowView row={row} isFirstOfName={!isFieldRow(previous) || previous.name !== row.name} onTake={take} /> : <HeadingView row={row} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

type Listing = { indexOf: ReadonlyMap<string, number>; list: { scrollToIndex: (index: number, options: { align: 'auto' | 'center' }) => void } };

/** Scrolls to a field and gives it the focus as soon as it is drawn. */
function focusKey({ indexOf, list }: Listing, key: string): void {
  const index = indexOf.get(key);
  const focusNow = (): boolean => {
    const row = document.getElementById(`row-${key}`);
    (row?.querySelector<HTMLElement>('.editor input, .editor textarea') ?? row)?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
    return row !== null;
  };
  if (index === undefined || focusNow()) return;
  list.scrollToIndex(index, { align: 'center' });
  let tries = 0;
  const again = (): void => {
    if (!focusNow() && (tries += 1) < 20) requestAnimationFrame(again);
  };
  requestAnimationFrame(again);
}
