import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findGoldMistakes } from './score/gold-in-text.ts';
import { goldSchema } from './score/gold-schema.ts';

/** The folder that holds a folder for each of our own documents. */
export const documentsFolder = join(import.meta.dirname, '..', 'fixtures', 'documents');

/** What a reader should see of an HTML page: the text between its tags. */
const withoutTags = (html: string) =>
  html.replace(/<(?:br|\/(?:p|td|th|li|tr|h\d|div))\b[^>]*>/giu, '\n').replace(/<[^>]+>/gu, '')
    .replace(/&nbsp;/gu, ' ').replace(/&gt;/gu, '>').replace(/&lt;/gu, '<').replace(/&amp;/gu, '&');

/** The text of a fixture: `text.txt` beside a PDF or DOCX, otherwise its source without markup. */
export function readFixtureText(folder: string): string {
  const beside = join(folder, 'text.txt');
  if (existsSync(beside)) return readFileSync(beside, 'utf8');
  const name = readdirSync(folder).find((file) => /^source\.(?:txt|md|html)$/u.test(file));
  if (name === undefined) throw new Error(`${folder}: neither text.txt nor a source that is text`);
  const text = readFileSync(join(folder, name), 'utf8');
  return name.endsWith('.html') ? withoutTags(text) : text.replace(/[*#|]/gu, ' ');
}

/** Mistakes in one fixture folder: missing files, a wrong shape, or gold that the text does not show. */
export function checkFixture(folder: string, id: string): string[] {
  const files = readdirSync(folder);
  const missing = ['gold.json', 'note.md'].filter((file) => !files.includes(file)).map((file) => `${file} is missing`);
  const sources = files.filter((file) => file.startsWith('source.'));
  if (sources.length !== 1) missing.push(`expected one source.*, found ${sources.length}`);
  if (missing.length > 0) return missing;
  const parsed = goldSchema.safeParse(JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')));
  if (!parsed.success) return parsed.error.issues.map((issue) => `gold.json ${issue.path.join('.')}: ${issue.message}`);
  const text = readFixtureText(folder);
  const strayAddress = [...text.matchAll(/[\w.-]+@[\w-]+\.([\w.-]*\w)/gu)].filter((match) => !match[0].endsWith('.example'));
  return [
    ...(parsed.data.id === id ? [] : [`id "${parsed.data.id}" is not the folder's name`]),
    ...strayAddress.map((match) => `${match[0]} is not an .example address`),
    ...findGoldMistakes(parsed.data, text),
  ];
}

/** Mistakes of all fixtures by folder name; folders without a mistake are left out. */
export function checkFixtures(root = documentsFolder): Map<string, string[]> {
  const ids = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  return new Map(ids.map((id) => [id, checkFixture(join(root, id), id)] as const).filter(([, mistakes]) => mistakes.length > 0));
}

if (import.meta.main) {
  const mistakes = checkFixtures(process.argv[2]);
  for (const [id, lines] of mistakes) for (const line of lines) console.error(`${id}: ${line}`);
  process.exitCode = mistakes.size > 0 ? 1 : 0;
}
