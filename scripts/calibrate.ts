// pnpm calibrate [DIR…]: counts on gold how often each rule with its signals is right, and writes the table of confidences,
// docs/calibration.md and docs/pictures/reliability.svg (each document left out in its turn).
// With --add the counts join those of the table: a new set of pages does not throw away what older ones showed.
// Give it documents that no rule was written against: on the others rules look better than they are. Without a folder: fixtures/documents.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { confidenceTable, type ConfidenceTable } from '@siets/rules';
import { addCounts, copyOf } from './score/confidence-counts.ts';
import { toDiagram } from './score/reliability-diagram.ts';
import { leaveOneOut, toReliability } from './score/reliability.ts';
import { runGold } from './score/run-gold.ts';

const root = resolve(import.meta.dirname, '..');
const path = 'packages/rules/src/generated/confidence.ts';
const isAdded = process.argv.includes('--add');
const named = process.argv.slice(2).filter((word) => word !== '--add').map((folder) => resolve(folder));
const folders = named.length > 0 ? named : [resolve(root, 'fixtures/documents')];
/** What was counted before, and on how many documents. */
const known: ConfidenceTable = isAdded ? confidenceTable : {};
const before = isAdded ? Number(/Counted on (?<count>\d+) documents/u.exec(readFileSync(resolve(root, path), 'utf8'))?.groups?.['count'] ?? 0) : 0;
const counts = copyOf(known);
const { judged } = await runGold(folders);
for (const values of judged) addCounts(counts, values);

const lines = Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, [right, seen]]) => `  '${key}': [${right}, ${seen}],`);
writeFileSync(resolve(root, path), `// Written by \`pnpm calibrate\`; do not edit. Counted on ${before + judged.length} documents.
import type { ConfidenceTable } from '../engine/confidence.ts';

export const confidenceTable: ConfidenceTable = {
${lines.join('\n')}
};
`);
const guesses = leaveOneOut(judged, known);
writeFileSync(resolve(root, 'docs/pictures/reliability.svg'), toDiagram(guesses));
writeFileSync(resolve(root, 'docs/calibration.md'), [
  '# Does the confidence hold?', '',
  `Written by \`pnpm calibrate\` from ${judged.length} documents${before > 0 ? ` (the table also knows ${before} older ones)` : ''}; do not edit. A dot on the dashed line is honest; the bar is the range of 95 %.`, '',
  '![Share of right values by confidence](pictures/reliability.svg)', '', toReliability(guesses),
].join('\n'));
const [right, seen] = counts['*'] ?? [0, 0];
console.log(`${seen} values, ${right} right; ${lines.length} lines in ${path}`);
