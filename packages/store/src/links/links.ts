import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';
import { askToLink } from './ask-to-link.ts';
import type { Links, StoredLinkDecision } from './links-port.ts';
import { readDoubts } from './read-doubts.ts';
import { readOrganisationDoubts } from './read-organisation-doubts.ts';

type Trx = Transaction<Tables>;

async function askAll(trx: Trx, documents: readonly number[]): Promise<void> {
  for (const document of documents) await askToLink(trx, document);
}

/** A document that tells of the project, or names the organisation; null where none does. */
async function documentOf(trx: Trx, about: string, id: string): Promise<number | null> {
  if (about === 'project') return (await trx.selectFrom('project_nodes').select('document').where('id', '=', id).executeTakeFirst())?.document ?? null;
  const name = await trx.selectFrom('organisation_names').select(['name', 'registration_number', 'country']).where('node', '=', id).executeTakeFirst();
  if (!name) return null;
  const row = await trx.selectFrom('organisations').select('document').where('name', '=', name.name)
    .where('registration_number', 'is not distinct from', name.registration_number).where('country', 'is not distinct from', name.country).limit(1).executeTakeFirst();
  return row?.document ?? null;
}

const toUndone = ({ undone_by: by, undone_at: at }: { undone_by: string | null; undone_at: string | null }) => (by === null || at === null ? null : { by, at });

async function titleOf(db: Database['read'], about: string, id: string): Promise<string | null> {
  if (about === 'organisation') return (await db.selectFrom('organisation_names').select('name').where('node', '=', id).executeTakeFirst())?.name ?? null;
  const row = await db.selectFrom('project_nodes as n').innerJoin('projects as p', (join) => join.onRef('p.document', '=', 'n.document').onRef('p.project', '=', 'n.project'))
    .select('p.title').where('n.id', '=', id).executeTakeFirst();
  return row?.title ?? null;
}

export const makeLinks = (database: Database): Links => ({
  async waiting(limit = 100) {
    const rows = await database.read.selectFrom('link_waiting').select('document').where('error', 'is', null).orderBy('document').limit(limit).execute();
    return rows.map(({ document }) => document);
  },
  write: (work, options) => database.write(work, options),
  writeInTurn: (work) => database.write(async (trx) => {
    const turn = await database.words.tryTurn?.execute(trx);
    return turn?.rows[0]?.had === false ? null : work(trx);
  }),

  putAside: (document, error) => database.write(async (trx) => {
    await trx.updateTable('link_waiting').set((eb) => ({ error, tries: eb('tries', '+', 1) })).where('document', '=', document).execute();
  }),
  takeUp: ({ below } = {}) => database.write(async (trx) => {
    const asked = trx.updateTable('link_waiting').set(below === undefined ? { error: null, tries: 0 } : { error: null }).where('error', 'is not', null);
    const { numUpdatedRows } = await (below === undefined ? asked : asked.where('tries', '<', below)).executeTakeFirst();
    return Number(numUpdatedRows);
  }),
  doubts: (asked) => readDoubts(database.read, asked),
  organisationDoubts: (asked) => readOrganisationDoubts(database.read, asked),
  putOff: ({ about, a: one, b: other }, { person, at }) => database.write(async (trx) => {
    const [a = '', b = ''] = [one, other].toSorted();
    await trx.insertInto('link_later').values({ person, about, a, b, at }).onConflict((conflict) => conflict.doNothing()).execute();
  }),

  async decisions(limit = 100) {
    const rows = await database.read.selectFrom('link_decisions').selectAll().orderBy('key', 'desc').limit(limit).execute();
    const found: StoredLinkDecision[] = [];
    for (const row of rows) {
      const { id, about, action, a, b, reason, made_by: by, made_at: at } = row;
      found.push({ id, about, action, a, b, reason, by, at, undone: toUndone(row), titles: [await titleOf(database.read, about, a), await titleOf(database.read, about, b)] });
    }
    return found;
  },

  decide: ({ about, action, a: one, b: other, reason }, { by, at }) => database.write(async (trx) => {
    const [a = '', b = ''] = [one, other].toSorted();
    const documents = [await documentOf(trx, about, a), await documentOf(trx, about, b)].flatMap((document) => document ?? []);
    if (documents.length < 2 || a === b) return null;
    await trx.updateTable('link_decisions').set({ undone_by: by, undone_at: at }).where('about', '=', about).where('a', '=', a).where('b', '=', b).where('undone_at', 'is', null).execute();
    const id = randomUUID();
    await trx.insertInto('link_decisions').values({ id, about, action, a, b, reason, made_by: by, made_at: at, undone_by: null, undone_at: null }).execute();
    await askAll(trx, documents);
    return id;
  }, { durable: true }),

  choose: ({ project, field, chosen, reason }, { by, at }) => database.write(async (trx) => {
    const node = await trx.selectFrom('project_nodes').select(['document', 'linked']).where('id', '=', project).executeTakeFirst();
    if (!node || node.linked === null) return null;
    const value = await trx.selectFrom('link_conflicts').select('n').where('linked', '=', node.linked).where('field', '=', field).where('field_id', '=', chosen).executeTakeFirst();
    if (!value) return null;
    const members = trx.selectFrom('project_nodes').select('id').where('linked', '=', node.linked);
    await trx.updateTable('link_choices').set({ undone_by: by, undone_at: at }).where('project', 'in', members).where('field', '=', field).where('undone_at', 'is', null).execute();
    const id = randomUUID();
    await trx.insertInto('link_choices').values({ id, project, field, chosen, reason, made_by: by, made_at: at, undone_by: null, undone_at: null }).execute();
    await askToLink(trx, node.document);
    return id;
  }, { durable: true }),

  undo: (id, { by, at }) => database.write(async (trx) => {
    const undone = { undone_by: by, undone_at: at };
    const decision = await trx.updateTable('link_decisions').set(undone).where('id', '=', id).where('undone_at', 'is', null).returning(['about', 'a', 'b']).executeTakeFirst();
    const choice = await trx.updateTable('link_choices').set(undone).where('id', '=', id).where('undone_at', 'is', null).returning('project').executeTakeFirst();
    const touched = decision ? [await documentOf(trx, decision.about, decision.a), await documentOf(trx, decision.about, decision.b)] : choice ? [await documentOf(trx, 'project', choice.project)] : [];
    await askAll(trx, touched.flatMap((document) => document ?? []));
    return decision !== undefined || choice !== undefined;
  }, { durable: true }),

  async choices(project) {
    const { read: db } = database;
    const members = db.selectFrom('project_nodes as n').innerJoin('project_nodes as me', 'me.linked', 'n.linked').select('n.id').where('me.id', '=', project);
    const rows = await db.selectFrom('link_choices').selectAll().where('project', 'in', members).orderBy('key', 'desc').execute();
    return rows.map((row) => ({ id: row.id, project: row.project, field: row.field, chosen: row.chosen, reason: row.reason, by: row.made_by, at: row.made_at, undone: toUndone(row) }));
  },
});
