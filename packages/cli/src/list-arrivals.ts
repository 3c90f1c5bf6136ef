import { shortId, showText, showTime } from '@siets/inbox';
import { problemCodes, type ProblemCode } from '@siets/record';
import type { Arrival, ListFilter, Store, StoredDocument } from '@siets/store';
import type { ListOptions } from './commands/list.ts';
import { CommandError, exitStatus } from './exit-status.ts';
import { outcomeLabel } from './format/outcome-words.ts';
import { toTable } from './format/table.ts';
import { phrase, sentence } from './language.ts';
import { paint, terminalWidth, writeOut } from './terminal.ts';

/** An arrival with what its document says of itself, and the arrival whose document stands for the same paper instead. */
type Row = Arrival & Pick<StoredDocument, 'title' | 'kind' | 'projects'> & { replacedBy: number | null };

/** `siets list`. */
export async function listArrivals(store: Store, options: ListOptions): Promise<void> {
  const rows = await findRows(store, await store.arrivals.list(toFilter(options)));
  if (options.json) return writeOut(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  if (rows.length === 0) return writeOut(`${phrase({ lv: 'Nekā tāda nav.', en: 'There is nothing like that.' })}\n`);
  await writeOut(toListTable(rows));
}

function toFilter({ outcome, name, reason, limit }: ListOptions): ListFilter {
  if (reason !== undefined && !isProblemCode(reason)) {
    throw new CommandError(sentence({
      lv: `Iemesla „${reason}” nav. Ir: ${problemCodes.join(', ')}.`,
      en: `There is no reason "${reason}". There are: ${problemCodes.join(', ')}.`,
    }), exitStatus.usage);
  }
  return { limit, ...(outcome && { outcome }), ...(name && { name }), ...(reason !== undefined && { code: reason }) };
}

export const isProblemCode = (text: string): text is ProblemCode => (problemCodes as string[]).includes(text);

/** `vēstule.eml › pielikums.pdf` for a file that came inside another, else with its folder. */
export function nameOf({ folder, name, parent }: Pick<Arrival, 'folder' | 'name' | 'parent'>): string {
  const own = folder === '' ? name : `${folder}/${name}`;
  return parent === null ? own : `${nameOf({ ...parent, parent: null })} › ${own}`;
}

/** What the documents of the arrivals say of themselves. */
export async function findRows(store: Store, arrivals: readonly Arrival[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const arrival of arrivals) {
    const document = arrival.documentId === null ? null : await store.documents.get(arrival.documentId);
    rows.push({
      ...arrival, title: document?.title ?? null, kind: document?.kind ?? null, projects: document?.projects ?? 0, replacedBy: await findReplacing(store, arrival.documentId),
    });
  }
  return rows;
}

/** The arrival of the version that stands for the paper of this document; null where it stands itself. */
async function findReplacing(store: Store, documentId: string | null): Promise<number | null> {
  const versions = documentId === null ? [] : await store.documents.versions(documentId);
  const current = versions.find(({ isCurrent }) => isCurrent);
  return current === undefined || current.documentId === documentId ? null : current.arrivalId;
}

/** The id stands in the table where there is room for it; the number does for `siets show`. */
const WIDE_ENOUGH = 120;

export function toListTable(rows: readonly Row[]): string {
  const withId = terminalWidth() >= WIDE_ENOUGH;
  return toTable(
    [
      { title: 'Nr.', align: 'right' },
      { title: phrase({ lv: 'Kad', en: 'When' }) },
      { title: phrase({ lv: 'Fails', en: 'File' }), isWide: true },
      { title: phrase({ lv: 'Kas notika', en: 'Outcome' }) },
      { title: phrase({ lv: 'Projekts', en: 'Project' }), isWide: true },
      ...(withId ? [{ title: 'ID' }] : []),
    ],
    rows.map((row) => [
      String(row.arrivalId), showTime(row.receivedAt), showText(nameOf(row), 120),
      outcomeLabel(row.outcome), describe(row), ...(withId ? [paint('gray', row.documentId === null ? '' : shortId(row.documentId))] : []),
    ]),
  );
}

function describe({ outcome, problem, error, first, title, projects, replacedBy }: Row): string {
  if (outcome === 'rejected' && problem) return problem.code;
  if (outcome === 'failed' && error !== null) return showText(error, 120);
  const same = outcome === 'duplicate' && first ? `= Nr. ${first.arrivalId}` : '';
  const more = projects > 1 ? ` (+${projects - 1})` : '';
  const stands = replacedBy === null ? '' : `→ Nr. ${replacedBy}`;
  return [same, stands, title === null ? '' : showText(title, 120) + more].filter((part) => part !== '').join(' · ');
}
