import type { GuestAnswer } from '../../contract/index.ts';
import { remedyIs } from '../../flow/chart.ts';
import { transitionsOf } from '../../flow/transitions.ts';
import type { Validate } from '../table-context.ts';

/** The transitions that several states of the chart share. */
export const {
  failed,
  renewFirst,
  rejectInvalid,
  onCallError,
  onCallErrorAlso,
  onCallErrorInvalidating,
  isStillUnknown,
  routing,
} = transitionsOf<Validate>('table');

/**
 * A call that books was refused, and another table must be chosen: in a session of its own, for the booking system may be
 * done with this one though it has booked nothing.
 */
export const onRefused = {
  guard: remedyIs('room', 'date', 'time', 'party', 'promo'),
  target: routing,
  actions: ['emitFailed', 'invalidateSession'],
} as const;

/** The same for a call that books: an unknown outcome is checked, never booked again. */
export const onBookingError = <Stay extends string>(stay: Stay) =>
  [
    { guard: remedyIs('pending'), target: '#table.pending', actions: 'emitFailed' },
    onRefused,
    ...onCallError(stay),
  ] as const;

export const advance = '#table.advancing';

interface Ended {
  event: { output: GuestAnswer };
}
const outcome = ({ event }: Ended) => event.output;
const endsIn = <Status extends GuestAnswer['status']>(status: Status) =>
  ({
    guard: { type: 'hasStatus', params: ({ event }: Ended) => [event.output.status, status] as const },
    target: `#table.${status}`,
    actions: { type: 'keepOutcome', params: outcome },
  }) as const;

/** A call that books has ended with an outcome. */
export const setOff = [endsIn('confirmed'), endsIn('requested'), endsIn('held')] as const;

/** A call that books has sent a code instead. */
export const keepSent = { type: 'keepSent', params: outcome } as const;
