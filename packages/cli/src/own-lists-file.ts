import { readFile } from 'node:fs/promises';
import { listEntrySchema, type ListEntry, type OwnLists } from '@siets/record';
import { toOwnLists } from '@siets/store';
import { CommandError, exitStatus } from './exit-status.ts';
import { sentence } from './language.ts';

// Own lists as files: JSON with all there is, TSV for spreadsheets.

const COLUMNS = ['kind', 'name', 'aliases', 'number', 'country', 'field', 'role', 'of'] as const;
type Row = { [column in (typeof COLUMNS)[number]]?: string };
const MOST_BYTES = 4 * 2 ** 20;

const toRow = (entry: ListEntry): Row =>
  entry.kind === 'organisation' ? { kind: entry.kind, name: entry.name, aliases: entry.aliases.join(' | '), number: entry.registrationNumber ?? '', country: entry.country ?? '' }
    : entry.kind === 'label' ? { kind: entry.kind, name: entry.words, field: entry.field, role: entry.role ?? '' }
      : { kind: entry.kind, name: entry.name, aliases: entry.alias, of: entry.of };

/** Names hold no tab and no line break: the schema refuses them. */
export const toTsv = (entries: readonly ListEntry[]): string =>
  [COLUMNS.join('\t'), ...entries.map(toRow).map((row) => COLUMNS.map((column) => row[column] ?? '').join('\t'))].map((line) => `${line}\n`).join('');

const orNull = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

function ofRow({ kind, name, aliases = '', number, country, field, role, of }: Row): unknown {
  if (kind === 'label') return { kind, words: name, field, role: orNull(role) };
  if (kind === 'alias') return { kind, of, alias: aliases, name };
  return { kind, name, aliases: aliases.split('|').map((each) => each.trim()).filter((each) => each !== ''), registrationNumber: orNull(number), country: orNull(country) };
}

function readTsv(text: string): unknown[] {
  const [head = '', ...lines] = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const columns = head.split('\t').map((each) => each.trim());
  return lines.filter((line) => line.trim() !== '').map((line) => {
    const cells = line.split('\t');
    return ofRow(Object.fromEntries(columns.map((column, at) => [column, (cells[at] ?? '').trim()])) as Row);
  });
}

function readJson(text: string): unknown[] {
  const data = JSON.parse(text) as unknown;
  if (Array.isArray(data)) return data;
  const entries = typeof data === 'object' && data !== null && 'entries' in data ? data.entries : null;
  if (Array.isArray(entries)) return entries;
  throw new Error('expected a list of entries');
}

/** The entries of a file. Throws CommandError that names the first one that does not fit. */
export async function readListsFile(path: string): Promise<ListEntry[]> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new CommandError(sentence({ lv: `Failu ${path} nevar nolasīt.`, en: `The file ${path} cannot be read.` }), exitStatus.problems, { cause: error });
  });
  if (bytes.length > MOST_BYTES) throw new CommandError(sentence({ lv: `Fails ${path} ir par lielu: ne vairāk kā 4 MB.`, en: `The file ${path} is too large: 4 MB at most.` }));
  const text = bytes.toString('utf8');
  let rows: unknown[];
  try {
    rows = /^\uFEFF?\s*[[{]/u.test(text) ? readJson(text) : readTsv(text);
  } catch (error) {
    throw new CommandError(sentence({ lv: `${path} nav sarakstu fails (JSON vai TSV).`, en: `${path} is no file of lists (JSON or TSV).` }), exitStatus.problems, { cause: error });
  }
  return rows.map((row, at) => {
    const parsed = listEntrySchema.safeParse(row);
    if (parsed.success) return parsed.data;
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new CommandError(sentence({ lv: `${path}: ${at + 1}. ieraksts neder${where === '' ? '' : ` (${where})`}.`, en: `${path}: entry ${at + 1} does not fit${where === '' ? '' : ` (${where})`}.` }));
  });
}

/** The lists of a file as the rules take them; null for an empty one. */
export const readOwnLists = async (path: string): Promise<OwnLists | null> => toOwnLists(await readListsFile(path));
