import type { Store } from './store.ts';

export interface TriesAllowed {
  most: number;
  /** Within which so many are allowed, from the first on. */
  seconds: number;
}

/**
 * Counts one more try, and tells whether it is still allowed. Atomic: of several at once no more than `most` are. A store that
 * is full evicts the count like any other value that nothing depends on; where it has no room at all, nothing is allowed.
 * @param key what is tried, without anything about the guest: the store may be shared
 */
export async function mayTry(store: Store, key: string, { most, seconds }: TriesAllowed): Promise<boolean> {
  const keeping = { ttl: seconds * 1000, held: 0 };
  for (let nth = 1; nth <= most; nth += 1) {
    const added = await store.add(`try ${nth} ${key}`, true, keeping);
    if (added !== 'present') return added === 'added';
  }
  return false;
}
