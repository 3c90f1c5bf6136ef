// pnpm bench [NAME…]: measures speed and memory; each figure stands beside a named peer in the same run.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !['main.ts', 'measure.ts', 'mention-pass.ts', 'numbers.ts', 'prose.ts', 'running-siets.ts', 'texts.ts'].includes(name)).map((name) => name.slice(0, -3));
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown bench: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(2);
}
for (const name of chosen.length > 0 ? chosen : names) {
  console.log(`\n== ${name}`);
  await import(pathToFileURL(resolve(import.meta.dirname, `${name}.ts`)).href);
}
