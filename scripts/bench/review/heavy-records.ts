import { createHash } from 'node:crypto';
import { extract } from '@siets/rules';
import { read } from '@siets/reader';
import type { Field, SietsRecord } from '@siets/record';
import type { Store } from '@siets/store';

const FIELDS_OF_PROJECT = 500;
/** Of so many values one is doubtful. */
const DOUBTFUL_OF = 20;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

function fieldAt<T>(start: number, raw: string, value: T, n: number): Field<T> {
  return { id: `f_${hash(`${start} ${n}`).slice(0, 12)}`, value, raw, evidence: [{ start, end: start + raw.length, page: null, as: 'value' }], source: 'rule', rule: 'activities/bench', confidence: n % DOUBTFUL_OF === 0 ? 0.7 : 0.95 };
}

/** Stores a text as it was read, with a record that the bench made instead of the rules. */
async function keep(store: Store, name: string, text: string, make: (record: SietsRecord) => SietsRecord): Promise<string> {
  const document = await read(Buffer.from(text), { name });
  const { record } = extract({ ...document, text: `Projekts „${name}”\n\nProjekta iesniedzējs: Ūdru novada pašvaldība\nKopējās izmaksas: 12 000 EUR\n`, blocks: [] });
  await store.arrivals.add({ name, source: 'inbox', receivedAt: new Date(), documentId: document.id, bytes: document.bytes });
  await store.documents.saveText(document);
  await store.documents.saveRecord(make({ ...record, document: { ...record.document, text: document.text } }));
  await store.documents.publish(document.id);
  return document.id;
}

const template = ({ projects }: SietsRecord) => {
  const [first] = projects;
  if (!first) throw new Error('expected the short text to tell of a project');
  return { ...first, title: null, organisations: [], costs: [], places: [], countries: [], funders: [], checks: [], absent: [] };
};

/** A document of so many activities, a line each, in projects of five hundred; every twentieth is doubtful. */
export function keepManyFields(store: Store, count: number): Promise<string> {
  const lines = Array.from({ length: count }, (_, n) => `Nodarbība Nr. ${n + 1} Stirnu novada bērniem un vecākiem`);
  return keep(store, 'daudz-lauku.txt', lines.join('\n'), (record) => {
    let start = 0;
    const fields = lines.map((line, n) => {
      const field = fieldAt(start, line, line, n);
      start += line.length + 1;
      return field;
    });
    const projects = Array.from({ length: Math.ceil(count / FIELDS_OF_PROJECT) }, (_, n) => ({ ...template(record), activities: fields.slice(n * FIELDS_OF_PROJECT, (n + 1) * FIELDS_OF_PROJECT) }));
    return { ...record, projects };
  });
}

/** A document whose goal is a megabyte long, among a hundred short values. */
export function keepLongField(store: Store, bytes: number): Promise<string> {
  const word = 'skolēni mācās peldēt un stādīt kokus ';
  const long = word.repeat(Math.ceil(bytes / Buffer.byteLength(word))).trim();
  const lines = Array.from({ length: 100 }, (_, n) => `Nodarbība Nr. ${n + 1}`);
  const head = `${lines.join('\n')}\n`;
  return keep(store, 'gars-lauks.txt', head + long, (record) => {
    const activities = lines.map((line, n) => fieldAt(head.indexOf(`${line}\n`), line, line, n));
    return { ...record, projects: [{ ...template(record), activities, goal: fieldAt(head.length, long, long, 0) }] };
  });
}
