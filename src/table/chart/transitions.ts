import type { GuestAnswer } from '../../contract/index.ts';
import { transitionsOf } from '../../flow/transitions.ts';
import type { FilledStep } from '../validation.ts';
import type { Resume } from '../table-context.ts';

/** The ways that lead from one state to another, where several states share them. */

export const { remember, remedyIs, resumes, rejectInvalid, call, edits, renewSession } = transitionsOf<
  FilledStep,
  Resume
>('table');

/** Where a failure leads that a step can onCallError, or nothing can. */
export const routeByRemedy = [
  { guard: remedyIs(/^pending$/), target: '#table.pending', actions: 'emitFailed' },
  {
    guard: remedyIs(/^(time|party)$/),
    target: '#table.when.offering',
    actions: ['emitFailed', 'showRefusal'],
  },
  {
    guard: remedyIs(/^(date|promo)$/),
    target: '#table.when.choosing',
    actions: ['emitFailed', 'showRefusal'],
  },
  { guard: remedyIs(/^room$/), target: '#table.room.choosing', actions: ['emitFailed', 'showRefusal'] },
  { guard: remedyIs(/^choice$/), target: '#table.choice.choosing', actions: ['emitFailed', 'showRefusal'] },
  { guard: remedyIs(/^contact$/), target: '#table.guest.filling', actions: ['emitFailed', 'showRefusal'] },
  { guard: remedyIs(/^code$/), target: '#table.code.entering', actions: ['emitFailed', 'showRefusal'] },
  {
    guard: remedyIs(/^(call|restart)$/),
    target: '#table.unavailable',
    actions: ['emitFailed', 'showFailure'],
  },
] as const;

/** A session that ran out is renewed; what a step can onCallError is mended there. */
const routeCallError = (resume: Resume) => [renewSession(resume), ...routeByRemedy] as const;

/** Where a call's failure leads: to a new session, to the step that can onCallError it, or back to `stay` to try again. */
export const onCallError = <Stay extends string>(resume: Resume, stay: Stay) =>
  [...routeCallError(resume), { target: stay, actions: ['emitFailed', 'showFailure'] }] as const;

/** The same, for a call whose late effect could overtake the next one: that one begins a session of its own. */
export const onCallErrorInvalidating = <Stay extends string>(resume: Resume, stay: Stay) =>
  [
    ...routeCallError(resume),
    { target: stay, actions: ['emitFailed', 'showFailure', 'invalidateSession'] },
  ] as const;

/** Jumps from the summary; each step lists those that lie before it. */
export const toRoom = { guard: edits('room'), target: '#table.room', actions: 'clearMessages' } as const;
export const toWhen = { guard: edits('when'), target: '#table.when', actions: 'clearMessages' } as const;
export const toChoice = {
  guard: edits('choice'),
  target: '#table.choice',
  actions: 'clearMessages',
} as const;
export const toGuest = { guard: edits('guest'), target: '#table.guest', actions: 'clearMessages' } as const;

/** The same jump out of a call that may still take effect: the next one begins a session of its own. */
export const leaving = <Jump extends typeof toRoom | typeof toWhen>(jump: Jump) =>
  ({ ...jump, actions: ['clearMessages', 'invalidateSession'] }) as const;

/** A call that may book has booked. */
export const booked = {
  guard: { type: 'isConfirmed', params: ({ event }: Ended) => event.output },
  target: '#table.confirmed',
  actions: { type: 'keepBooking', params: ({ event }: Ended) => event.output },
} as const;

/** A call that may book has sent a code instead. */
export const codeIsSent = [
  'clearCode',
  { type: 'keepSent', params: ({ event }: Ended) => event.output },
] as const;

interface Ended {
  event: { output: GuestAnswer };
}
