import type { DoneActorEvent, ErrorActorEvent } from 'xstate';
import { BookingError } from '../proxy-client/booking-error.ts';
import type { Control } from './draft.ts';
import type { Renewed } from './table-actors.ts';

/**
 * The failure that an actor ended with, or the refusal that a renewed session met. One that is not ours is a fault of
 * the program: the guest may try again.
 */
export const failureOf = (event: unknown): BookingError => {
  const { error = (event as DoneActorEvent<Partial<Renewed>>).output?.refusal } =
    event as Partial<ErrorActorEvent>;
  return error instanceof BookingError ? error : BookingError.lost();
};

/** The control at which a remedy is applied. */
export const controlOf = (failure: BookingError): Control => {
  const controls = {
    party: 'party',
    time: 'time',
    date: 'date',
    room: 'room',
    choice: 'choice',
    code: 'code',
  } as const;
  if (failure.remedy === 'contact') return failure.field ?? 'tel';
  if (failure.remedy === 'promo') return 'promo-code';
  return controls[failure.remedy as keyof typeof controls];
};
