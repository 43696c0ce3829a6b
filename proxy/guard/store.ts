/** A value that survives being written as JSON: a store may live outside this process. */
export type Plain =
  null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain | undefined };

export interface Keeping {
  /** Milliseconds after which the value is gone. */
  ttl: number;
  /** Milliseconds during which it may not be evicted. */
  held: number;
}

/**
 * What proxies remember between requests. In memory it serves one process; one that is shared (Redis: `SET … PX`,
 * `SET … NX PX`, `DEL`, with `maxmemory-policy noeviction`) serves many.
 */
export interface Store {
  /** Since when it has kept values: a younger value that it doesn't have was never stored. */
  readonly since: Date;
  get(key: string): Promise<Plain | undefined>;
  /** Overwrites. False: there is no room, and nothing was written. */
  set(key: string, value: Plain, keeping: Keeping): Promise<boolean>;
  /** Writes only where there is no value, atomically: of several concurrent calls, one gets `added`. */
  add(key: string, value: Plain, keeping: Keeping): Promise<'added' | 'present' | 'full'>;
  delete(key: string): Promise<void>;
}
