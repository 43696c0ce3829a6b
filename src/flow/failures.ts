import type { DoneActorEvent, ErrorActorEvent } from 'xstate';
import { BookingError } from '../proxy-client/booking-error.ts';

/**
 * The failure that an actor ended with, or the refusal that a renewed session met. One that is not ours is a fault of
 * the program: the guest may try again.
 */
export const failureOf = (event: unknown): BookingError => {
  const { error = (event as DoneActorEvent<{ refusal?: unknown }>).output?.refusal } =
    event as Partial<ErrorActorEvent>;
  return error instanceof BookingError ? error : BookingError.lost();
};
