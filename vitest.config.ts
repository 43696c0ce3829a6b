import { defineConfig } from 'vitest/config';

/** What needs no browser: proxy, sandbox, scripts, and the parts of src that are plain logic (`x.node.test.ts`). */
export default defineConfig({
  test: {
    include: [
      'proxy/**/*.test.ts',
      'demo/**/*.test.ts',
      'scripts/**/*.test.ts',
      'src/**/*.node.test.ts',
      'e2e/**/*.node.test.ts',
    ],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
