import { Alert, Button, Group, Loader } from '@mantine/core';
import type { Page } from '@siets/record';
import { useEffect, useMemo, useRef, useState } from 'react';
import { urlOf } from '../../api-client.ts';
import { useMessages } from '../../messages/messages-provider.tsx';
import { useActiveKey, useLitStore } from '../lit-store.ts';
import type { Mark } from '../plain/highlight-segments.ts';
import { useRecord } from '../record-context.tsx';
import { openPdf, type PDFDocumentProxy } from './open-pdf.ts';
import { DrawnPage } from './drawn-page.tsx';

interface PageViewProps {
  pages: readonly Page[];
  marks: readonly Mark[];
  numbers: ReadonlyMap<string, number>;
  /** What to do where the pages cannot be drawn. */
  onFail: () => void;
}

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

/** The pages of a PDF or of a picture as they look, with the evidence of fields in its place. */
export function PageView({ pages, marks, numbers, onFail }: PageViewProps) {
  const { t } = useMessages();
  const { answer } = useRecord();
  const { documentId, isPdf } = answer;
  const store = useLitStore();
  const active = useActiveKey();
  const scroller = useRef<HTMLDivElement>(null);
  const { pdf, hasFailed } = usePdf(documentId, isPdf);
  const width = useWidth(scroller);
  const [zoom, setZoom] = useState(1);
  const byPage = useMemo(() => spreadByPage(pages, marks), [pages, marks]);

  useEffect(() => {
    if (active === null || store.from === 'document') return;
    const box = scroller.current?.querySelector(`[data-mark="${CSS.escape(active)}"][data-kind="value"]`);
    if (box) {
      box.scrollIntoView({ block: 'nearest', inline: 'nearest' }); // never returned: new browsers answer a promise, which React would call to clean up
      return;
    }
    const page = marks.find(({ key, isValue }) => key === active && isValue);
    const at = page && pages.findIndex(({ start, end }) => page.start >= start && page.start < end);
    if (at === undefined || at < 0) return;
    scroller.current?.querySelector(`[data-page="${pages[at]?.page}"]`)?.scrollIntoView({ block: 'start' });
  }, [active, marks, pages, store]);

  if (hasFailed) return <Alert color="orange" m="md">{t('record.noPages')} <Button size="compact-sm" variant="light" onClick={onFail}>{t('record.showText')}</Button></Alert>;
  const step = (by: 1 | -1): void => setZoom((now) => ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, ZOOMS.indexOf(now) + by))] ?? 1);
  return (
    <>
      <Group className="zoom no-print" gap={4} role="group" aria-label={t('record.zoom')}>
        <Button size="compact-xs" variant="default" aria-label={t('record.zoomOut')} onClick={() => step(-1)}>−</Button>
        <span aria-live="polite">{Math.round(zoom * 100)} %</span>
        <Button size="compact-xs" variant="default" aria-label={t('record.zoomIn')} onClick={() => step(1)}>+</Button>
      </Group>
      <div ref={scroller} className="page-view" tabIndex={0} role="region" aria-label={t('record.pages')}>
        {isPdf && !pdf && <Loader m="xl" aria-label={t('record.drawing')} />}
        {(pdf ?? !isPdf) && width > 0 && pages.map((page) => (
          <DrawnPage key={page.page} page={page} pdf={pdf} image={isPdf ? null : urlOf('getOriginal', { params: { documentId }, query: {} })} scale={((width - 34) / page.width) * zoom}
            marks={byPage.get(page.page) ?? none} numbers={numbers} />
        ))}
      </div>
    </>
  );
}

const none: readonly Mark[] = [];

function spreadByPage(pages: readonly Page[], marks: readonly Mark[]): Map<number, Mark[]> {
  return new Map(pages.map(({ page, start, end }) => [page, marks.filter((mark) => mark.start < end && mark.end > start)]));
}

function usePdf(documentId: string, isPdf: boolean): { pdf: PDFDocumentProxy | null; hasFailed: boolean } {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isPdf) return undefined;
    const stop = new AbortController();
    openPdf(urlOf('getOriginal', { params: { documentId }, query: {} }), stop.signal)
      .then((opened) => !stop.signal.aborted && setPdf(opened))
      .catch(() => !stop.signal.aborted && setFailed(true));
    return () => stop.abort();
  }, [documentId, isPdf]);
  return { pdf, hasFailed };
}

function useWidth(of: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = of.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth((had) => (Math.abs(had - element.clientWidth) > 20 || had === 0 ? element.clientWidth : had)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [of]);
  return width;
}
