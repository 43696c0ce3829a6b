import { describe, expect, it } from 'vitest';
import { createMemoryStore } from './memory-store.ts';
import { mayTry } from './tries.ts';

const allowed = { most: 3, seconds: 60 };

describe('tries of one thing', () => {
  it('are allowed so often, also where they come at once, and again once the time is over', async () => {
    let now = new Date('2026-12-01T10:00:00Z');
    const store = createMemoryStore(() => now);
    const atOnce = await Promise.all([1, 2, 3, 4, 5].map(() => mayTry(store, 'a', allowed)));
    expect(atOnce.filter(Boolean)).toHaveLength(3);
    expect(await mayTry(store, 'b', allowed)).toBe(true);
    now = new Date('2026-12-01T10:01:01Z');
    expect(await mayTry(store, 'a', allowed)).toBe(true);
  });

  it('take no room from what must be remembered, and are refused where there is none', async () => {
    const store = createMemoryStore(() => new Date('2026-12-01T10:00:00Z'), 2);
    await store.set('a booking', true, { ttl: 60_000, held: 60_000 });
    expect(await mayTry(store, 'a', allowed)).toBe(true);
    await store.set('another', true, { ttl: 60_000, held: 60_000 });
    expect(await store.get('a booking')).toBe(true);
    expect(await mayTry(store, 'b', allowed)).toBe(false);
  });
});
