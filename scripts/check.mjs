// pnpm check: everything that is checked without running the product. Changes nothing; prints each step and its verdict.
import './need-node.mjs';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const bin = (name) => resolve(root, 'node_modules/.bin', name);

const steps = [
  ['types', bin('tsc'), ['-b']],
  ['lint', bin('oxlint'), ['--type-aware', '--quiet']],
  ['module boundaries', bin('depcruise'), ['packages', 'workers', 'scripts', '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long']],
  ['generated lists', process.execPath, ['packages/gazetteer/scripts/gen.ts', '--check']],
  ['version of the rules', process.execPath, ['scripts/rules-version.ts', '--check']],
  ['generated pages', process.execPath, ['scripts/docs.ts', '--check']],
];

let failed = 0;
for (const [name, command, args] of steps) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  console.log(status === 0 ? 'ok    ' : 'FAILED', name);
  if (status === 0) continue;
  failed += 1;
  console.log(`${stdout}${stderr}`.trim());
}
console.log(failed === 0 ? 'All checks passed.' : `${failed} of ${steps.length} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
