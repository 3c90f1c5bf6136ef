// pnpm score [DIR…] [--errors] [--json] [--write]: scores folders of gold documents and lists failures by document and field.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { errorLines, toAccuracyPage, toText } from './report.ts';
import { runGold } from './run-gold.ts';
import { scoreLinking, toLinkingSection } from '../linking/score.ts';
import { leaveOneOut, toReliability } from './reliability.ts';
import { totalsOf } from './totals.ts';

const USAGE = `Usage: pnpm score [DIR…] [--errors] [--json] [--only ID,ID]

Scores each folder of gold documents (SLUG/gold.json with SLUG/source.*, or gold/ID.gold.json with texts/ID.txt).
Without a folder: fixtures/documents, and docs/accuracy.md is written anew.
Exit status 1 where words do not stand where a value says they do, 2 for wrong usage.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' }, check: { type: 'boolean' }, only: { type: 'string' } },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

const root = resolve(import.meta.dirname, '../..');
const folders = positionals.length > 0 ? positionals.map((folder) => resolve(folder)) : [resolve(root, 'fixtures/documents')];
const only = values.only === undefined ? null : new Set(values.only.split(','));
const runs = await Promise.all(folders.map(async (folder) => ({ name: basename(folder), run: await runGold([folder]) })));
const sets = runs.map(({ name, run }) => {
  const scores = run.scores.filter(({ id }) => only === null || only.has(id));
  return { name, scores, totals: totalsOf(scores) };
});
const spanFailures = runs.flatMap(({ run }) => run.spanFailures);

for (const { name, totals, scores } of sets) {
  if (values.json) {
    console.log(JSON.stringify({ name, ...totals, errors: values.errors ? errorLines(scores) : undefined }));
    continue;
  }
  console.log(`${name}\n${toText(totals)}\n`);
  if (values.errors) console.log(errorLines(scores).join('\n'));
}
for (const { id, field, rule, what } of spanFailures) console.error(`${id} ${field} (${rule}): ${what}`);
console.log(`values whose words do not stand where they say: ${spanFailures.length}`);

if (positionals.length === 0 && only === null) {
  const path = resolve(root, 'docs/accuracy.md');
  const linking = toLinkingSection(await scoreLinking());
  const page = toAccuracyPage({ linking, sets: sets.map((set) => ({ ...set, name: `Our own documents (fixtures/${set.name})` })), spanFailures, reliability: toReliability(leaveOneOut(runs.flatMap(({ run }) => run.judged))) });
  if (values.check && readFileSync(path, 'utf8') !== page) {
    console.error('docs/accuracy.md is not what `pnpm score` writes now: run it and commit the page.');
    process.exitCode = 1;
  }
  if (!values.check) writeFileSync(path, page);
}
if (spanFailures.length > 0) process.exitCode = 1;
