import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
}

/** A test that failed: where it stands and what it is called, and what it said. */
export interface Failure {
  title: string;
  message: string;
}

export interface Results extends Counts {
  failures: Failure[];
}

interface Suite {
  title: string;
  specs?: { title: string; ok: boolean; tests: { results: { error?: { message?: string } }[] }[] }[];
  suites?: Suite[];
}

/** What the three runners' JSON reporters write, as far as it is counted here. */
interface Report {
  /** vitest */
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  numTodoTests?: number;
  testResults?: {
    name?: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] | null }[];
  }[];
  /** Playwright */
  suites?: Suite[];
  stats?: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors?: unknown[];
  /** our own, of the element tests */
  passed?: number;
  failed?: number;
  skipped?: number;
  failures?: Failure[];
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

function failuresIn(suite: Suite, path: string): Failure[] {
  const here = path ? `${path} › ${suite.title}` : suite.title;
  const failed = (suite.specs ?? []).filter(({ ok }) => !ok);
  return [
    ...failed.map(({ title, tests }) => ({
      title: `${here} › ${title}`,
      message: tests.flatMap(({ results }) => results).find(({ error }) => error)?.error?.message ?? '',
    })),
    ...(suite.suites ?? []).flatMap((inner) => failuresIn(inner, here)),
  ];
}

/** What failed, by name: a record of a run may keep no more than its end. */
export function failuresOf(report: Report): Failure[] {
  const ofFiles = (report.testResults ?? []).flatMap(
    ({ name = '', status, message = '', assertionResults }) =>
      status === 'failed' && assertionResults.length === 0
        ? [{ title: name, message }]
        : assertionResults
            .filter((test) => test.status !== 'passed')
            .map(({ fullName, failureMessages }) => ({
              title: `${name} › ${fullName}`,
              message: failureMessages?.[0] ?? '',
            })),
  );
  const ofJourneys = (report.suites ?? []).flatMap((suite) => failuresIn(suite, ''));
  return [...ofFiles, ...ofJourneys, ...(report.failures ?? [])];
}

/** What a runner's report says; nothing where it wrote none. */
export function readResults(file: string): Results {
  if (!existsSync(file)) return { passed: 0, failed: 0, failures: [] };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  return { ...countReport(report), failures: failuresOf(report) };
}
