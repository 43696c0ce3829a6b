import { idFor } from './ids.ts';

/** A guest of a group. */
export interface Client {
  id: string;
  firstName: string;
  lastName: string;
  phone: string;
  email: string;
  /** The venues whose marketing they have agreed to. */
  optedIn: Set<string>;
  created: Date;
  updated: Date;
}

export type ClientFields = Pick<Client, 'firstName' | 'lastName' | 'phone' | 'email'>;

/** Guests, one for each e-mail address, or telephone where there is none. */
export class Clients {
  readonly #groupId: string;
  readonly #byContact = new Map<string, Client>();

  constructor(groupId: string) {
    this.#groupId = groupId;
  }

  list(): Client[] {
    return [...this.#byContact.values()];
  }

  /** The guest with these fields, made or brought up to date. */
  register(fields: ClientFields, now: Date): Client {
    const contact = (fields.email || fields.phone).toLowerCase();
    const known = this.#byContact.get(contact);
    if (known) return Object.assign(known, fields, { updated: now });
    const id = idFor(this.#groupId, 'client', contact);
    const client = { id, ...fields, optedIn: new Set<string>(), created: now, updated: now };
    this.#byContact.set(contact, client);
    return client;
  }
}
