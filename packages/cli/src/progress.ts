import { SingleBar } from 'cli-progress';
import { phrase } from './language.ts';
import { tell } from './terminal.ts';

export interface Progress {
  step(): void;
  end(): void;
}

/** Lines instead of a bar come this often. */
const LINE_EVERY_MS = 5_000;

/** A bar with rate and time left where stderr is a terminal, a plain line every few seconds elsewhere. */
export function startProgress(total: number, { isShown }: { isShown: boolean }): Progress {
  if (!isShown || total < 2) return { step: () => undefined, end: () => undefined };
  return process.stderr.isTTY ? startBar(total) : startLines(total);
}

function startBar(total: number): Progress {
  const started = performance.now();
  const rate = (done: number): string => (done / Math.max(0.001, (performance.now() - started) / 1_000)).toFixed(1);
  const words = phrase({ lv: 'faili', en: 'files' });
  const left = phrase({ lv: 'atlicis', en: 'left' });
  const bar = new SingleBar({
    format: `{bar} {value}/{total} ${words} · {rate}/s · ${left} {eta_formatted}`,
    stream: process.stderr, hideCursor: true, clearOnComplete: true, barsize: 24, etaBuffer: 200, fps: 8,
    barCompleteChar: '█', barIncompleteChar: '░',
  });
  bar.start(total, 0, { rate: '0' });
  let done = 0;
  return {
    step: () => bar.update((done += 1), { rate: rate(done) }),
    end: () => bar.stop(),
  };
}

function startLines(total: number): Progress {
  const started = performance.now();
  let done = 0;
  let next = started + LINE_EVERY_MS;
  return {
    step: () => {
      done += 1;
      const now = performance.now();
      if (now < next || done === total) return;
      next = now + LINE_EVERY_MS;
      tell(`${done}/${total} ${phrase({ lv: 'faili', en: 'files' })}, ${(done / ((now - started) / 1_000)).toFixed(1)}/s`);
    },
    end: () => undefined,
  };
}
