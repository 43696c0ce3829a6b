/** The sandbox's time: the machine's, plus an offset that can be changed. It goes on running after it was set. */
export interface Clock {
  now(): Date;
  /** From now on the clock shows this instant, and runs on. */
  set(instant: Date): void;
  /** Moves the clock by so many seconds; a negative number moves it back. */
  advance(seconds: number): void;
  /** Back to the machine's time. */
  reset(): void;
}

export function createClock(): Clock {
  let offset = 0;
  return {
    now: () => new Date(Date.now() + offset),
    set: (instant) => {
      offset = instant.getTime() - Date.now();
    },
    advance: (seconds) => {
      offset += seconds * 1000;
    },
    reset: () => {
      offset = 0;
    },
  };
}
