// pnpm test: all tests, or those whose path holds one of the words given: pnpm test packages/inbox
// Names the tests that were left out and how to run them; with CI=true a left-out test is a failure.
import './need-node.mjs';
import { relative, resolve } from 'node:path';
import { startVitest } from 'vitest/node';

const root = resolve(import.meta.dirname, '..');
// Hundreds of processes are started: what one has compiled the next need not.
process.env.NODE_COMPILE_CACHE ??= resolve(root, 'node_modules/.cache/siets');
const isCi = process.env.CI === 'true' || process.env.CI === '1';

const filters = process.argv.slice(2).filter((word) => word !== '--');
const vitest = await startVitest(filters, { root, run: true, watch: false });
const modules = vitest.state.getTestModules();
const tests = modules.flatMap((module) => [...module.children.allTests()].map((test) => ({ test, module })));
const broken = modules.filter((module) => module.errors().length > 0);
const unhandled = vitest.state.getUnhandledErrors().length;
await vitest.close();

const inState = (state) => tests.filter(({ test }) => test.result().state === state);
const left = inState('skipped');
const passed = inState('passed').length;
const again = tests.filter(({ test }) => test.result().state === 'passed' && (test.diagnostic()?.retryCount ?? 0) > 0);
const failed = inState('failed').length + broken.length + unhandled;

if (left.length > 0) {
  console.log(`\nLeft out (${left.length}):`);
  for (const { test, module } of left) {
    const note = test.result().note;
    console.log(`  ${relative(root, module.moduleId)}: ${test.fullName}${note === undefined ? '' : ` (${note})`}`);
  }
  console.log(
    'They need a service or a program that was not found here. `.ci/run` starts what Debian has of these and runs everything;\n' +
      'Redis alone: redis-server --daemonize yes --port 6379 --save ""',
  );
  if (isCi) console.log('CI=true: a test that was left out is a failure.');
}
if (again.length > 0) {
  console.log(`\nPassed at the second try only (${again.length}); the first says what to mend:`);
  for (const { test, module } of again) console.log(`  ${relative(root, module.moduleId)}: ${test.fullName}`);
}
if (tests.length === 0) console.log('\nNo test was found.');

console.log(`\n${passed} passed, ${failed} failed${left.length > 0 ? `, ${left.length} skipped` : ''}`);
process.exitCode = failed > 0 || tests.length === 0 || (isCi && left.length > 0) ? 1 : 0;
