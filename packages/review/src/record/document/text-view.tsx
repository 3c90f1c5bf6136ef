import type { Block } from '@siets/record';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useMemo, useRef } from 'react';
import { useAfterPaint } from '../../app/use-after-paint.ts';
import { useMessages } from '../../messages/messages-provider.tsx';
import { useActiveKey, useLitStore } from '../lit-store.ts';
import { firstTouching, spreadMarks, type Mark } from '../plain/highlight-segments.ts';
import { toTextPieces, type TextPiece } from '../plain/text-pieces.ts';
import { MarkedText } from './marked-text.tsx';

interface TextViewProps {
  text: string;
  blocks: readonly Block[];
  marks: readonly Mark[];
  numbers: ReadonlyMap<string, number>;
}

/** The text of a document by its blocks: headings, paragraphs, lists and tables. Only what is seen is drawn, however long it is. */
export const TextView = memo(function TextView({ text, blocks, marks, numbers }: TextViewProps) {
  const { t } = useMessages();
  const store = useLitStore();
  const active = useActiveKey();
  const scroller = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => toTextPieces(text, blocks), [text, blocks]);
  const byPiece = useMemo(() => spreadMarks(pieces, marks), [pieces, marks]);
  const list = useVirtualizer({ count: pieces.length, getScrollElement: () => scroller.current, estimateSize: () => 36, overscan: useAfterPaint() ? 12 : 1 });

  useEffect(() => {
    if (active === null || store.from === 'document') return;
    const mark = marks.find(({ key, isValue }) => key === active && isValue);
    if (!mark) return;
    const index = firstTouching(pieces, mark.start);
    const isSeen = list.getVirtualItems().some((item) => item.index === index);
    const reveal = (): void => scroller.current?.querySelector(`[data-mark="${CSS.escape(active)}"]`)?.scrollIntoView({ block: 'nearest' });
    if (isSeen) reveal();
    else {
      list.scrollToIndex(index, { align: 'center' });
      requestAnimationFrame(() => requestAnimationFrame(reveal));
    }
  }, [active, marks, pieces, list, store]);

  const drawn = list.getVirtualItems();
  return (
    <div ref={scroller} className="text-view" tabIndex={0} role="region" aria-label={t('record.text')}>
      <div style={{ height: list.getTotalSize(), position: 'relative' }}>
        <div className="drawn" style={{ transform: `translateY(${drawn[0]?.start ?? 0}px)` }}>{drawn.map(({ index, key }) => {
          const piece = pieces[index];
          return piece && (
            <div key={key} data-index={index} ref={list.measureElement} className="piece">
              <Piece piece={piece} text={text} marks={byPiece.get(index) ?? none} numbers={numbers} isNewPage={piece.page !== null && piece.page !== pieces[index - 1]?.page} />
            </div>
          );
        })}</div>
      </div>
    </div>
  );
});

const none: readonly Mark[] = [];
/** A cell that is no longer is wide enough for its words: a sum or a date cut between two digits cannot be read. */
const SHORT_CELL = 40;

interface PieceProps {
  piece: TextPiece;
  text: string;
  marks: readonly Mark[];
  numbers: ReadonlyMap<string, number>;
  isNewPage: boolean;
}

const Piece = memo(function Piece({ piece, text, marks, numbers, isNewPage }: PieceProps) {
  const { t } = useMessages();
  const marked = { text, marks, numbers };
  const page = isNewPage && <div className="page-line" aria-hidden>{t('record.page', { n: String(piece.page) })}</div>;
  if (piece.kind === 'table') {
    return (
      <>{page}
        <table className="document-table"><tbody>
          {piece.rows.map((row) => <tr key={row.start}>{row.cells.map((cell) => <td key={cell.start} dir="auto" data-short={cell.end - cell.start <= SHORT_CELL}><MarkedText {...marked} span={cell} /></td>)}</tr>)}
        </tbody></table>
      </>
    );
  }
  return <>{page}<div className={`block ${piece.kind}`} data-level={piece.level} dir="auto" role={piece.kind === 'heading' ? 'heading' : undefined} aria-level={piece.kind === 'heading' ? Math.min(6, piece.level + 2) : undefined}><MarkedText {...marked} span={piece} /></div></>;
});
