// pnpm reading [FOLDER] [--no-scans] [--errors] [--keep FOLDER]: lays texts out in every form that offices use, reads each form, and compares its
// values with those of the plain text. Without a folder of texts it takes those of fixtures/documents and writes docs/reading.md.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareForm, type FormResult } from './compare-forms.ts';
import { formKinds, makeForms } from './make-forms.ts';
import { writePart } from './page.ts';
import { browser, namesMissing, office, webkit } from './programs.ts';
import { loadTexts } from './texts.ts';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-scans': { type: 'boolean' }, errors: { type: 'boolean' }, keep: { type: 'string' } },
});
const missing = namesMissing([office, browser, webkit]);
if (missing !== null) {
  console.error(missing);
  process.exit(2);
}
const [given] = positionals;
const texts = loadTexts(resolve(given ?? join(import.meta.dirname, '../../fixtures/documents')));
const folder = flags.keep === undefined ? mkdtempSync(join(tmpdir(), 'siets-forms-')) : resolve(flags.keep);
mkdirSync(folder, { recursive: true });

const percent = ({ same, values }: FormResult): string => `${((100 * same) / Math.max(1, values)).toFixed(1)} %`;
const WANTED = { born: 98, scan: 90 };

function toRow(result: FormResult): string {
  const refused = result.refused.length === 0 ? '' : ` (${result.refused.length} refused: ${[...new Set(result.refused)].join(', ')})`;
  const wanted = result.isScan ? WANTED.scan : WANTED.born;
  return `| ${result.title} | ${result.documents}${refused} | ${result.values} | ${result.same} | **${percent(result)}** | ${wanted} % | ${result.added} |`;
}

try {
  await makeForms(texts, folder, !flags['no-scans']);
  const results: FormResult[] = [];
  for (const kind of formKinds.filter(({ isScan }) => !isScan || !flags['no-scans'])) {
    const result = await compareForm(texts, kind, folder);
    results.push(result);
    console.log(`${result.title.padEnd(44)} ${percent(result).padStart(8)}  ${result.same} of ${result.values} values, ${result.added} others, ${result.refused.length} refused`);
    if (flags.errors) for (const line of result.differences) console.log(`  ${line}`);
  }
  const read = results.filter(({ documents, refused }) => documents > refused.length);
  if (given === undefined && !flags['no-scans'])
    writePart(
      'The same text in other forms',
      [
        `${texts.length} texts of \`fixtures/documents\`, each laid out in every form; the values that the rules find in a form beside those that they find in`,
        'the plain text. Quotes and dashes do not count, every letter and digit does. Texts that are themselves prints of pages with columns are left out.',
        'Scans lie up to 1° askew, blurred, noisy, as JPEG; a row takes every fourth text, a Russian one among those with lines: OCR has Latvian data only,',
        'so nearly all of its values are lost.',
        'Made by `npx -y pnpm@12.21.0 reading`.',
        '',
        '| form | documents | values in the plain text | the same | | wanted | only in this form |',
        '|---|---|---|---|---|---|---|',
        ...read.map(toRow),
      ].join('\n'),
    );
} finally {
  if (flags.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
