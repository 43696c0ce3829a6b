/** A message to a guest's phone. `code` is null where the message carries none (the confirmation). */
export interface Sms {
  id: number;
  to: string;
  text: string;
  code: string | null;
  language: string;
  /** ISO instant by the sandbox's clock. */
  at: string;
}

type Listener = (sms: Sms) => void;

/** Digits only, so that `+41 79…`, `0041 79…` and a `+` that a query string turned into a space are one number. */
export const phoneDigits = (mobile: string): string => mobile.replace(/\D/g, '').replace(/^00/, '');

/** All phones of all guests: what was sent, and who wants to hear of what is sent next. */
export class Inbox {
  #lastId = 0;
  #all: Sms[] = [];
  #byPhone = new Map<string, Sms[]>();
  #listeners = new Set<Listener>();

  send(message: Omit<Sms, 'id'>): void {
    const sms = { id: ++this.#lastId, ...message };
    this.#all.push(sms);
    const phone = phoneDigits(sms.to);
    const earlier = this.#byPhone.get(phone);
    if (earlier) earlier.push(sms);
    else this.#byPhone.set(phone, [sms]);
    for (const listener of this.#listeners) listener(sms);
  }

  /** Newest first; of one phone if `mobile` is given. */
  list(mobile?: string): Sms[] {
    const messages = mobile === undefined ? this.#all : (this.#byPhone.get(phoneDigits(mobile)) ?? []);
    return messages.toReversed();
  }

  /** Calls `listener` for each message from now on, until the returned function is called. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  clear(): void {
    this.#all = [];
    this.#byPhone.clear();
  }
}
