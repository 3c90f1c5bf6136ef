// The whole process: `siets extract --out` over one-page files, start to end, beside compromise (three) over the same files in a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { row } from './measure.ts';
import { fixtureTexts, variedTexts } from './texts.ts';

const FILES = 2000;
/** The peer reads a share of them: it needs seconds for a hundred. */
const PEER_FILES = 100;

const folder = mkdtempSync(join(tmpdir(), 'siets-bench-'));
const pages = variedTexts(fixtureTexts().latvian, FILES, 3000).map((text, at) => ({ path: join(folder, `page-${at}.txt`), text }));
for (const { path, text } of pages) writeFileSync(path, text);
const out = join(folder, 'records');
const siets = resolve(import.meta.dirname, '../../packages/cli/bin/siets.mjs');
const PEER = `
  import nlp from 'compromise/three';
  import { readFileSync } from 'node:fs';
  for (const path of process.argv.slice(1)) nlp(readFileSync(path, 'utf8'));
`;

/** Files per second of one process, by the clock. */
function filesPerSecond(files: number, args: readonly string[]): number {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: import.meta.dirname });
  if (status !== 0) throw new Error(`the process ended with ${status}: ${stderr.slice(-400)}`);
  return files / ((performance.now() - before) / 1000);
}

try {
  const own = filesPerSecond(FILES, [siets, 'extract', folder, '--out', out]);
  const written = readdirSync(out).length;
  if (written !== FILES) throw new Error(`expected ${FILES} records, found ${written}`);
  const peer = filesPerSecond(PEER_FILES, ['--input-type=module', '--eval', PEER, ...pages.slice(0, PEER_FILES).map(({ path }) => path)]);
  row('', 'files/s', 'of compromise');
  row('compromise (three), one process', peer, '1.0 x');
  row('siets extract --out, the whole process', own, `${(own / peer).toFixed(1)} x`);
} finally {
  rmSync(folder, { recursive: true });
}
