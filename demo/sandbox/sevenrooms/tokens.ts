import { createHash } from 'node:crypto';

/** Hours that a token holds. [client] */
const life = 24 * 60 * 60 * 1000;

/** The tokens that a group was given. Several hold at once. */
export class Tokens {
  readonly #expiry = new Map<string, Date>();
  readonly #salt: string;
  #count = 0;

  constructor(salt: string) {
    this.#salt = salt;
  }

  issue(now: Date): { token: string; expires: Date } {
    this.#count += 1;
    const token = createHash('sha512').update(`${this.#salt} ${this.#count}`).digest('hex');
    const expires = new Date(now.getTime() + life);
    this.#expiry.set(token, expires);
    return { token, expires };
  }

  holds(token: string, now: Date): boolean {
    const expires = this.#expiry.get(token);
    return expires !== undefined && now < expires;
  }

  revokeAll(): void {
    this.#expiry.clear();
  }
}
