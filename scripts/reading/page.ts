import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const PAGE = resolve(import.meta.dirname, '../../docs/reading.md');
const HEAD = '# How well files are read\n\nEach part is written by a command, which it names.\n';

/** Puts a part of `docs/reading.md` in place of the part of the same title, or at the end. */
export function writePart(title: string, body: string): void {
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : HEAD;
  const part = `## ${title}\n\n${body.trim()}\n`;
  const parts = page.split(/^(?=## )/mu);
  const at = parts.findIndex((other) => other.startsWith(`## ${title}\n`));
  const kept = at < 0 ? [...parts, part] : parts.map((other, index) => (index === at ? part : other));
  writeFileSync(PAGE, `${kept.map((other) => other.trimEnd()).join('\n\n')}\n`);
}
