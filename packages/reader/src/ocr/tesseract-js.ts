import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { OcrEngine, OcrLine } from './engine.ts';
import { toPgm, type GreyImage } from './grey-image.ts';
import { inTime } from './in-time.ts';

const load = createRequire(import.meta.url);
const DATA = '4.0.0_best_int';
/** The engine waits for ever for data that it cannot have. */
const START_MS = 30_000;

const name = `tesseract.js ${(load('tesseract.js/package.json') as { version: string }).version}, lav ${DATA}`;

async function start(): Promise<Worker> {
  // The whole data is in the package: nothing is fetched, and nothing is kept in the current folder.
  const langPath = join(dirname(load.resolve('@tesseract.js-data/lav')), DATA);
  const worker = await inTime(
    createWorker('lav', OEM.LSTM_ONLY, { langPath, gzip: true, cacheMethod: 'none', errorHandler: () => undefined }),
    START_MS,
  );
  if (!worker) throw new Error(`tesseract.js did not start within ${START_MS} ms`);
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
  return worker;
}

async function recognise(worker: Worker, image: GreyImage): Promise<OcrLine[]> {
  const { data } = await worker.recognize(Buffer.from(toPgm(image)), {}, { text: false, blocks: true });
  const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.map((line) =>
    line.words.map(({ text, confidence, bbox: { x0, y0, x1, y1 } }) => ({
      text,
      confidence: confidence / 100,
      left: x0,
      top: y0,
      right: x1,
      bottom: y1,
    })),
  );
}

/** Tesseract as WebAssembly, in a thread of this process, with the Latvian data of its package. */
export async function startTesseractJs(): Promise<OcrEngine> {
  let worker: Worker | null = await start();
  return {
    name,
    async read(image, limitMs) {
      worker ??= await start();
      // Step by step: a step that waited for the one before would go on with a worker that is no more, and its error would reach nobody.
      const isSet = await inTime(worker.setParameters({ user_defined_dpi: String(Math.round(image.dpi)) }), limitMs);
      const lines = isSet && (await inTime(recognise(worker, image), limitMs));
      if (lines === null) {
        await worker.terminate();
        worker = null;
      }
      return lines;
    },
    async close() {
      await worker?.terminate();
      worker = null;
    },
  };
}
