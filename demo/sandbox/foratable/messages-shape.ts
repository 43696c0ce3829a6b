import type { ErrorKey } from './errors.ts';

/** What each language has. */
export interface Messages {
  /**
   * The long messages, `%s` unfilled. `room_not_exists` has none: the vendor's page leaves it empty, and a client
   * must cope with a missing text.
   */
  errors: Record<Exclude<ErrorKey, 'room_not_exists'>, string>;
  sms: {
    /** restaurant, code */
    code: string;
    /** restaurant, date, time, persons */
    confirmation: string;
    /** The same: the restaurant said no, or could not be reached. */
    refusal: string;
  };
}
