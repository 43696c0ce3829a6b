import { expect, it } from 'vitest';
import { createRemembered } from './remembered.ts';

it('remembers so many, and forgets the oldest first', () => {
  const remembered = createRemembered(2);
  for (const name of ['first', 'second', 'third']) remembered.add(name);
  expect(['first', 'second', 'third', 'fourth'].map((name) => remembered.has(name))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
