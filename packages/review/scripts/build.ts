import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Where the built pages lie. */
export const reviewDist = join(root, 'dist');

const STAMP = join(reviewDist, 'built-from.txt');
/** What the pages are made of; the packages that they import are ours as well. */
const SOURCES = ['scripts', 'src', 'public', 'index.html', 'package.json', 'vite.config.ts', '../api/src', '../record/src'];

/** What the drawing of PDFs asks for by name: fonts of the standard, maps of characters, profiles of colour, decoders of pictures written without WebAssembly. */
const PDF_FOLDERS = ['standard_fonts', 'cmaps', 'iccs', 'wasm'];

function copyPdfParts(to: string): void {
  const from = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  for (const folder of PDF_FOLDERS) cpSync(join(from, folder), join(to, 'pdf', folder), { recursive: true, filter: (path) => !/\.wasm$|quickjs/iu.test(path) });
}

function* filesIn(path: string): Generator<string> {
  if (!existsSync(path)) return;
  const entries = readdirSync(path, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) yield* filesIn(inner);
    else if (!entry.name.includes('.test.')) yield inner;
  }
}

/** A hash of every source, so that pages are built anew when one has changed, whatever its date. */
function hashSources(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(root, source);
    const files = source.includes('.') && !source.startsWith('..') ? [path] : [...filesIn(path)];
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** True where the pages are those of the sources as they are now. */
export const isReviewBuilt = (): boolean => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashSources();

/**
 * Builds the pages where they are missing or older than their sources; takes some seconds then, and nothing otherwise.
 * They are built aside and put in place as a whole: two builders at once disturb nobody.
 */
export async function buildReview(onStart: () => void = () => {}): Promise<void> {
  if (isReviewBuilt()) return;
  const hash = hashSources();
  onStart();
  const aside = `${reviewDist}-${process.pid}`;
  const { build } = await import('vite');
  try {
    await asForPeople(() => build({ configFile: join(root, 'vite.config.ts'), root, logLevel: 'error', build: { outDir: aside } }));
    copyPdfParts(aside);
    writeFileSync(join(aside, 'built-from.txt'), hash);
    if (!isReviewBuilt()) putInPlace(aside);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Tests and developers' settings say otherwise of the environment, and the pages would then hold the slow, talkative React of developers. */
async function asForPeople<T>(work: () => Promise<T>): Promise<T> {
  const { NODE_ENV: had } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    return await work();
  } finally {
    if (had === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = had;
  }
}

function putInPlace(built: string): void {
  const old = `${built}-old`;
  if (existsSync(reviewDist)) renameSync(reviewDist, old);
  renameSync(built, reviewDist);
  rmSync(old, { recursive: true, force: true });
}

if (import.meta.main) await buildReview(() => console.log('packages/review/dist'));
