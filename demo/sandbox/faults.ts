/**
 * What can go wrong with a call, and whether it took effect before:
 * `delay` answers late · `break-before` the connection is destroyed, nothing was done ·
 * `break-after` the call took effect, then the connection is destroyed · `http-500` nothing was done ·
 * `http-429` too many calls, nothing was done ·
 * `garbage` the call took effect, HTTP 200 with a body that can't be read · `hang` nothing is done and no answer comes.
 */
export const faultEffects = [
  'delay',
  'break-before',
  'break-after',
  'http-500',
  'http-429',
  'garbage',
  'hang',
] as const;
export type FaultEffect = (typeof faultEffects)[number];

export interface Fault {
  /** The method whose next call is hit, or `*` for any. */
  method: string;
  effect: FaultEffect;
  /** Milliseconds the call waits before anything else happens. */
  delay: number;
  /** How many more calls are hit. */
  times: number;
  /** Seconds that an `http-429` names in Retry-After; left out: it names none. */
  retryAfter?: number | undefined;
}

/** The faults that wait for a call, oldest first. Each call takes at most one. */
export class Faults {
  #waiting: Fault[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ ...fault });
  }

  /** The fault that hits this call, already counted down. */
  take(method: string): Fault | undefined {
    const fault = this.#waiting.find((waiting) => waiting.method === method || waiting.method === '*');
    if (fault) {
      fault.times -= 1;
      if (fault.times === 0) this.#waiting = this.#waiting.filter((waiting) => waiting !== fault);
    }
    return fault;
  }

  list(): Fault[] {
    return this.#waiting.map((fault) => ({ ...fault }));
  }

  clear(): void {
    this.#waiting = [];
  }
}
