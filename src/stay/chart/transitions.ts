import { transitionsOf } from '../../flow/transitions.ts';
import type { FilledStep } from '../validation.ts';
import type { Resume } from '../stay-context.ts';

/** The ways that lead from one state to another, where several states share them. */

export const { remember, remedyIs, resumes, rejectInvalid, call, edits, renewSession } = transitionsOf<
  FilledStep,
  Resume
>('stay');

const refused = ['emitFailed', 'showRefusal'] as const;

/** Where a failure leads that a step can onCallError, or nothing can. */
export const routeByRemedy = [
  {
    guard: 'isStoppedWithBooked',
    target: '#stay.review.reading',
    actions: ['emitFailed', 'showFailure'],
  },
  { guard: remedyIs(/^(date|time|party)$/), target: '#stay.dates.choosing', actions: refused },
  { guard: remedyIs(/^room$/), target: '#stay.rooms.choosing', actions: refused },
  { guard: remedyIs(/^promo$/), target: '#stay.company.entering', actions: refused },
  { guard: remedyIs(/^(choice|code)$/), target: '#stay.rates.stalled', actions: refused },
  { guard: remedyIs(/^contact$/), target: '#stay.guest.filling', actions: refused },
  {
    guard: remedyIs(/^(call|restart)$/),
    target: '#stay.unavailable',
    actions: ['emitFailed', 'showFailure'],
  },
] as const;

/** Where a call's failure leads: to a new session, to the step that can onCallError it, or back to `stay` to try again. */
export const onCallError = (resume: Resume, stay: string) =>
  [renewSession(resume), ...routeByRemedy, { target: stay, actions: ['emitFailed', 'showFailure'] }] as const;

/** Jumps from the summary; each step lists those that lie before it. What is booked stays as it is. */
export const toDates = { guard: edits('dates'), target: '#stay.dates', actions: 'clearMessages' } as const;
export const toRooms = { guard: edits('rooms'), target: '#stay.rooms', actions: 'clearMessages' } as const;
export const toRates = { guard: edits('rates'), target: '#stay.rates', actions: 'clearMessages' } as const;
export const toGuest = { guard: edits('guest'), target: '#stay.guest', actions: 'clearMessages' } as const;
