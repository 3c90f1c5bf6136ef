/**
 * Turns the lists in data/ into modules under src/generated/, since the core reads no disk.
 *
 *     node packages/gazetteer/scripts/gen.ts            writes them
 *     node packages/gazetteer/scripts/gen.ts --check    writes nothing, ends with 1 where they differ
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generators } from './generate/index.ts';
import { readList } from './generate/list.ts';

const dataFolder = new URL('../data/', import.meta.url);
const generatedFolder = new URL('../src/generated/', import.meta.url);

const camel = (name: string): string => name.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase());

function toModule(name: string, table: string): string {
  const literal = table.replace(/[\\`]|\$\{/gu, (sign) => `\\${sign}`);
  return `// Made from data/ by scripts/gen.ts: edit the list, then run \`pnpm gen\`.\nexport const ${camel(name)}Table = \`${literal}\`;\n`;
}

const isCheck = process.argv.includes('--check');
const stale: string[] = [];
const lists = new Map(readdirSync(dataFolder).filter((file) => file.endsWith('.tsv')).map((file) => {
  const name = file.slice(0, -'.tsv'.length);
  return [name, readList(name, readFileSync(new URL(file, dataFolder), 'utf8'))];
}));
for (const [name, generate] of Object.entries(generators)) {
  const target = new URL(`${name}.ts`, generatedFolder);
  const module = toModule(name, generate(lists));
  let old = '';
  try {
    old = readFileSync(target, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  if (old === module) continue;
  stale.push(fileURLToPath(target));
  if (!isCheck) writeFileSync(target, module);
}
if (isCheck && stale.length > 0) {
  console.error(`These modules differ from their lists; run "pnpm gen":\n${stale.join('\n')}`);
  process.exitCode = 1;
} else if (!isCheck) console.log(`${stale.length} of ${Object.keys(generators).length} modules written`);
