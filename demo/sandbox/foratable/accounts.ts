/** Credentials of an account over several restaurants. [seed: API credentials are an account's] */
export interface Account {
  username: string;
  password: string;
  /** The sites of its restaurants. */
  sites: readonly string[];
}

/** The family that has three of the restaurants. Each has credentials of its own, too. */
export const adlerFamily: Account = {
  username: 'family@example.ch',
  password: 'sandbox-family',
  sites: ['gasthof-adler', 'seehaus', 'zunfthaus'],
};

export const accounts: readonly Account[] = [adlerFamily];
