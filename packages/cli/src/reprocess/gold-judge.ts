import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FieldName, Judge, Judgement } from '@siets/record';
import { CommandError } from '../exit-status.ts';
import { sentence } from '../language.ts';

/** Judges by the id of the document that the gold is of. */
export type GoldJudges = ReadonlyMap<string, Judge>;

type Row = { [name: string]: unknown };

/** The file of a gold record and those values of fields that it can judge without reading between lines. */
const comparable: { [field in FieldName]?: (value: unknown) => string } = {
  kind: String, published: String, title: fold, partnerCount: String, 'period.start': String, 'period.end': String, 'period.durationMonths': String,
  identifiers: (value) => fold(nameOf(value)).replace(/[^\p{L}\p{N}]/gu, ''),
  organisations: (value) => `${fold(nameOf(value))} ${String((value as Row)['role'])}`,
  countries: (value) => `${String((value as Row)['code'])} ${String((value as Row)['role'])}`,
  costs: (value) => ['role', 'amount', 'currency'].map((name) => String((value as Row)[name])).join(' '),
};
const goldKeys: { [field: string]: string } = { 'period.start': 'start', 'period.end': 'end', 'period.durationMonths': 'durationMonths' };

function fold(value: unknown): string {
  return String(value).normalize('NFC').toLowerCase().replace(/[„“”"'«»]/gu, '').replace(/\s+/gu, ' ').trim();
}
const nameOf = (value: unknown): unknown => (typeof value === 'object' && value !== null ? ((value as Row)['value'] ?? (value as Row)['name']) : value);
const rowsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]);

/** Every reading of a row that counts as right: the row itself, and with each role that gold allows. */
const readings = (row: unknown): unknown[] =>
  typeof row === 'object' && row !== null ? [row, ...rowsOf((row as Row)['alternatives']).map((role) => (typeof role === 'string' ? { ...row, role } : { ...row, ...(role as Row) }))] : [row];

/** What gold says of one value: right where it stands there or is allowed; else wrong, in the fields that it can judge. */
export function judgeByGold(gold: Row): Judge {
  return ({ field }, value): Judgement => {
    const toText = comparable[field];
    const key = goldKeys[field] ?? field;
    const holders = field === 'kind' || field === 'published' ? [gold] : rowsOf(gold['projects']).map((project) => project as Row);
    const isUnjudged = holders.some((holder) => rowsOf(holder['unjudged']).includes(key));
    if (!toText || isUnjudged || !holders.some((holder) => Object.hasOwn(holder, key))) return 'unknown';
    const right = holders.flatMap((holder) => [...rowsOf(holder[key]), ...rowsOf((holder['accept'] as Row | undefined)?.[key])]).flatMap(readings);
    return right.some((row) => toText(row) === toText(value)) ? 'right' : 'wrong';
  };
}

/** The gold of a folder whose folders hold a source and `gold.json`; the document is known by the bytes of the source, or named in gold. */
export async function loadGoldJudges(folder: string): Promise<GoldJudges> {
  const judges = new Map<string, Judge>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const names = await readdir(join(folder, entry.name));
    if (!names.includes('gold.json')) continue;
    const gold = JSON.parse(await readFile(join(folder, entry.name, 'gold.json'), 'utf8')) as Row;
    const judge = judgeByGold(gold);
    const documentId = (gold['source'] as Row | undefined)?.['document'];
    if (typeof documentId === 'string') judges.set(documentId, judge);
    for (const name of names.filter((each) => each.startsWith('source.') || each === 'text.txt')) {
      judges.set(`sha256:${createHash('sha256').update(await readFile(join(folder, entry.name, name))).digest('hex')}`, judge);
    }
  }
  if (judges.size === 0) throw new CommandError(sentence({ lv: `Mapē ${folder} nav zelta ierakstu (SLUG/gold.json).`, en: `There are no gold records in ${folder} (SLUG/gold.json).` }));
  return judges;
}
