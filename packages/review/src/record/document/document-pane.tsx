import { Anchor, Button, Group, SegmentedControl, Skeleton } from '@mantine/core';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { urlOf } from '../../api-client.ts';
import { useMessages } from '../../messages/messages-provider.tsx';
import { useLitStore } from '../lit-store.ts';
import { isFieldRow, type FieldRow, type Row } from '../plain/field-rows.ts';
import type { Mark } from '../plain/highlight-segments.ts';
import { useRecord } from '../record-context.tsx';
import { PageView } from './page-view.tsx';
import { readSelection } from './selection-offsets.ts';
import { TextView } from './text-view.tsx';

const isPicture = (mediaType: string | null): boolean => mediaType === 'image/png' || mediaType === 'image/jpeg';

/** The document as it looks, beside what was read of it. */
export function DocumentPane() {
  const { t } = useMessages();
  const record = useRecord();
  const { answer, rows, text, blocks, pages, selected, canReview } = record;
  const canDraw = (answer.isPdf || isPicture(answer.mediaType)) && answer.hasOriginal && pages.length > 0 && canReview;
  const [view, setView] = useState<'pages' | 'text'>('pages');
  const shown = canDraw ? view : 'text';
  // Of 50,000 fields the marks take longer than a key may: the list of fields is drawn first.
  const { marks, numbers } = useMarks(useDeferredValue(rows));
  useSelectedWords();
  usePickedEvidence();
  return (
    <section className="document-pane" aria-label={t('record.document')}>
      <Group className="pane-head no-print" justify="space-between" wrap="nowrap">
        {canDraw ? <SegmentedControl size="xs" value={view} onChange={(next) => setView(next === 'text' ? 'text' : 'pages')} aria-label={t('record.view')}
          data={[{ value: 'pages', label: t('record.viewPages') }, { value: 'text', label: t('record.viewText') }]} /> : <span className="pane-title">{t('record.document')}</span>}
        {answer.hasOriginal && canReview && <Anchor size="xs" href={urlOf('getOriginal', { params: { documentId: answer.documentId }, query: { download: true } })}>{t('record.saveOriginal')}</Anchor>}
      </Group>
      {text === '' ? <Skeleton m="md" h={240} aria-label={t('record.drawing')} /> : shown === 'pages'
        ? <PageView pages={pages} marks={marks} numbers={numbers} onFail={() => setView('text')} />
        : <TextView text={text} blocks={blocks} marks={marks} numbers={numbers} />}
      {selected && canReview && (
        <Group className="selection-bar no-print" role="status" wrap="nowrap">
          <span className="selected-words">„<bdi>{text.slice(selected.start, Math.min(selected.end, selected.start + 80))}</bdi>”</span>
          {record.editing
            ? <Button size="compact-sm" onMouseDown={(event) => event.preventDefault()} onClick={() => window.dispatchEvent(new CustomEvent('siets:use-words', { detail: selected }))}>{t('record.useWords')}</Button>
            : <Button size="compact-sm" onMouseDown={(event) => event.preventDefault()} onClick={() => record.openDialog('assign')}>{t('record.chooseField')} <kbd>{record.keyMap.keys.assign.toUpperCase()}</kbd></Button>}
        </Group>
      )}
    </section>
  );
}

interface Marks {
  fields: readonly FieldRow[];
  marks: readonly Mark[];
  numbers: ReadonlyMap<string, number>;
}

/** The evidence of all fields; the same marks as long as no value has other words. */
function useMarks(rows: readonly Row[]): Marks {
  const had = useRef<Marks>(null);
  return useMemo(() => {
    const fields = rows.filter((row) => isFieldRow(row));
    const { current } = had;
    const isSame = current?.fields.length === fields.length && fields.every(({ key, number, field }, at) => {
      const was = current.fields[at];
      return was?.key === key && was.number === number && was.field?.evidence === field?.evidence;
    });
    had.current = isSame ? current : {
      fields, numbers: new Map(fields.map(({ key, number }) => [key, number])),
      marks: fields.flatMap(({ key, field }) => (field?.evidence ?? []).map(({ start, end, as }): Mark => ({ key, start, end, isValue: as === 'value' || as === 'repeat' }))),
    };
    return had.current;
  }, [rows]);
}

/** Follows what is selected in the document. */
function useSelectedWords(): void {
  const { text, setSelected, dialog } = useRecord();
  useEffect(() => {
    const follow = (): void => {
      const focused = document.activeElement;
      if (dialog !== null || focused?.matches('input,textarea')) return;
      setSelected(readSelection(window.getSelection(), text));
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [text, setSelected, dialog]);
}

/** A click on evidence moves the focus to its field. */
function usePickedEvidence(): void {
  const { goTo } = useRecord();
  const store = useLitStore();
  useEffect(() => {
    const pick = (event: Event): void => {
      const key: unknown = (event as CustomEvent).detail;
      if (typeof key !== 'string') return;
      store.activate(key, 'document');
      goTo(key);
    };
    window.addEventListener('siets:pick-evidence', pick);
    return () => window.removeEventListener('siets:pick-evidence', pick);
  }, [goTo, store]);
}
