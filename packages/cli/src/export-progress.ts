import type { ExportProgress } from '@siets/dataset';
import { phrase } from './language.ts';
import { tell } from './terminal.ts';

/** Lines come this often where stderr is no terminal; on one the line is renewed. */
const LINE_EVERY_MS = 5_000;
const RENEW_EVERY_MS = 200;

const toText = ({ table, allRows, allTotal }: ExportProgress): string =>
  `${table}: ${allRows}/${allTotal} ${phrase({ lv: 'rindas', en: 'rows' })} (${Math.floor((100 * allRows) / Math.max(1, allTotal))} %)`;

/** Tells how far an export is. */
export function startRowProgress({ isShown }: { isShown: boolean }): { show: (progress: ExportProgress) => void; end: () => void } {
  const isTerminal = process.stderr.isTTY;
  const every = isTerminal ? RENEW_EVERY_MS : LINE_EVERY_MS;
  let next = performance.now() + every;
  return {
    show(progress) {
      if (!isShown || performance.now() < next) return;
      next = performance.now() + every;
      if (isTerminal) process.stderr.write(`\r\u001B[K${toText(progress)}`);
      else tell(toText(progress));
    },
    end: () => void (isShown && isTerminal && process.stderr.write('\r\u001B[K')),
  };
}
