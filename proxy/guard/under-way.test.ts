import { expect, it } from 'vitest';
import { createUnderWay } from './under-way.ts';

it('What is under way is waited for, with what comes meanwhile, whether it fails or not', async () => {
  const underWay = createUnderWay();
  let endFirst = () => {};
  let failSecond = (_: Error) => {};
  let isOver = false;
  underWay.add(new Promise<void>((resolve) => (endFirst = resolve)));
  const ended = underWay.ended().then(() => (isOver = true));
  underWay.add(new Promise<void>((_, reject) => (failSecond = reject)));
  endFirst();
  await new Promise(setImmediate);
  expect([underWay.size, isOver]).toEqual([1, false]);
  failSecond(new Error('lost'));
  await ended;
  expect(underWay.size).toBe(0);
});

it('Nothing under way is waited for not at all', async () => {
  await createUnderWay().ended();
});
