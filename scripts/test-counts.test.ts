import { expect, test } from 'vitest';
import { countReport, readCounts } from './test-counts.ts';

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
    { status: 'passed', assertionResults: [{}] },
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

test('a report that was never written counts nothing', () => {
  expect(readCounts('test-results/there-is-none.json')).toEqual({ passed: 0, failed: 0 });
});
