// Writes packages/rules/src/generated/version.ts: a hash of everything that decides what a record says. `--check` only compares.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const target = join(root, 'packages/rules/src/generated/version.ts');

/** Sources of the rules, their lists and checks, without tests, examples and this file. */
const sources = ['packages/latvian', 'packages/gazetteer', 'packages/rules', 'packages/record/src/checks']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\/(?:src|data)\/.*\.(?:ts|tsv)$/u.test(path) && !/\.(?:test|corpus)\.ts$|node_modules|generated\/version/u.test(path))
  .sort();

const hash = createHash('sha256');
for (const path of sources) hash.update(`${path}\n${readFileSync(join(root, path), 'utf8')}\n`);
const text = `// Written by \`pnpm gen\`; do not edit. A hash of the sources and lists of latvian, gazetteer and rules, and of the checks.
export const rulesHash = '${hash.digest('hex').slice(0, 7)}';
`;

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('The rules changed and their version did not: run `pnpm gen` and commit packages/rules/src/generated/version.ts.');
  process.exitCode = 1;
}
