import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { tsImport } from 'tsx/esm/api';

const { chromiumFlags, chromiumPath } = await tsImport('./scripts/chromium.ts', import.meta.url);

/** Writes `{ passed, failed, skipped, failures }` to the file named by COUNTS_FILE, for `npm test`. */
function countsReporter(file) {
  const count = (suite, into, path) => {
    for (const test of suite?.tests ?? []) {
      into[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      if (!test.skipped && !test.passed) fail(into, [...path, test.name], test.error);
    }
    for (const inner of suite?.suites ?? []) count(inner, into, [...path, inner.name]);
  };
  const fail = (into, path, error) =>
    into.failures.push({ title: path.join(' › '), message: error?.message ?? '' });
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
      for (const session of sessions) {
        count(session.testResults, counts, [session.testFile]);
        // A file that does not load, or whose page throws, has no failed test to show for it.
        if (session.errors.length === 0) continue;
        counts.failed++;
        fail(counts, [session.testFile], session.errors[0]);
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

export default {
  files: ['src/**/*.test.ts', '!src/**/*.node.test.ts'],
  nodeResolve: true,
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: chromiumPath(), args: chromiumFlags },
    }),
  ],
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY ?? false }),
    ...(process.env.COUNTS_FILE ? [countsReporter(process.env.COUNTS_FILE)] : []),
  ],
  // Lit's development build helps the tests; that it says so each time does not.
  filterBrowserLogs: ({ args }) => !args.some((arg) => String(arg).startsWith('Lit is in dev mode')),
  testFramework: { config: { timeout: 10_000 } },
};
