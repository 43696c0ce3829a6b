import type { Received } from '../http.ts';

/** How often a read is made at most. */
const attemptsMax = 4;
/** Milliseconds before the second attempt, doubled before each further one. */
const firstPause = 250;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const isBusy = (received: Received): received is Received & { kind: 'received' } =>
  received.kind === 'received' && (received.status === 429 || received.status >= 500);

/**
 * Reads, and reads again where the booking system is busy (429, 5xx): after as long as it says, else with growing, jittered
 * pauses. All together take no longer than `limit` milliseconds.
 */
export async function readPatiently(
  read: (limit: number) => Promise<Received>,
  limit: number,
): Promise<Received> {
  const deadline = performance.now() + limit;
  for (let attempt = 1; ; attempt += 1) {
    const received = await read(deadline - performance.now());
    if (!isBusy(received) || attempt === attemptsMax) return received;
    const growing = firstPause * 2 ** (attempt - 1) * (0.5 + Math.random());
    const wait = received.retryAfter === undefined ? growing : received.retryAfter * 1000;
    if (performance.now() + wait >= deadline) return received;
    await pause(wait);
  }
}
