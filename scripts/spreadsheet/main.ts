// pnpm spreadsheet [FILE.xlsx]: opens a workbook of `siets export` in LibreOffice and tells what it sees of types, letters and formulas.
// Without a file it makes one whose cells are hard to keep. Ends with 1 where something was not kept, with 2 where there is no LibreOffice.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { exportDataset } from '@siets/dataset';
import { openLinkedStore } from '@siets/dataset/testing';

const hard = ['Ģērbonis „Ķiršu šķūņi”, Žīguru ņiprums', '=1+1', '＝SUMMA(A1)', '+371 20000000', '@kopā', '-5', '<b>&amp;</b>'];

interface Seen {
  types: { [type: string]: number };
  formulas: number;
  texts: Set<string>;
}

/** What LibreOffice makes of it, as its own flat XML. */
function openInLibreOffice(path: string, dir: string): string | null {
  const args = [`-env:UserInstallation=file://${join(dir, 'profile')}`, '--headless', '--convert-to', 'fods', '--outdir', dir, path];
  const { error, status } = spawnSync('soffice', args, { stdio: 'ignore', timeout: 180_000 });
  return error || status !== 0 ? null : readFileSync(join(dir, basename(path).replace(/\.xlsx$/u, '.fods')), 'utf8');
}

const decode = (xml: string): string =>
  xml.replace(/<[^>]+>/gu, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

function readSeen(fods: string): Seen {
  const seen: Seen = { types: {}, formulas: 0, texts: new Set() };
  for (const [, attributes = '', inner = ''] of fods.matchAll(/<table:table-cell([^>]*office:value-type="[^>]*)>([^]*?)<\/table:table-cell>/gu)) {
    const type = /office:value-type="(\w+)"/u.exec(attributes)?.[1] ?? '';
    seen.types[type] = (seen.types[type] ?? 0) + 1;
    if (attributes.includes('table:formula=')) seen.formulas += 1;
    if (type === 'string') seen.texts.add(decode(inner).trim());
  }
  return seen;
}

async function makeWorkbook(dir: string): Promise<string> {
  const opened = await openLinkedStore(hard);
  try {
    const path = join(dir, 'siets.xlsx');
    await opened.store.links.write((trx) => trx.updateTable('linked_projects').set({ start_date: '2024-02-29' }).execute());
    await exportDataset(opened.store, { format: 'xlsx', shown: 'all', out: path });
    return path;
  } finally {
    await opened.dispose();
  }
}

const dir = mkdtempSync(join(tmpdir(), 'siets-spreadsheet-'));
try {
  const [given] = process.argv.slice(2);
  const fods = openInLibreOffice(given ?? (await makeWorkbook(dir)), dir);
  if (fods === null) {
    console.error('LibreOffice (soffice) could not open it: is it installed?');
    process.exitCode = 2;
  } else {
    const { types, formulas, texts } = readSeen(fods);
    const lost = given === undefined ? hard.filter((text) => !texts.has(text)) : [];
    const letters = new Set([...texts].join('').match(/[āčēģīķļņšūž]/giu) ?? []);
    console.log(`cells by type: ${Object.entries(types).map(([type, count]) => `${type} ${count}`).join(', ')}`);
    console.log(`formulas: ${formulas}`);
    console.log(`Latvian letters: ${[...letters].toSorted((a, b) => a.localeCompare(b, 'lv')).join('')}`);
    if (given === undefined) for (const text of hard) console.log(`${texts.has(text) ? 'kept' : 'LOST'}  ${text}`);
    if (formulas > 0 || lost.length > 0 || !(types['float'] && (given !== undefined || types['date']))) process.exitCode = 1;
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
