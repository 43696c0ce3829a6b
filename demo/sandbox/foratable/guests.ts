/** A guest as setGuest got them. */
export interface Guest {
  firstname: string;
  lastname: string;
  mobile: string;
  email: string;
  countryCode: string;
}

const keyOf = ({ email, mobile }: Pick<Guest, 'email' | 'mobile'>): string =>
  `${email.toLowerCase()} ${mobile.replace(/\s/g, '')}`;

/** Seeded: this guest books without a code. */
export const knownGuest: Guest = {
  firstname: 'Zoë',
  lastname: 'Müller',
  mobile: '+41 79 123 45 67',
  email: 'zoe.mueller@example.ch',
  countryCode: 'CH',
};

/** Who is registered. Known is only who gives the e-mail and the mobile that were registered together. */
export class KnownGuests {
  #known = new Set([keyOf(knownGuest)]);

  isKnown(guest: Guest): boolean {
    return this.#known.has(keyOf(guest));
  }

  register(guest: Guest): void {
    this.#known.add(keyOf(guest));
  }
}
