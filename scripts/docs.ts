// Writes the generated pages of docs/: problems and warnings a clerk may read, every rule, and every table. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { datasetPage } from '@siets/dataset';
import { problemTexts, warningTexts } from '@siets/record';
import { fieldsByName, mentionRules, passageRules } from '@siets/rules';

const root = resolve(import.meta.dirname, '..');
const NOTE = 'Written by `pnpm gen`; do not edit.';

const textTable = (texts: Record<string, { lv: string; en: string }>): string[] => [
  '| code | Latvian | English |', '|---|---|---|', ...Object.entries(texts).map(([code, { lv, en }]) => `| \`${code}\` | ${lv} | ${en} |`), '',
];

function problemsPage(): string {
  return [
    '# Problems and warnings', '', NOTE, '',
    'A problem is the file’s: it is rejected, never retried by itself, and the clerk reads the sentence in the receipt.', '', ...textTable(problemTexts),
    '## Warnings', '', 'The file was read all the same; the record carries the warning.', '', ...textTable(warningTexts),
  ].join('\n');
}

/** The file of a rule: its id is its path. */
const link = (folder: string, id: string): string => `[\`${id}\`](../packages/rules/src/${folder}/${id}.ts)`;

function rulesPage(): string {
  const mentions = [...mentionRules, ...passageRules].map(({ id, type }) => `| ${type} | ${link('mentions', id)} |`);
  const fields = [...fieldsByName.values()].flatMap(({ field, rules }) => rules.map((id) => `| ${field} | \`${id}\` |`));
  return [
    '# Every rule', '', NOTE, '', 'A rule’s name in `Field.rule` is its path, so that a person can open the file.', '',
    '## What stands in the text', '', '| mention | rule |', '|---|---|', ...mentions, '', '## What the record says', '', '| field | rule |', '|---|---|', ...fields, '',
  ].join('\n');
}

const dataset = ['# The dataset', '', NOTE, '', ...datasetPage()].join('\n');

const pages = { 'docs/dataset.md': dataset, 'docs/problems.md': problemsPage(), 'docs/rules.md': rulesPage() };
for (const [path, page] of Object.entries(pages)) {
  if (!process.argv.includes('--check')) writeFileSync(resolve(root, path), page);
  else if (readFileSync(resolve(root, path), 'utf8') !== page) {
    console.error(`${path} is not what \`pnpm gen\` writes now: run it and commit the page.`);
    process.exitCode = 1;
  }
}
