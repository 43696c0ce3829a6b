/**
 * Calls that change something at a booking system, and go on though nobody waits for them any more. The process must not
 * end before they do: their outcome would be known to nobody.
 */
export interface UnderWay {
  add(work: Promise<unknown>): void;
  /** Resolves when none is left, with those that come meanwhile. */
  ended(): Promise<void>;
  readonly size: number;
}

export function createUnderWay(): UnderWay {
  const works = new Set<Promise<unknown>>();
  return {
    add(work) {
      const settled = work.catch(() => undefined);
      works.add(settled);
      void settled.then(() => works.delete(settled));
    },
    async ended() {
      while (works.size) await Promise.all(works);
    },
    get size() {
      return works.size;
    },
  };
}
