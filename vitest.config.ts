import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What changes nothing around it: these files share processes, or most of their time would go into loading the same lists anew. */
const PURE = ['api', 'dataset', 'gazetteer', 'latvian', 'record', 'review', 'rules'].map((name) => `packages/${name}/**/*.test.ts`);

/** Begun first, the longest before the others: begun last, they would run alone while the other processors stand idle. */
const LONGEST = [
  'cli/browser/record', 'cli/browser/pages', 'store/src/postgres/postgres-database', 'runtime/src/outages', 'scripts/crash/', 'cli/browser/',
  'cli/src/commands/', 'reader/src/sandbox/', 'linking/src/', 'scripts/', 'cli/src/', 'postgres',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => LONGEST.findIndex((part) => moduleId.includes(part)) >>> 0;
    return (await super.sort(files)).toSorted((a, b) => Number(!a.project.config.isolate) - Number(!b.project.config.isolate) || rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    exclude: ['**/node_modules/**', '.tsc/**'],
    pool: 'forks',
    // A good part of the time goes into waiting for processes and servers, so three files at once also where there are two cores.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    // Servers, browsers and clocks on a busy machine: a test may try once more, and the run says which did.
    retry: process.env['CI'] ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'apart', include: ['packages/**/*.test.ts', 'workers/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: ['**/node_modules/**', '.tsc/**', ...PURE] } },
      { extends: true, test: { name: 'together', include: PURE, isolate: false } },
    ],
  },
});
