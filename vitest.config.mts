import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const TESTS = 'test/**/*.test.{ts,tsx}';
/** Tests that run the program as it is built, or a part of bench/. */
const PROGRAM = [
  'test/{bench,cli,terminal}/**/*.test.ts',
  'test/contracts/{dist,json-schema,package}.test.ts',
  'test/library/processes.test.ts',
  'test/sources/cut.test.ts',
];

// Every torture tries other random texts; who sets the seed repeats them. Workers inherit it.
if (process.env['PULLQUOTE_TORTURE'] === '1' && process.env['PULLQUOTE_SEED'] === undefined) {
  process.env['PULLQUOTE_SEED'] = String(Date.now() % 1_000_000);
  console.log(`PULLQUOTE_SEED=${process.env['PULLQUOTE_SEED']} npm run torture repeats this one`);
}

// biome-ignore lint/style/noDefaultExport: vitest asks for one
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 20_000,
    env: { NODE_EXTRA_CA_CERTS: '' },
    // A process of its own for each worker, since tests measure what their process works; many files in each, since to
    // load the source takes longer than most tests. So a file leaves behind what it found.
    pool: 'forks',
    isolate: false,
    // What runs the program waits more than it works.
    maxWorkers: 2 * availableParallelism(),
    projects: [
      // Projects start by name; these tests take longest.
      { extends: true, test: { name: 'program', include: PROGRAM, globalSetup: 'test/support/build.ts' } },
      {
        extends: true,
        test: { name: 'source', include: [TESTS], exclude: PROGRAM, setupFiles: 'test/support/rooms.ts' },
      },
    ],
  },
});
