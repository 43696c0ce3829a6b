import { expect, it } from 'vitest';
import { open } from './testing/conversation.ts';

const hash = '0123456789abcdef0123456789abcdef';
const handoffOf = async (baseUrl?: string) => {
  const { journey } = open({}, { restaurantHash: hash, ...(baseUrl && { baseUrl }) });
  const { handoff } = (await journey.open()) as { handoff?: object };
  return handoff;
};

it('The first answer says where forAtable’s own window is, and what its form is to name', async () => {
  expect(await handoffOf()).toEqual({
    name: 'forAtable',
    url: `https://foratable.com/reserve/restaurant/${hash}/direct`,
    fields: { date: 'date', time: 'time', partySize: 'places' },
  });
});

it.each([
  ['http://127.0.0.1:8791/bookapi2', 'http://127.0.0.1:8791'],
  ['https://gateway.example/ch/bookapi2/', 'https://gateway.example/ch'],
  ['https://api.example', 'https://api.example'],
])('The window is beside the API at %s', async (baseUrl, beside) => {
  expect(await handoffOf(baseUrl)).toMatchObject({ url: `${beside}/reserve/restaurant/${hash}/direct` });
});
