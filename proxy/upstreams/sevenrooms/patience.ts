import type { Received } from '../http.ts';

/** How long a read is made again for. */
export interface Patience {
  /** How often it is made at most. */
  attempts: number;
  /** Milliseconds for one attempt. */
  each: number;
  /** Milliseconds between two, at most, where the booking system doesn't say. */
  pauseMax: number;
  /** Whether it is made again where no answer came, too. */
  isForLost: boolean;
  onWait?: (milliseconds: number) => void;
}

/** A guest waits. */
export const guestPatience: Patience = { attempts: 4, each: Infinity, pauseMax: 8000, isForLost: false };

/** Milliseconds before the second attempt, doubled before each further one. */
const firstPause = 250;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const isBusy = (received: Received, { isForLost }: Patience): boolean =>
  received.kind === 'received' ? received.status === 429 || received.status >= 500 : isForLost;

/**
 * Reads, and reads again where the booking system is busy (429, 5xx): after as long as it says, else with growing, jittered
 * pauses. All together take no longer than `limit` milliseconds.
 */
export async function readPatiently(
  read: (limit: number) => Promise<Received>,
  limit: number,
  patience: Patience = guestPatience,
): Promise<Received> {
  const deadline = performance.now() + limit;
  for (let attempt = 1; ; attempt += 1) {
    const received = await read(Math.min(patience.each, deadline - performance.now()));
    if (!isBusy(received, patience) || attempt === patience.attempts) return received;
    const growing = Math.min(firstPause * 2 ** (attempt - 1), patience.pauseMax) * (0.5 + Math.random());
    const asked = received.kind === 'received' ? received.retryAfter : undefined;
    const wait = asked === undefined ? growing : asked * 1000;
    if (performance.now() + wait >= deadline) return received;
    patience.onWait?.(wait);
    await pause(wait);
  }
}
