import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStore } from '@siets/store';
import { recordTotal } from '@siets/store/testing';
import { expect, onTestFinished, test } from 'vitest';
import { linkWaiting } from '../src/link-waiting.ts';
import { growArchive } from './grow-archive.ts';

const toProject = (n: number) => ({ title: `${n % 2 === 0 ? 'Bibliotēkas' : 'Parka'} atjaunošana ${n}. ciemā`, eur: 1000 + n, applicant: `Biedrība „Pļava ${n % 5}”`, body: n % 5 });

test('a grown archive holds what linking would have written', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'siets-grown-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const store = await openStore({ dataDir });
  await recordTotal(store, 'template', { title: 'Estrādes izveide', eur: 5, stage: 'planned', applicant: 'Biedrība „Krasts”' });
  await linkWaiting(store);
  const file = join(dataDir, 'siets.db');
  growArchive(file, { from: 1000, until: 1030, toProject });
  const db = new DatabaseSync(file);
  const held = () => ({
    keys: db.prepare('select * from link_keys order by key, document').all(),
    features: db.prepare('select document, features from project_nodes order by document').all(),
    names: db.prepare('select node, name, country, name_key, place, paired from organisation_names order by node').all(),
    pairKeys: db.prepare('select * from organisation_keys order by key, node').all(),
    bodies: db.prepare('select name, projects from linked_organisations order by name').all(),
    projects: db.prepare('select title, applicant_name, total_eur_cents, planned_eur_cents, stage, documents from linked_projects order by title').all(),
    rows: db.prepare('select p.title, c.eur_cents, c.stands, o.name, b.name as body from linked_projects p join costs c on c.linked = p.key join organisations o on o.linked = p.key join linked_organisations b on b.key = o.organisation order by 1').all(),
    found: db.prepare(`select p.title from project_words w join linked_projects p on p.key = w.rowid where project_words match 'plav*' order by 1`).all(),
  });
  const grown = held();
  expect([grown.projects.length, grown.rows.length, grown.bodies.length, grown.found.length]).toEqual([31, 31, 6, 30]);
  db.exec('delete from organisation_keys; update organisation_names set paired = 0; insert into link_waiting (document) select key from documents');
  expect(await linkWaiting(store)).toBe(31);
  expect(held()).toEqual(grown);
  db.close();
  await store.close();
});
