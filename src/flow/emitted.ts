import type { BookingError } from '../proxy-client/booking-error.ts';

/** What every chart tells the outside. */
export type Emitted =
  | { type: 'ready' }
  | { type: 'pending' }
  | { type: 'unavailable'; failure: BookingError }
  | { type: 'failed'; failure: BookingError };
