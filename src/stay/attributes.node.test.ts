import { expect, it } from 'vitest';
import { Stay } from '../contract/index.ts';
import { stayAttributes } from './attributes.ts';

const takes = (value: string) => stayAttributes['children']?.valid(value);

it.each(['0', '17', '4,9', ' 4 , 17 ', Array(20).fill('3').join(',')])('children can be %j', (value) => {
  expect(takes(value)).toBe(true);
  const childAges = value.split(',').map(Number);
  expect(Stay.shape.childAges.safeParse(childAges).success).toBe(true);
});

it.each(['', '18', '40', '4,', '4 9', '-1', '2.5', '07', Array(21).fill('3').join(',')])(
  'children can not be %j, which no call could say',
  (value) => expect(takes(value)).toBe(false),
);
