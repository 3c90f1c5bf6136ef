import { setImmediate as breathe } from 'node:timers/promises';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transaction } from 'kysely';
import { forgetAudits } from '../audit/draw-audits.ts';
import { joinCounts } from '../counts/keep-counts.ts';
import type { Database } from '../database.ts';
import { writeFlatRows } from '../flat-rows.ts';
import type { Originals } from '../originals/index.ts';
import { readCurrent } from '../read-bodies.ts';
import { now, tellOutermost } from '../stages.ts';
import type { Tables } from '../tables.ts';
import { fingerprintOf, joinPaper, leavePaper, tellVersions } from '../versions.ts';
import { CACHE_FOLDER } from './cache-folder.ts';
import type { Erasing, Erasure, ErasureAsk, TouchedDocument } from './erasing.ts';
import { makeMask } from './mask-words.ts';
import { findOldContacts } from './old-contacts.ts';
import { planErasure, type ErasurePlan } from './plan-erasure.ts';
import { scrubElsewhere } from './scrub.ts';

type Trx = Transaction<Tables>;

const PAGE = 200;

/** Ids of all documents, or of the one that was named. */
async function* idsOf({ read }: Database, documentId: string | undefined): AsyncGenerator<string> {
  if (documentId !== undefined) return yield documentId;
  for (let after = 0; ;) {
    const rows = await read.selectFrom('documents').select(['key', 'id']).where('key', '>', after).orderBy('key').limit(PAGE).execute();
    for (const { id } of rows) yield id;
    const last = rows.at(-1);
    if (!last) return;
    after = last.key;
  }
}

async function nameOf(db: Database['read'], document: number): Promise<string> {
  return (await db.selectFrom('arrivals').select('name').where('document', '=', document).orderBy('key').limit(1).executeTakeFirst())?.name ?? '';
}

/** The document and all that it came inside of: the original of each holds the words. */
async function findHolders(trx: Trx, document: number): Promise<{ key: number; id: string }[]> {
  const found = new Set([document]);
  for (const key of found) {
    const parents = await trx.selectFrom('arrivals as a').innerJoin('arrivals as p', 'p.key', 'a.parent').select('p.document').distinct()
      .where('a.document', '=', key).where('p.document', 'is not', null).execute();
    for (const parent of parents) if (parent.document !== null) found.add(parent.document);
  }
  return trx.selectFrom('documents').select(['key', 'id']).where('key', 'in', [...found]).execute();
}

async function replaceBodies(trx: Trx, { document: { key }, texts, records }: ErasurePlan): Promise<void> {
  await trx.deleteFrom('texts').where('document', '=', key).execute();
  await trx.deleteFrom('records').where('document', '=', key).execute();
  // Two texts that only the words told apart are one now.
  for (const row of texts) await trx.insertInto('texts').values(row).onConflict((conflict) => conflict.doNothing()).execute();
  for (const row of records) await trx.insertInto('records').values(row).onConflict((conflict) => conflict.doNothing()).execute();
}

/** What people wrote, and the names of the files; all receipts of the document are owed anew. */
async function replaceRows(trx: Trx, { document: { key }, decisions, comments, marks, arrivals }: ErasurePlan): Promise<void> {
  for (const { key: decision, body } of decisions) await trx.updateTable('decisions').set({ body }).where('key', '=', decision).execute();
  for (const { key: comment, text } of comments) await trx.updateTable('comments').set({ text }).where('key', '=', comment).execute();
  if (marks) await trx.updateTable('review_marks').set({ skipped_why: marks.skipped_why, asked_text: marks.asked_text }).where('document', '=', key).execute();
  for (const { row } of arrivals) {
    const { name, folder, folded_name, problem_detail } = row;
    await trx.updateTable('arrivals').set({ name, folder, folded_name, problem_detail }).where('key', '=', row.key).execute();
  }
  await trx.updateTable('arrivals').set((eb) => ({ receipt_due: eb('receipt_due', '+', 1) }))
    .where('document', '=', key).where('source', '=', 'inbox').where('outcome', '<>', 'waiting').execute();
  await tellOutermost(trx, key);
  await trx.updateTable('rerun_documents').set({ changes: '[]' }).where('document', '=', key).where('changes', 'is not', null).execute();
}

/** What was in hand from the original goes on from the masked text. */
async function replaceDocument(trx: Trx, { document }: ErasurePlan): Promise<void> {
  const { key, text_id, next_text_id, error, problem_detail, title, again } = document;
  const isReading = again === 'read';
  await trx.updateTable('documents').set({
    text_id, next_text_id, error, problem_detail, title, updated_at: now(), ...(isReading && { again: 'extract' as const, next_text_id: null, next_reader: null }),
  }).where('key', '=', key).execute();
}

/** Brings tables, queue and versions of the paper to the masked record. */
async function publishAnew(trx: Trx, { document: { key, id, stage } }: ErasurePlan): Promise<void> {
  if (stage !== 'recorded') return;
  const current = await readCurrent(trx, id);
  if (!current) return;
  const told = await leavePaper(trx, key);
  const fingerprint = fingerprintOf(current.record);
  await writeFlatRows(trx, key, current.record, { columns: { words: fingerprint.words } });
  await joinPaper(trx, key, current.record, fingerprint);
  await tellVersions(trx, key, told);
}

async function eraseOne(database: Database, originals: Originals, id: string, { mask, at }: { mask: ReturnType<typeof makeMask>; at: string }) {
  return database.write(async (trx) => {
    const plan = await planErasure(trx, id, mask);
    if (!plan) return null;
    await replaceBodies(trx, plan);
    await replaceRows(trx, plan);
    await forgetAudits(trx, plan.document.key);
    await replaceDocument(trx, plan);
    const holders = await findHolders(trx, plan.document.key);
    await trx.updateTable('documents').set({ erased_at: at }).where('key', 'in', holders.map(({ key }) => key)).execute();
    await publishAnew(trx, plan);
    // Before the commit: a kill between leaves words in the text and no original, and erasing again ends it.
    for (const holder of holders) await originals.remove(holder.id);
    const touched: TouchedDocument = { documentId: id, name: await nameOf(trx, plan.document.key), places: plan.places, fields: plan.fields };
    return { touched, renamed: plan.arrivals.map(({ was }) => was) };
  }, { durable: true });
}

/** What was made of the tables for speed may still hold the words: it is made anew. */
const dropCaches = (dataDir: string): Promise<void> => rm(join(dataDir, CACHE_FOLDER), { recursive: true, force: true });

export const makeErasing = (database: Database, originals: Originals, dataDir: string): Erasing => ({
  async preview({ words, documentId }: ErasureAsk) {
    const mask = makeMask(words);
    const found: TouchedDocument[] = [];
    for await (const id of idsOf(database, documentId)) {
      const plan = await planErasure(database.read, id, mask);
      if (plan) found.push({ documentId: id, name: await nameOf(database.read, plan.document.key), places: plan.places, fields: plan.fields });
      await breathe(); // others wait for this thread
    }
    return found;
  },

  async erase({ words, documentId }, at) {
    const mask = makeMask(words);
    const erasure: Erasure = { documents: [], renamed: [] };
    for await (const id of idsOf(database, documentId)) {
      if (!(await planErasure(database.read, id, mask))) continue;
      const done = await eraseOne(database, originals, id, { mask, at });
      if (done) {
        erasure.documents.push(done.touched);
        erasure.renamed.push(...done.renamed);
      }
      await breathe();
    }
    if (documentId === undefined) await database.write((trx) => scrubElsewhere(trx, mask), { durable: true });
    await dropCaches(dataDir);
    await joinCounts(database); // names of reviewers and funders are counted
    return erasure;
  },

  async eraseContacts(before, at) {
    const erasure: Erasure = { documents: [], renamed: [] };
    for await (const { id, words } of findOldContacts(database.read, before)) {
      const done = await eraseOne(database, originals, id, { mask: makeMask(words), at });
      if (done) {
        erasure.documents.push(done.touched);
        erasure.renamed.push(...done.renamed);
      }
      await breathe();
    }
    await joinCounts(database);
    return erasure;
  },

  async isErased(documentId) {
    const row = await database.read.selectFrom('documents').select('erased_at').where('id', '=', documentId).executeTakeFirst();
    return row !== undefined && row.erased_at !== null;
  },
});
