// pnpm hostile: every file of packages/reader/testing/hostile beside good ones through the whole pipeline; writes docs/hostile.md.
// pnpm hostile WORD… runs only the files whose name holds one of the words, and prints the page.
import { writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { hostileFiles } from '@siets/reader/hostile';
import { goodFiles } from './good-files.ts';
import { runHostile } from './run-hostile.ts';
import { toPage } from './table.ts';

const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const files = words.length === 0 ? hostileFiles : hostileFiles.filter(({ name }) => words.some((word) => name.includes(word)));
let shown = -1;
const run = await runHostile({
  files,
  good: goodFiles(),
  env: { SIETS_READERS: '2' },
  limitMs: 3_600_000,
  onProgress: (settled, dropped) => {
    if (settled !== shown) process.stderr.write(`\r${settled} of ${dropped} `);
    shown = settled;
  },
});
process.stderr.write('\n');
const page = toPage(run, `${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}`);
if (words.length === 0) writeFileSync(resolve(import.meta.dirname, '../../docs/hostile.md'), page);
else console.log(page);
const wrong = [...run.hostile.filter(({ isRight }) => !isRight), ...run.good.filter(({ end }) => end !== 'read')];
for (const { name, end, detail } of wrong) console.error(`not as expected: ${name} ended as ${end} (${detail ?? ''})`);
process.exitCode = wrong.length + run.withoutReceipt.length + run.leftRunning.length > 0 ? 1 : 0;
