import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorCases } from '../e2e/foratable/errors/errors.ts';
import { feedbackCases } from '../e2e/foratable/errors/feedback.ts';
import { notAccepted } from '../e2e/foratable/errors/not-accepted.ts';
import { stayCases } from '../e2e/servio/errors/errors.ts';
import { madePages } from './made-pages.ts';

test('the pages made from the code are what npm run docs would write now', async () => {
  for (const [file, page] of Object.entries(await madePages())) {
    expect(readFileSync(file, 'utf8'), file).toBe(page);
  }
});

test('every error of a guest’s method is in the table', async () => {
  const { errorNumbers } = await import('../demo/sandbox/foratable/errors.ts');
  const ofBooking = errorCases.filter((each) => !notAccepted.includes(each));
  const keys = new Set([...ofBooking, ...feedbackCases].map(({ key }) => key));
  // The one that only an operator meets, on the command line: proxy/upstreams/foratable/operator.cli.test.ts.
  const ofOperators = 'feedback_answer_already_exists';
  expect([...keys, ofOperators].sort()).toEqual(Object.keys(errorNumbers).sort());
});

test('every function of Servio’s, and every code that only a stay can meet, is in the table', async () => {
  const { functionNames } = await import('../demo/sandbox/servio/request.ts');
  const { stayErrorCodes, tableErrorCodes } = await import('../src/contract/index.ts');
  const told = new Set(stayCases.map((each) => each.function));
  expect([...told].sort()).toEqual([...functionNames].sort());
  const codes = new Set<string>(stayCases.flatMap(({ code }) => code ?? []));
  const ofTables = new Set<string>(tableErrorCodes);
  expect(stayErrorCodes.filter((code) => !ofTables.has(code) && !codes.has(code))).toEqual([]);
});
