import { expect, test } from 'vitest';
import { requestsInARow } from './requests.ts';

const span = (start: number, end: number) => ({ start, end });

test('requests made at once are one row', () => {
  expect(requestsInARow([span(0, 150), span(0, 170), span(5, 400)])).toBe(1);
});

test('each that waited for another is one more', () => {
  expect(requestsInARow([span(0, 150), span(150, 300), span(301, 450)])).toBe(3);
});

test('the longest series counts, in whichever order the requests are told', () => {
  const script = span(0, 150);
  const call = span(151, 320);
  const panel = span(151, 350);
  const flow = span(322, 480);
  expect(requestsInARow([flow, panel, script, call])).toBe(3);
});

test('no requests are no row', () => {
  expect(requestsInARow([])).toBe(0);
});
