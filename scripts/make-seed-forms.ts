/**
 * Lays plain texts out as the documents that offices make of them: DOCX, HTML and PDF, with and without borders.
 *
 *     node scripts/make-seed-forms.ts FOLDER_OF_TXT FOLDER_OUT
 *
 * PDFs are made where LibreOffice (`soffice`) or Chromium is at hand; without them only DOCX and HTML come out.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { read } from '@siets/reader';
import { toForm, writeDocx, writeHtml } from '@siets/reader/testing';

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) {
  console.error('usage: node scripts/make-seed-forms.ts FOLDER_OF_TXT FOLDER_OUT');
  process.exit(2);
}
const out = resolve(to);
mkdirSync(out, { recursive: true });

function run(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { cwd: out, stdio: 'ignore', timeout: 120_000 });
    return true;
  } catch {
    return false;
  }
}

const print = (name: string): boolean =>
  ['chromium', 'google-chrome'].some((browser) =>
    run(browser, [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--print-to-pdf=${name}.browser.pdf`,
      `${name}.html`,
    ]),
  );

const written: string[] = [];
for (const file of readdirSync(from)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()) {
  const form = toForm(await read(readFileSync(join(from, file)), { name: file }));
  for (const hasBorders of form.some((block) => block.kind === 'row') ? [true, false] : [true]) {
    const name = `${file.slice(0, -'.txt'.length)}${hasBorders ? '' : '-open'}`;
    writeFileSync(join(out, `${name}.docx`), writeDocx(form, hasBorders));
    writeFileSync(join(out, `${name}.html`), writeHtml(form, hasBorders));
    written.push(name);
  }
}
const hasOffice = run('soffice', ['--headless', '--convert-to', 'pdf', ...written.map((name) => `${name}.docx`)]);
const printed = written.filter(print).length;
console.log(
  `${written.length} DOCX and HTML, ${hasOffice ? written.length : 0} PDF by LibreOffice, ${printed} PDF by a browser, in ${out}`,
);
