import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
}

/** What the three runners' JSON reporters write, as far as it is counted here. */
interface Report {
  /** vitest */
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  numTodoTests?: number;
  testResults?: { status: string; assertionResults: unknown[] }[];
  /** Playwright */
  stats?: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors?: unknown[];
  /** our own, of the element tests */
  passed?: number;
  failed?: number;
  skipped?: number;
}

/**
 * Counts the tests of a JSON report by vitest, Playwright or the element tests. A skipped test was not run, a flaky one
 * failed once, a file that did not load tested nothing: all of them count as failed. No report: nothing ran.
 */
export function countReport(report: Report): Counts {
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky + skipped + (report.errors?.length ?? 0) };
  }
  const unloaded = (report.testResults ?? []).filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests ?? report.passed ?? 0,
    failed:
      (report.numFailedTests ?? report.failed ?? 0) +
      (report.numPendingTests ?? report.skipped ?? 0) +
      (report.numTodoTests ?? 0) +
      unloaded.length,
  };
}

export function readCounts(file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  return countReport(JSON.parse(readFileSync(file, 'utf8')) as Report);
}
