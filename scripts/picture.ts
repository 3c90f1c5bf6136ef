// Draws docs/pictures/record.svg: what `siets extract --format table` prints for one of our own documents, as a terminal shows it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const SAMPLE = 'fixtures/documents/card-nordplus-library/source.pdf';
const COLUMNS = 104;
const CELL = { width: 7.8, height: 17 };
const COLOURS: Record<string, string> = { 36: '#56b6c2', 90: '#8b93a1', 33: '#e5c07b', 32: '#98c379', 31: '#e06c75', 1: '#ffffff' };

interface Run {
  text: string;
  colour: string;
  isBold: boolean;
}

/** Cuts one printed line at its colour codes (SGR sequences; others do not occur). */
function readRuns(line: string): Run[] {
  const runs: Run[] = [];
  let colour = '#d7dae0';
  let isBold = false;
  for (const piece of line.split(/(?=\u001B\[)/u)) {
    const code = /^\u001B\[(?<code>\d+)m/u.exec(piece)?.groups?.code;
    if (code === '1') isBold = true;
    else if (code === '22') isBold = false;
    else if (code === '39') colour = '#d7dae0';
    else if (code !== undefined) colour = COLOURS[code] ?? colour;
    const text = code === undefined ? piece : piece.slice(code.length + 3);
    if (text !== '') runs.push({ text, colour, isBold });
  }
  return runs;
}

const escapeXml = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/ /gu, '\u00a0');

function toLine(line: string, index: number): string {
  let column = 0;
  const spans = readRuns(line).map(({ text, colour, isBold }) => {
    const x = 16 + column * CELL.width;
    const width = [...text].length * CELL.width;
    column += [...text].length;
    return `<tspan x="${x.toFixed(1)}" textLength="${width.toFixed(1)}" lengthAdjust="spacingAndGlyphs" fill="${colour}"${isBold ? ' font-weight="700"' : ''}>${escapeXml(text)}</tspan>`;
  });
  return `<text y="${52 + index * CELL.height}">${spans.join('')}</text>`;
}

const { stdout, status } = spawnSync(process.execPath, ['packages/cli/bin/siets.mjs', 'extract', SAMPLE, '--format', 'table'], {
  cwd: root, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '', COLUMNS: String(COLUMNS), SIETS_LANG: 'en' },
});
if (status !== 0) throw new Error(`siets extract ended with ${status}`);
const lines = [`\u001B[32m$\u001B[39m siets extract ${SAMPLE.split('/').at(-1)} --format table`, ...stdout.trimEnd().split('\n')];
const size = { width: Math.ceil(32 + COLUMNS * CELL.width), height: 70 + lines.length * CELL.height };
const target = resolve(root, 'docs/pictures/record.svg');
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="A record as a table in the terminal">
<rect width="100%" height="100%" rx="8" fill="#1f2329"/>
<circle cx="20" cy="18" r="6" fill="#e06c75"/><circle cx="40" cy="18" r="6" fill="#e5c07b"/><circle cx="60" cy="18" r="6" fill="#98c379"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', 'Liberation Mono', Menlo, Consolas, monospace" font-size="13">
${lines.map(toLine).join('\n')}
</g>
</svg>
`);
