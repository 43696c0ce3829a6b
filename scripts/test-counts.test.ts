import { expect, test } from 'vitest';
import { countReport, failuresOf, readResults } from './test-counts.ts';

test('counts what passed and failed in the node tests', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 2,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  };
  expect(countReport(report)).toEqual({ passed: 7, failed: 2 });
});

test('a file of node tests that does not load is a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{ fullName: 'adds up', status: 'passed' }] },
  ];
  expect(countReport({ numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({
    passed: 1,
    failed: 1,
  });
});

test('counts flaky and skipped journeys, and what broke outside of a test, as failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
  expect(countReport({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 4 });
});

test('counts a skipped element test as failed', () => {
  expect(countReport({ passed: 3, failed: 1, skipped: 1 })).toEqual({ passed: 3, failed: 2 });
});

test('names the node tests that failed and the files that did not load', () => {
  const testResults = [
    { name: 'a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    {
      name: 'b.test.ts',
      status: 'failed',
      assertionResults: [
        { fullName: 'adds up', status: 'passed' },
        { fullName: 'takes away', status: 'failed', failureMessages: ['1 is not 2'] },
      ],
    },
  ];
  expect(failuresOf({ testResults })).toEqual([
    { title: 'a.test.ts', message: 'no such module' },
    { title: 'b.test.ts › takes away', message: '1 is not 2' },
  ]);
});

test('names the journeys that failed, through all that they stand in', () => {
  const spec = (title: string, ok: boolean) => ({
    title,
    ok,
    tests: [{ results: [{}, { error: { message: `${title}!` } }] }],
  });
  const suites = [
    {
      title: 'a.test.ts',
      specs: [spec('books', false)],
      suites: [{ title: 'in German', specs: [spec('pays', false), spec('cancels', true)] }],
    },
  ];
  expect(failuresOf({ suites })).toEqual([
    { title: 'a.test.ts › books', message: 'books!' },
    { title: 'a.test.ts › in German › pays', message: 'pays!' },
  ]);
});

test('names the element tests that failed', () => {
  const failures = [{ title: 'field.test.ts › keeps what is typed', message: 'empty' }];
  expect(failuresOf({ passed: 3, failed: 1, failures })).toEqual(failures);
});

test('a report that was never written counts and names nothing', () => {
  expect(readResults('test-results/there-is-none.json')).toEqual({ passed: 0, failed: 0, failures: [] });
});
