import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch, type DocumentAnswer, type Patch } from '@siets/api';
import { read } from '@siets/reader';
import { fieldLayouts, listFields, type NamedField } from '@siets/record';
import { extract } from '@siets/rules';
import { buildServer } from '@siets/server';
import { Agent } from '@siets/server/testing';
import { openTempStore } from '@siets/store/testing';
import { expect, test } from 'vitest';

// What a decision changed, laid on the answer that was held before it, is the answer that a page gets which asks anew.

const documents = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'documents');
const slugs = readdirSync(documents).filter((slug) => existsSync(join(documents, slug, 'source.txt'))).filter((_, at) => at % 8 === 0);
const DECISIONS = 20;

/** Draws that are the same in every run. */
function makeDraw(seed: string): (below: number) => number {
  let count = 0;
  return (below) => createHash('sha256').update(`${seed} ${(count += 1)}`).digest().readUInt32BE() % below;
}

const pick = <T>(draw: (below: number) => number, items: readonly T[]): T | undefined => items[draw(items.length)];

/** A change that somebody may wish: which route, and what is sent. */
function makeChange(draw: (below: number) => number, { record, version, stamp }: DocumentAnswer, made: readonly string[]) {
  const held = { seen: version, holds: stamp };
  const fields = listFields(record);
  const one = pick(draw, fields) as NamedField;
  const decide = (wishes: object[]) => ({ name: 'decide' as const, body: { ...held, wishes } });
  switch (draw(9)) {
    case 0:
      return decide([{ action: 'confirm', field: one.field.id }, ...fields.slice(0, 3).filter(({ field }) => field.id !== one.field.id).map(({ field }) => ({ action: 'confirm', field: field.id }))]);
    case 1:
      return decide([{ action: one.name === 'kind' ? 'confirm' : 'reject', field: one.field.id }]);
    case 2:
    case 3: {
      const other = pick(draw, fields.filter(({ name }) => name === one.name)) ?? one;
      const value = one.name === 'costs' ? { ...(one.field.value as object), amount: draw(90_000), eur: null } : other.field.value;
      return decide([{ action: 'correct', field: one.field.id, value }]);
    }
    case 4: {
      const lists = fields.filter(({ name }) => fieldLayouts[name].isList);
      const like = pick(draw, lists) ?? one;
      return decide([{ action: 'add', field: like.name, value: like.field.value, note: 'no vēstules', ...(like.project !== null && { project: like.project }) }]);
    }
    case 5:
      return { name: 'confirmAbove' as const, body: { ...held, confidence: 0.5 + draw(50) / 100 } };
    case 6: {
      const project = draw(record.projects.length || 1);
      const own = fields.filter((each) => each.project === project).filter(() => draw(3) === 0);
      return record.projects.length === 0 ? decide([{ action: 'confirm', field: one.field.id }]) : { name: 'splitProject' as const, body: { ...held, project, fieldIds: own.map(({ field }) => field.id) } };
    }
    case 7: {
      const [into, from] = [draw(record.projects.length || 1), draw(record.projects.length || 1)];
      return into === from ? decide([{ action: 'confirm', field: one.field.id }]) : { name: 'mergeProjects' as const, body: { ...held, into, from } };
    }
    default: {
      const decisionId = pick(draw, made);
      return decisionId === undefined ? decide([{ action: 'confirm', field: one.field.id }]) : { name: 'undo' as const, body: { ...held, decisionId } };
    }
  }
}

interface Answered {
  decisionIds: string[];
  document: DocumentAnswer | null;
  changes: { of: string; patch: Patch } | null;
}
/** Two may wish what cannot be: nothing is changed then. */
const refused: Answered = { decisionIds: [], document: null, changes: null };

test.each(slugs)('%s', { timeout: 60_000 }, async (slug) => {
  const bytes = readFileSync(join(documents, slug, 'source.txt'));
  const document = await read(bytes, { name: `${slug}.txt` });
  const { record, trace } = extract(document);
  const opened = await openTempStore();
  const { store } = opened;
  await store.arrivals.add({ name: `${slug}.txt`, source: 'inbox', receivedAt: new Date(), documentId: document.id, bytes: document.bytes });
  await store.documents.saveText(document);
  await store.documents.saveRecord(record, trace);
  await store.documents.publish(document.id);
  const app = await buildServer({ store, inboxDir: '/srv/inbox', port: 0 });
  const agent = new Agent(app);
  await agent.enter();
  const params = { documentId: document.id };
  let held = await agent.ask('getDocument', { params });
  const draw = makeDraw(slug);
  const decided: string[] = [];
  let patched = 0;
  for (let n = 0; n < DECISIONS; n += 1) {
    const { name, body } = makeChange(draw, held, decided);
    const sent = await agent.send(name, { params, body });
    expect(sent.statusCode, sent.body).toBeLessThan(500);
    const now = await agent.ask('getDocument', { params });
    const had = JSON.stringify(held);
    const made: Answered = sent.statusCode === 200 ? sent.json() : refused;
    decided.push(...made.decisionIds);
    patched += made.changes?.of === held.stamp ? 1 : 0;
    expect(made.changes ? applyPatch(held, made.changes.patch) : (made.document ?? held)).toEqual(now);
    expect(JSON.stringify(held)).toBe(had);
    held = now;
  }
  expect(patched).toBeGreaterThan(DECISIONS / 2);
  await app.close();
  await opened.dispose();
});
