import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A program that makes documents, and the Debian package that brings it. */
export interface Program {
  command: string;
  package: string;
}

export const office: Program = { command: 'soffice', package: 'libreoffice-writer' };
export const browser: Program = { command: 'chromium', package: 'chromium' };
export const webkit: Program = { command: 'wkhtmltopdf', package: 'wkhtmltopdf' };
export const pdftotext: Program = { command: 'pdftotext', package: 'poppler-utils' };
export const tesseract: Program = { command: 'tesseract', package: 'tesseract-ocr tesseract-ocr-lav' };

export const isInstalled = ({ command }: Program): boolean => spawnSync('which', [command], { stdio: 'ignore' }).status === 0;

/** Says which of the programs are missing and how to get them. */
export function namesMissing(programs: readonly Program[]): string | null {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length === 0) return null;
  return `Missing: ${missing.map(({ command }) => command).join(', ')}. On Debian: apt-get install ${missing.map((program) => program.package).join(' ')}`;
}

const run = (command: string, args: readonly string[], folder: string): void => {
  execFileSync(command, args, { cwd: folder, stdio: 'ignore', timeout: 600_000 });
};

/** Converts files of a folder with LibreOffice; its profile is its own, so that an office that is open is not disturbed. */
export function convertWithOffice(folder: string, files: readonly string[], to: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  run(office.command, [profile, '--headless', '--convert-to', to, ...files], folder);
}

export function printWithBrowser(folder: string, html: string, pdf: string): void {
  run(browser.command, ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${pdf}`, html], folder);
}

export function printWithWebkit(folder: string, html: string, pdf: string): void {
  run(webkit.command, ['--quiet', '--encoding', 'utf-8', html, pdf], folder);
  if (!existsSync(join(folder, pdf))) throw new Error(`${webkit.command} wrote no ${pdf}`);
}
