import type { Page, Run } from '@siets/record';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../messages/messages-provider.tsx';
import { useLit, useLitStore } from '../lit-store.ts';
import type { Mark } from '../plain/highlight-segments.ts';
import { boxesOf, type Box } from '../plain/page-boxes.ts';
import { useRecord } from '../record-context.tsx';
import { useRuns } from '../use-document.ts';
import type { PDFDocumentProxy } from './open-pdf.ts';

interface DrawnPageProps {
  page: Page;
  pdf: PDFDocumentProxy | null;
  /** Address of a picture that is the page. */
  image: string | null;
  /** Pixels to a point. */
  scale: number;
  marks: readonly Mark[];
  numbers: ReadonlyMap<string, number>;
}

/** One page: drawn when it comes near to view, its words laid over it so that they can be selected, boxes around the evidence. */
export const DrawnPage = memo(function DrawnPage({ page, pdf, image, scale, marks, numbers }: DrawnPageProps) {
  const { t } = useMessages();
  const { answer, text } = useRecord();
  const holder = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(holder);
  const { data } = useRuns(answer.documentId, answer.record.document.textId, page.page, isNear);
  const runs = data?.runs ?? none;
  const [width, height] = [page.width * scale, page.height * scale];
  return (
    <div ref={holder} className="drawn-page" data-page={page.page} style={{ width, height }} role="group" aria-label={t('record.page', { n: String(page.page) })}>
      {isNear && pdf && <PdfCanvas pdf={pdf} page={page.page} scale={scale} />}
      {isNear && image !== null && <img src={image} alt="" width={width} height={height} draggable={false} />}
      {isNear && <PageWords runs={runs} text={text} scale={scale} />}
      {isNear && marks.map((mark) => <EvidenceBoxes key={`${mark.key}:${mark.start}`} mark={mark} runs={runs} scale={scale} number={numbers.get(mark.key)} />)}
    </div>
  );
});

const none: readonly Run[] = [];

function useIsNear(of: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = of.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), { rootMargin: '800px' });
    observer.observe(element);
    return () => observer.disconnect();
  }, [of]);
  return isNear;
}

function PdfCanvas({ pdf, page, scale }: { pdf: PDFDocumentProxy; page: number; scale: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isGone = false;
    let cancel = (): void => {};
    const draw = async (): Promise<void> => {
      const opened = await pdf.getPage(page);
      const element = canvas.current;
      if (isGone || !element) return;
      const density = Math.min(window.devicePixelRatio, 2);
      const viewport = opened.getViewport({ scale: scale * density });
      Object.assign(element, { width: Math.floor(viewport.width), height: Math.floor(viewport.height) });
      const task = opened.render({ canvas: element, viewport });
      cancel = () => task.cancel();
      await task.promise;
    };
    draw().catch(() => {}); // a page that is broken stays blank; its words are laid over it all the same
    return () => {
      isGone = true;
      cancel();
    };
  }, [pdf, page, scale]);
  return <canvas ref={canvas} aria-hidden />;
}

let measuring: CanvasRenderingContext2D | null = null;
const widthOf = (words: string): number => {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (!measuring) return words.length * 50;
  measuring.font = '100px sans-serif';
  return measuring.measureText(words).width || 1;
};

/** The words of a page, unseen above the picture: they can be selected and read out. */
const PageWords = memo(function PageWords({ runs, text, scale }: { runs: readonly Run[]; text: string; scale: number }) {
  const words = useMemo(() => runs.map(({ start, end, box: [left, top, right, bottom] }) => {
    const said = text.slice(start, end);
    const size = (bottom - top) * scale;
    return { start, said, style: { left: left * scale, top: top * scale, fontSize: size, lineHeight: 1, transform: `scaleX(${((right - left) * scale) / ((widthOf(said) * size) / 100)})` } };
  }), [runs, text, scale]);
  return <div className="page-words">{words.map(({ start, said, style }) => <span key={start} data-start={start} style={style}>{said}</span>)}</div>;
});

function EvidenceBoxes({ mark, runs, scale, number }: { mark: Mark; runs: readonly Run[]; scale: number; number: number | undefined }) {
  const store = useLitStore();
  const lit = useLit(mark.key);
  const boxes = useMemo(() => boxesOf(runs, mark), [runs, mark]);
  const place = ({ left, top, width, height }: Box) => ({ left: left * scale - 2, top: top * scale - 2, width: width * scale + 4, height: height * scale + 4 });
  return boxes.map((box, at) => (
    <div key={at} className="evidence-box" data-lit={lit} data-kind={mark.isValue ? 'value' : 'context'} data-mark={mark.key} style={place(box)}
      onMouseEnter={() => store.hover(mark.key)} onMouseLeave={() => store.hover(null)}
      onClick={() => window.dispatchEvent(new CustomEvent('siets:pick-evidence', { detail: mark.key }))}>
      {at === 0 && mark.isValue && number !== undefined && <span className="box-number" aria-hidden>{number}</span>}
    </div>
  ));
}
