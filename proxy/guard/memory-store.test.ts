import { describe, expect, it } from 'vitest';
import { createMemoryStore } from './memory-store.ts';

const minute = 60_000;
const lasting = { ttl: 60 * minute, held: 60 * minute };
const brief = { ttl: 60 * minute, held: 0 };

function open(capacity?: number) {
  let instant = Date.parse('2026-12-01T11:00:00Z');
  const store = createMemoryStore(() => new Date(instant), capacity);
  const known = async (...keys: string[]) => Promise.all(keys.map((key) => store.get(key)));
  return { store, known, later: (minutes: number) => (instant += minutes * minute) };
}

describe('a store in memory', () => {
  it('keeps a value for its time, and not longer', async () => {
    const { store, known, later } = open();
    await store.set('a', { status: 'done' }, lasting);
    later(59);
    expect(await known('a')).toEqual([{ status: 'done' }]);
    later(2);
    expect(await known('a')).toEqual([undefined]);
    expect(await store.add('a', 1, lasting)).toBe('added');
  });

  it('adds only where nothing is', async () => {
    const { store, known } = open();
    expect(await Promise.all([store.add('a', 1, lasting), store.add('a', 2, lasting)])).toEqual([
      'added',
      'present',
    ]);
    expect(await known('a')).toEqual([1]);
  });

  it('writes over what is there, and deletes', async () => {
    const { store, known } = open();
    await store.set('a', 1, lasting);
    await store.set('a', 2, lasting);
    await store.set('b', 3, lasting);
    await store.delete('b');
    expect(await known('a', 'b')).toEqual([2, undefined]);
  });

  it('says since when it remembers', () => {
    const { store } = open();
    expect(store.since).toEqual(new Date('2026-12-01T11:00:00Z'));
  });
});

describe('a full store', () => {
  it('lets go of what was used longest ago and is not held', async () => {
    const { store, known } = open(3);
    await store.set('held', 1, lasting);
    await store.set('old', 2, brief);
    await store.set('used', 3, brief);
    await store.get('old');
    expect(await store.add('new', 4, lasting)).toBe('added');
    expect(await known('held', 'old', 'used', 'new')).toEqual([1, 2, undefined, 4]);
  });

  it('rather takes nothing new than lets go of what is held', async () => {
    const { store, known, later } = open(2);
    await store.set('a', 1, lasting);
    await store.set('b', 2, lasting);
    expect(await store.add('c', 3, lasting)).toBe('full');
    expect(await store.set('c', 3, brief)).toBe(false);
    expect(await store.set('a', 4, lasting)).toBe(true);
    expect(await known('a', 'b', 'c')).toEqual([4, 2, undefined]);
    later(61);
    expect(await store.add('c', 3, lasting)).toBe('added');
  });
});
