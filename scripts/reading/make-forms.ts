import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { read } from '@siets/reader';
import { makePicturePdf, scanPage, toForm, writeDocx, writeHtml, type ScanOptions } from '@siets/reader/testing';
import { convertWithOffice, printWithBrowser, printWithWebkit } from './programs.ts';
import type { NamedText } from './texts.ts';

/** A way in which an office would send a text. `file` is where its form lies, by the text's name. */
export interface FormKind {
  title: string;
  isScan?: true;
  /** OCR takes seconds a page: only every so many texts, from this one on. */
  every?: { step: number; from: number };
  file: (name: string) => string;
}

export const formKinds: readonly FormKind[] = [
  { title: 'TXT, windows-1257', file: (name) => `${name}.1257.txt` },
  { title: 'DOCX', file: (name) => `${name}.docx` },
  { title: 'ODT (LibreOffice)', file: (name) => `${name}.odt` },
  { title: 'RTF (LibreOffice)', file: (name) => `${name}.rtf` },
  { title: 'HTML', file: (name) => `${name}.html` },
  { title: 'PDF, LibreOffice, tables with lines', file: (name) => `${name}.pdf` },
  { title: 'PDF, LibreOffice, tables without lines', file: (name) => `${name}-open.pdf` },
  { title: 'PDF, Chromium', file: (name) => `${name}.chromium.pdf` },
  { title: 'PDF, wkhtmltopdf', file: (name) => `${name}.webkit.pdf` },
  { title: 'scan at 200 dpi, tables with lines', isScan: true, every: { step: 4, from: 0 }, file: (name) => `${name}.scan.pdf` },
  { title: 'scan at 200 dpi, tables without lines', isScan: true, every: { step: 4, from: 2 }, file: (name) => `${name}-open.scan.pdf` },
];

/** The texts that are laid out in this form. */
export const textsOf = ({ every }: FormKind, texts: readonly NamedText[]): NamedText[] =>
  texts.filter((_, at) => every === undefined || at % every.step === every.from);

/** In windows-1257, or null where the text has letters that it has not. */
function toBaltic(bytes: Uint8Array): Uint8Array | null {
  const text = new TextDecoder().decode(bytes).normalize('NFC');
  const baltic = iconv.encode(text, 'windows-1257');
  return iconv.decode(baltic, 'windows-1257') === text ? baltic : null;
}

/** Scans lie a little askew, each in its own way. */
const skewOf = (name: string): number => (([...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 21) - 10) / 10;

export async function writeScan(pdf: string, scan: string, options: ScanOptions): Promise<void> {
  const bytes = new Uint8Array(readFileSync(pdf));
  const { pages } = await read(bytes, { ocr: 'none' });
  const pictures = [];
  for (let page = 1; page <= (pages ?? 0); page += 1) pictures.push(await scanPage(bytes, page, options));
  writeFileSync(scan, makePicturePdf(pictures));
}

/** Lays every text out in every form, in one folder. What is there already stays. */
export async function makeForms(texts: readonly NamedText[], folder: string, withScans: boolean): Promise<void> {
  const at = (file: string): string => join(folder, file);
  for (const { name, bytes } of texts) {
    const form = toForm(await read(bytes, { name: `${name}.txt` }));
    const baltic = toBaltic(bytes);
    if (baltic) writeFileSync(at(`${name}.1257.txt`), baltic);
    writeFileSync(at(`${name}.docx`), writeDocx(form, true));
    writeFileSync(at(`${name}-open.docx`), writeDocx(form, false));
    writeFileSync(at(`${name}.html`), writeHtml(form, true));
  }
  const convert = (names: readonly string[], to: string): void => {
    const missing = names.filter((name) => !existsSync(at(`${name}.${to}`)));
    if (missing.length > 0) convertWithOffice(folder, missing.map((name) => `${name}.docx`), to);
  };
  const names = texts.map(({ name }) => name);
  convert([...names, ...names.map((name) => `${name}-open`)], 'pdf');
  convert(names, 'odt');
  convert(names, 'rtf');
  for (const name of names) {
    if (!existsSync(at(`${name}.chromium.pdf`))) printWithBrowser(folder, `${name}.html`, `${name}.chromium.pdf`);
    if (!existsSync(at(`${name}.webkit.pdf`))) printWithWebkit(folder, `${name}.html`, `${name}.webkit.pdf`);
  }
  if (withScans) await makeScans(texts, at);
}

async function makeScans(texts: readonly NamedText[], at: (file: string) => string): Promise<void> {
  for (const kind of formKinds.filter(({ isScan }) => isScan)) {
    for (const { name } of textsOf(kind, texts)) {
      const scan = kind.file(name);
      const pdf = scan.replace('.scan.pdf', '.pdf');
      if (!existsSync(at(scan))) await writeScan(at(pdf), at(scan), { skew: skewOf(scan) });
    }
  }
}
