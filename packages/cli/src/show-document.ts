import { shortId, showText, showTime } from '@siets/inbox';
import { problemTexts, type ProblemText } from '@siets/record';
import type { Trace } from '@siets/rules';
import type { Arrival, PaperVersions, Store, StoredDocument } from '@siets/store';
import type { ShowOptions } from './commands/show.ts';
import { CommandError } from './exit-status.ts';
import { toExplainTree } from './format/explain-tree.ts';
import { outcomeLabel, stageLabel } from './format/outcome-words.ts';
import { toRecordTable } from './format/record-table.ts';
import { phrase, sentence } from './language.ts';
import { nameOf } from './list-arrivals.ts';
import { paint, writeOut } from './terminal.ts';

/** Longer runs of digits are the beginning of an id. */
const LONGEST_NUMBER = 7;

/** `siets show`. */
export async function showDocument(store: Store, id: string, options: ShowOptions): Promise<void> {
  const document = await findDocument(store, id);
  const stored = await store.documents.record(document.id);
  const record = options.extracted ? stored?.record : (await store.decisions.effective(document.id))?.record;
  if (options.json) return writeOut(`${JSON.stringify(toJson(document, record ?? null, options), null, 2)}\n`);
  const arrivals = await store.arrivals.ofDocument(document.id);
  const name = arrivals[0]?.name ?? document.id;
  if (stored === null || !record) await writeOut(describeWithout(document, name));
  else if (options.explain) {
    await writeOut(toExplainTree(stored.trace as Trace, { name, text: stored.record.document.text ?? (await store.documents.text(document.id))?.text ?? '' }));
  } else await writeOut(toRecordTable(record, name));
  await writeOut(`\n${arrivals.map(describeArrival).join('\n')}\n`);
  await writeOut((await store.documents.versions(document.id)).filter(({ documentId }) => documentId !== document.id).map(describeVersion).join(''));
  await writeOut(describeInside(await store.arrivals.inside(document.id)));
}

export async function findDocument(store: Store, id: string): Promise<StoredDocument> {
  const isNumber = /^\d+$/u.test(id) && id.length <= LONGEST_NUMBER;
  const arrival = isNumber ? await store.arrivals.get(Number(id)) : null;
  if (arrival && arrival.documentId === null) {
    throw new CommandError(arrival.problem === null ? id : `Nr. ${id}: ${sentence(problemTexts[arrival.problem.code])}`);
  }
  const document = arrival?.documentId ? await store.documents.get(arrival.documentId) : await store.documents.find(id);
  if (document) return document;
  throw new CommandError(sentence({
    lv: `Dokumenta „${id}” nav, vai arī tā sākas vairāki. „siets list” parāda visus.`,
    en: `There is no document "${id}", or several begin so. "siets list" shows them all.`,
  }));
}

function toJson(document: StoredDocument, record: object | null, { text }: ShowOptions): object {
  if (record === null) return document;
  if (text) return record;
  const { document: read, ...rest } = record as { document: { text?: string } };
  const { text: _text, ...withoutText } = read;
  return { document: withoutText, ...rest };
}

function describeWithout({ id, stage, problem, error }: StoredDocument, name: string): string {
  const why = problem ? sentence(problemTexts[problem.code]) : showText(error ?? '');
  return `${paint('bold', showText(name))}  ${paint('gray', id)}\n${stageLabel(stage)}${why === '' ? '' : `: ${why}`}\n`;
}

const sourceWords: { readonly [source in Arrival['source']]: ProblemText } = {
  inbox: { lv: 'iesūtne', en: 'inbox' },
  ingest: { lv: 'ingest', en: 'ingest' },
  upload: { lv: 'augšupielāde', en: 'upload' },
  inside: { lv: 'citā failā', en: 'inside another file' },
};

/** Another version of the same paper, with what makes it one. */
function describeVersion({ arrivalId, name, documentId, isCurrent, likeness }: PaperVersions[number]): string {
  const how = !likeness ? byOthers : likeness.relation === 'same-text' ? sameText : version(Math.round(likeness.similarity * 100));
  const shared = likeness && likeness.shared.length > 0 ? ` ${paint('gray', `(${likeness.shared.slice(0, 3).map((each) => showText(each, 60)).join('; ')})`)}` : '';
  return `${phrase(isCurrent ? stands : replaced)}: ${arrivalId === null ? '' : `Nr. ${arrivalId} `}${showText(name)} ${paint('gray', shortId(documentId))}, ${phrase(how)}${shared}\n`;
}

const stands = { lv: 'Spēkā ir', en: 'What stands for it' };
const replaced = { lv: 'Cita versija', en: 'Another version' };
const sameText = { lv: 'tas pats teksts', en: 'the same text' };
const byOthers = { lv: 'saistīta ar citu versiju', en: 'by way of another version' };
const version = (percent: number) => ({ lv: `${percent} % teksta kopīgi`, en: `${percent} % of the text in common` });

const describeArrival = (arrival: Arrival): string =>
  `Nr. ${arrival.arrivalId} · ${showTime(arrival.receivedAt)} · ${outcomeLabel(arrival.outcome)} · ${showText(nameOf(arrival))} ` +
  paint('gray', `(${phrase(sourceWords[arrival.source])})`);

/** What came inside a mail or an archive, a line each. */
function describeInside(files: readonly Arrival[]): string {
  if (files.length === 0) return '';
  const lines = files.map((file) => {
    const own = nameOf({ ...file, parent: null });
    const why = file.problem ? ` · ${file.problem.code}` : '';
    return `  Nr. ${file.arrivalId} · ${outcomeLabel(file.outcome)} · ${showText(own)}${paint('gray', why)}`;
  });
  return `\n${phrase({ lv: 'Tajā bija', en: 'It held' })}:\n${lines.join('\n')}\n`;
}
