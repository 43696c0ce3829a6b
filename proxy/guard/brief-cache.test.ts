import { beforeEach, expect, it } from 'vitest';
import { Failure } from '../errors.ts';
import { createBriefCache } from './brief-cache.ts';
import { createMemoryStore } from './memory-store.ts';

let time: number;
let asked: number;
beforeEach(() => {
  time = Date.parse('2026-12-01T11:00:00Z');
  asked = 0;
});
const store = () => createMemoryStore(() => new Date(time));
const work = async () => {
  asked += 1;
  return asked;
};

it('asks once for all who come within the time, and anew after it', async () => {
  const cache = createBriefCache(store(), 1000);
  expect(await Promise.all([1, 2, 3].map(() => cache.get('adler', 'a', work)))).toEqual([1, 1, 1]);
  time += 999;
  expect(await cache.get('adler', 'a', work)).toBe(1);
  time += 2;
  expect(await cache.get('adler', 'a', work)).toBe(2);
});

it('keeps apart what has another topic or key', async () => {
  const cache = createBriefCache(store(), 1000);
  await cache.get('adler', 'a', work);
  expect(await cache.get('adler', 'b', work)).toBe(2);
  expect(await cache.get('krone', 'a', work)).toBe(3);
});

it('finds no more of a topic that is forgotten, in another process neither', async () => {
  const shared = store();
  const [here, there] = [createBriefCache(shared, 1000), createBriefCache(shared, 1000)];
  await here.get('adler', 'a', work);
  expect(await there.get('adler', 'a', work)).toBe(1);
  await there.forget('adler');
  expect(await here.get('adler', 'a', work)).toBe(2);
  // What is kept since is not lost when the mark of the forgetting is.
  time += 2001;
  expect(await here.get('adler', 'a', work)).toBe(3);
});

it('keeps no failure, and asks again after a throw', async () => {
  const cache = createBriefCache(store(), 1000);
  const failed = await cache.get('adler', 'a', async () => new Failure('upstream_failed'));
  expect(failed).toBeInstanceOf(Failure);
  await expect(
    cache.get('adler', 'a', async () => {
      throw new Error('broken');
    }),
  ).rejects.toThrow('broken');
  expect(await cache.get('adler', 'a', work)).toBe(1);
});

it('keeps nothing where it is to keep nothing, and still asks once for all who come at once', async () => {
  const cache = createBriefCache(store(), 0);
  expect(await Promise.all([1, 2].map(() => cache.get('adler', 'a', work)))).toEqual([1, 1]);
  expect(await cache.get('adler', 'a', work)).toBe(2);
});

it('is asked for all the same where there is no room to keep it', async () => {
  const full = createMemoryStore(() => new Date(time), 1);
  await full.set('held', 1, { ttl: 10_000, held: 10_000 });
  const cache = createBriefCache(full, 1000);
  expect([await cache.get('adler', 'a', work), await cache.get('adler', 'a', work)]).toEqual([1, 2]);
});
