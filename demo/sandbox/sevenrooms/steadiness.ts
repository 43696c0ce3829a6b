import type { GroupConfig } from './config.ts';
import { refuse } from './errors.ts';
import type { Refusal } from './errors.ts';

const troubles = [
  refuse(500, 'Internal Server Error'),
  refuse(502, 'Bad Gateway'),
  refuse(503, 'Service Unavailable'),
];

/** Why a call is turned away whatever it asks: as often as the settings say, so that a test can count on it. */
export class Steadiness {
  #calls = 0;
  /** Instants of the calls that were let in. */
  #admitted: number[] = [];

  /** `retryAfter`: seconds, with a 429. */
  turnAway(
    { rate_limit: limit, fails_every: every }: GroupConfig,
    now: Date,
  ): { refusal: Refusal; retryAfter?: number } | undefined {
    if (limit) {
      const from = now.getTime() - limit.seconds * 1000;
      this.#admitted = this.#admitted.filter((instant) => instant > from);
      const [oldest] = this.#admitted;
      if (oldest !== undefined && this.#admitted.length >= limit.calls) {
        const retryAfter = Math.max(1, Math.ceil((oldest - from) / 1000));
        return { refusal: refuse(429, 'Rate limit exceeded'), retryAfter };
      }
      this.#admitted.push(now.getTime());
    }
    this.#calls += 1;
    if (every === 0 || this.#calls % every !== 0) return undefined;
    const trouble = troubles[(this.#calls / every) % troubles.length];
    return trouble && { refusal: trouble };
  }
}
