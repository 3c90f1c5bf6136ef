import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { costRoles, documentKinds, organisationRoles } from '@siets/record';
import { expect, test } from 'vitest';
import { checkFixtures, documentsFolder } from './check-gold.ts';
import { goldSchema } from './score/gold-schema.ts';

const ids = readdirSync(documentsFolder);
const golds = ids.map((id) => goldSchema.parse(JSON.parse(readFileSync(join(documentsFolder, id, 'gold.json'), 'utf8'))));
const projects = golds.flatMap((gold) => gold.projects);
const sources = ids.flatMap((id) => readdirSync(join(documentsFolder, id)).filter((file) => file.startsWith('source.')));

test('the gold of every document of ours is well formed and stands in its text', () => {
  expect(Object.fromEntries(checkFixtures())).toEqual({});
});

test('each kind of document is there, and each format that is read', () => {
  expect([...new Set(golds.map((gold) => gold.kind))].sort()).toEqual([...documentKinds].sort());
  expect([...new Set(sources)].sort()).toEqual(['source.docx', 'source.html', 'source.md', 'source.pdf', 'source.txt']);
});

test('each field of the contract has gold in several documents', () => {
  const counts: Record<string, number> = {};
  const count = (name: string, there: boolean) => { counts[name] = (counts[name] ?? 0) + (there ? 1 : 0); };
  for (const project of projects) {
    const { accept: _accept, acceptNull: _acceptNull, notes: _notes, ...fields } = project;
    for (const [name, value] of Object.entries(fields)) count(name, Array.isArray(value) ? value.length > 0 : value !== null);
    count('registration number', project.organisations.some((o) => o.registrationNumber != null));
    count('payer', project.costs.some((c) => c.payer != null));
    count('share of a partner', project.costs.some((c) => c.of != null));
    count('sum in euro', project.costs.some((c) => c.eur != null));
    count('percentage', project.costs.some((c) => c.percent != null));
    count('event title', project.events.some((e) => e.title != null));
  }
  expect(Object.entries(counts).filter(([, number]) => number < 5)).toEqual([]);
});

test('each role of a cost and of an organisation has gold', () => {
  const costs = new Set(projects.flatMap((project) => project.costs.flatMap((cost) => [cost.role, ...(cost.alternatives ?? [])])));
  const organisations = new Set(projects.flatMap((project) => project.organisations.map((organisation) => organisation.role)));
  expect(costRoles.filter((role) => !costs.has(role) && role !== 'programme')).toEqual([]);
  expect(organisationRoles.filter((role) => !organisations.has(role))).toEqual([]);
});
