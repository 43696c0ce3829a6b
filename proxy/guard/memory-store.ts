import { LRUCache } from 'lru-cache';
import type { Keeping, Plain, Store } from './store.ts';

interface Kept {
  value: Plain;
  /** Not evicted before this time, in milliseconds since 1970. */
  heldUntil: number;
}

/**
 * A {@link Store} in this process: a restart forgets it, and a second process does not share it. When it is full, the
 * least recently used value that is not held is evicted; if all are held, nothing new is stored.
 * @param capacity how many values are kept at once
 */
export function createMemoryStore(now: () => Date, capacity = 20_000): Store {
  const time = () => now().getTime();
  const kept = new LRUCache<string, Kept>({
    max: capacity,
    ttl: 1,
    ttlResolution: 0,
    perf: { now: time },
  });

  /** The cache would evict whatever is oldest; a value that is held must not go. */
  function makeRoom(): boolean {
    if (kept.size < capacity) return true;
    kept.purgeStale();
    if (kept.size < capacity) return true;
    for (const key of kept.rkeys()) {
      if ((kept.peek(key)?.heldUntil ?? 0) <= time()) return kept.delete(key);
    }
    return false;
  }

  function write(key: string, value: Plain, { ttl, held }: Keeping): boolean {
    if (!kept.has(key) && !makeRoom()) return false;
    kept.set(key, { value, heldUntil: time() + held }, { ttl });
    return true;
  }

  return {
    since: now(),
    async get(key) {
      return kept.get(key)?.value;
    },
    async set(key, value, keeping) {
      return write(key, value, keeping);
    },
    async add(key, value, keeping) {
      if (kept.has(key)) return 'present';
      return write(key, value, keeping) ? 'added' : 'full';
    },
    async delete(key) {
      kept.delete(key);
    },
  };
}
