// Speed, errors and memory of reading: PDFs with a text layer beside pdftotext, scans beside the program tesseract, in the same run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createReaderPool, read } from '@siets/reader';
import { makePicturePdf, scanPage, toJpeg } from '@siets/reader/testing';
import { countErrors } from '../reading/character-errors.ts';
import { writePart } from '../reading/page.ts';
import { processorSeconds } from '../reading/processor-time.ts';
import { namesMissing, pdftotext, tesseract } from '../reading/programs.ts';
import { row } from './measure.ts';

const missing = namesMissing([pdftotext, tesseract]);
if (missing !== null) {
  console.error(missing);
  process.exit(2);
}
const fixture = (name: string): string => resolve(import.meta.dirname, '../../fixtures/reading', name);
const PDFS = ['article.pdf', 'card-open.pdf', 'card-ruled.pdf', 'card-ruled-browser.pdf', 'columns.pdf'];
/** Three pages that are scanned: prose in two columns, an article. */
const SCANNED = ['columns.pdf', 'article.pdf'] as const;
const DPIS = [150, 200, 300];
const SKEW = 0.7;

const runProgram = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, OMP_THREAD_LIMIT: '1' } });
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(fixture(name)));

async function measureTextLayers(): Promise<{ ours: number; theirs: number }> {
  let [pages, ours, theirs] = [0, 0, 0];
  for (const name of PDFS) pages += (await read(bytesOf(name))).pages ?? 0; // also warms the engine
  for (let round = 0; round < 5; round += 1) {
    for (const name of PDFS) {
      ours += await processorSeconds(() => read(bytesOf(name)));
      theirs += await processorSeconds(() => runProgram('pdftotext', fixture(name), '-'));
    }
  }
  return { ours: (5 * pages) / ours, theirs: (5 * pages) / theirs };
}

interface Figures {
  errors: number;
  characters: number;
  pages: number;
  seconds: number;
}
const nothing = (): Figures => ({ errors: 0, characters: 0, pages: 0, seconds: 0 });

function add(figures: Figures, text: string, expected: string, pages: number, spent: number): void {
  const { errors, characters } = countErrors(text, expected);
  Object.assign(figures, {
    errors: figures.errors + errors,
    characters: figures.characters + characters,
    pages: figures.pages + pages,
    seconds: figures.seconds + spent,
  });
}

async function measureScans(dpi: number, folder: string): Promise<{ ours: Figures; native: Figures; alone: Figures }> {
  const [ours, native, alone] = [nothing(), nothing(), nothing()];
  for (const name of SCANNED) {
    const { text: expected, pages } = await read(bytesOf(name));
    const pictures = [];
    for (let page = 1; page <= (pages ?? 0); page += 1) pictures.push(await scanPage(bytesOf(name), page, { dpi, skew: SKEW }));
    const scan = makePicturePdf(pictures);
    const paths = pictures.map((picture, at) => {
      const path = join(folder, `${name}-${dpi}-${at}.jpg`);
      writeFileSync(path, toJpeg(picture));
      return path;
    });
    const measure = async (figures: Figures, run: () => Promise<string> | string): Promise<void> => {
      let text = '';
      const spent = await processorSeconds(async () => (text = await run()));
      add(figures, text, expected, pictures.length, spent);
    };
    await measure(ours, async () => (await read(scan)).text);
    await measure(native, async () => (await read(scan, { ocr: 'native' })).text);
    await measure(alone, () => paths.map((path) => runProgram('tesseract', path, 'stdout', '-l', 'lav', '--dpi', String(dpi))).join('\n'));
  }
  return { ours, native, alone };
}

const percent = ({ errors, characters }: Figures): string => `${((100 * errors) / characters).toFixed(2)} %`;
const pagesPerSecond = ({ pages, seconds: spent }: Figures): string => (pages / spent).toFixed(2);

async function measureMemory(folder: string): Promise<{ text: number; scan: number }> {
  const path = join(folder, 'scan.pdf');
  writeFileSync(path, makePicturePdf([await scanPage(bytesOf('card-ruled.pdf'), 1, { skew: SKEW })]));
  const peakOf = async (file: string): Promise<number> => {
    const pool = createReaderPool({ size: 1 });
    try {
      return (await pool.read({ path: file })).cost?.peakMb ?? 0;
    } finally {
      await pool.close();
    }
  };
  return { text: await peakOf(fixture('card-ruled.pdf')), scan: await peakOf(path) };
}

const folder = mkdtempSync(join(tmpdir(), 'siets-bench-'));
try {
  const layers = await measureTextLayers();
  row('text layer, pages a second of one core', layers.ours, layers.theirs);
  const table: string[] = [];
  for (const dpi of DPIS) {
    const { ours, native, alone } = await measureScans(dpi, folder);
    for (const [engine, figures] of [['tesseract.js', ours], ['SIETS_OCR=native', native], ['the program tesseract alone', alone]] as const) {
      row(`scan, ${dpi} dpi, ${engine}`, percent(figures), pagesPerSecond(figures));
      table.push(`| ${dpi} | ${engine} | ${percent(figures)} | ${pagesPerSecond(figures)} |`);
    }
  }
  const memory = await measureMemory(folder);
  row('peak memory of a reading process, MB', memory.text, memory.scan);
  writePart(
    'Speed, errors and memory',
    [
      'Made by `npx -y pnpm@12.21.0 bench reading`: pages of `fixtures/reading`, processor time of one core, the machine shared with other work.',
      '',
      `PDFs with a text layer: **${layers.ours.toFixed(0)} pages a second**, with tables, places and structure; \`pdftotext\`, a process for each file, text only: ${layers.theirs.toFixed(0)}.`,
      '',
      `Scans (${SKEW}° askew, blurred, noisy, JPEG) of a page of two newspaper columns and of two pages of an article; errors are characters to insert, delete or`,
      'exchange against the text layer of the same pages in our reading order, quotes and dashes alike. The program alone gets the same pictures, neither turned nor level,',
      'and its columns come in its own order.',
      '',
      '| dpi | engine | wrong characters | pages a second |',
      '|---|---|---|---|',
      ...table,
      '',
      `Peak memory of one reading process: ${memory.text.toFixed(0)} MB for a PDF with a text layer, ${memory.scan.toFixed(0)} MB for a scan of one page (tesseract.js).`,
    ].join('\n'),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
