import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { OcrEngine, OcrLine } from './engine.ts';
import { toPgm, type GreyImage } from './grey-image.ts';

const LANGUAGE = 'lav';
const WORD_LEVEL = '5';

/** Version of the program, checked for its Latvian data. */
async function findName(): Promise<string> {
  const run = promisify(execFile);
  const [version, languages] = await Promise.all(['--version', '--list-langs'].map((flag) => run('tesseract', [flag])));
  if (!languages?.stdout.split('\n').includes(LANGUAGE)) throw new Error('no Latvian data');
  return `tesseract ${/^tesseract (\S+)/u.exec(version?.stdout ?? '')?.[1] ?? 'of unknown version'}, ${LANGUAGE}`;
}

/** Rows of Tesseract's own table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
function readTable(table: string): OcrLine[] {
  const lines = new Map<string, OcrLine>();
  for (const row of table.split('\n')) {
    const [level, , block, paragraph, line, , left, top, width, height, confidence, text = ''] = row.split('\t');
    if (level !== WORD_LEVEL || text.trim() === '') continue;
    const key = `${block}.${paragraph}.${line}`;
    const words = lines.get(key) ?? [];
    const [x, y] = [Number(left), Number(top)];
    const place = { left: x, top: y, right: x + Number(width), bottom: y + Number(height) };
    words.push({ text, confidence: Number(confidence) / 100, ...place });
    lines.set(key, words);
  }
  return [...lines.values()];
}

function recognise(image: GreyImage, limitMs: number): Promise<OcrLine[] | null> {
  const args = ['stdin', 'stdout', '-l', LANGUAGE, '--psm', '3', '--dpi', String(Math.round(image.dpi)), 'tsv'];
  return new Promise((resolve, reject) => {
    const program = spawn('tesseract', args, {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, OMP_THREAD_LIMIT: '1' }, // its threads cost more than they bring
      timeout: Math.ceil(limitMs),
      killSignal: 'SIGKILL',
    });
    let table = '';
    program.stdout.setEncoding('utf8').on('data', (part: string) => (table += part));
    program.stdin.on('error', () => undefined); // it may die before it has read the picture; its exit tells
    program.on('error', reject);
    program.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(null);
      else if (code === 0) resolve(readTable(table));
      else reject(new Error(`tesseract ended with ${code ?? signal}`));
    });
    program.stdin.end(toPgm(image));
  });
}

/** The program `tesseract` of the system, a process for each page. */
export async function startNativeTesseract(): Promise<OcrEngine> {
  const name = await findName().catch((cause: unknown) => {
    throw new Error('SIETS_OCR=native needs the program tesseract with its Latvian data (Debian: tesseract-ocr, tesseract-ocr-lav).', { cause });
  });
  return { name, read: recognise, close: () => Promise.resolve() };
}
