import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'workers/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['**/node_modules/**', '.tsc/**'],
    pool: 'forks',
    // Half of the time goes into waiting for processes and servers, so two files at once also where there are two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Servers, browsers and clocks on a busy machine: a test may try once more, and the run says which did.
    retry: process.env['CI'] ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
