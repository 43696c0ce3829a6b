/** A value that survives being written as JSON: a store may live outside this process. */
export type Plain =
  null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain | undefined };

export interface Keeping {
  /** Milliseconds after which the value is gone. */
  ttl: number;
  /** Milliseconds during which it may not give way to another when there is no room. */
  held: number;
}

/**
 * What proxies remember between requests. In memory it serves one process; one that is shared (Redis: `SET … PX`,
 * `SET … NX PX`, `DEL`, with `maxmemory-policy noeviction`) serves many.
 */
export interface Store {
  /** From when on it remembers: what it doesn't know and is younger has never been there. */
  readonly since: Date;
  get(key: string): Promise<Plain | undefined>;
  /** Writes over what is there. False: there is no room, and nothing was written. */
  set(key: string, value: Plain, keeping: Keeping): Promise<boolean>;
  /** Writes only where nothing is, as one step: of several that add at once, one is told `added`. */
  add(key: string, value: Plain, keeping: Keeping): Promise<'added' | 'present' | 'full'>;
  delete(key: string): Promise<void>;
}
