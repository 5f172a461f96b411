import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest asks for one
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    globalSetup: 'test/support/build.ts',
    testTimeout: 20_000,
    // One less is the default; tests in a pseudo-terminal wait more than they work.
    maxWorkers: '100%',
    env: { NODE_EXTRA_CA_CERTS: '' },
  },
});
