import { remedyIs } from './chart.ts';

/**
 * The transitions that the states of every chart share. Their targets are in steps.ts, their guards and actions in
 * chart.ts.
 */
const failed = ['emitFailed', 'showFailure'] as const;

/** `Validate`: a step's errors, by control. */
export const transitionsOf = <Validate>(chart: string) => {
  const renewing = `#${chart}.renewing`;
  const routing = `#${chart}.routing`;

  const renewExpired = { guard: 'mayRenew', target: renewing, actions: 'emitFailed' } as const;
  const wait = { guard: { type: 'isRemedy', params: ['wait'] } } as const;
  const route = { target: routing, actions: 'emitFailed' } as const;

  return {
    failed,
    routing,
    /** No call is made without a session that can be trusted: first of all in each state that makes one. */
    renewFirst: { guard: 'needsSession', target: renewing } as const,
    rejectInvalid: (validate: Validate) =>
      ({
        guard: { type: 'isInvalid', params: { validate } },
        actions: { type: 'showFieldErrors', params: { validate } },
      }) as const,
    /** A session that ran out is renewed. For a call whose other failures lead elsewhere than those of `onCallError`. */
    renewExpired,
    /** Where a call's failure leads: to a new session, to the step where it can be corrected, or to `stay` to try again. */
    onCallError: <Stay extends string>(stay: Stay) =>
      [renewExpired, { ...wait, target: stay, actions: failed }, route] as const,
    /** The same, with an action of the flow's besides, wherever the failure leads. */
    onCallErrorAlso: <Stay extends string, Action extends string>(stay: Stay, also: Action) =>
      [
        renewExpired,
        { ...wait, target: stay, actions: [...failed, also] },
        { ...route, actions: ['emitFailed', also] },
      ] as const,
    /** The same, for a call whose late effect could overtake the next one: that one begins a session of its own. */
    onCallErrorInvalidating: <Stay extends string>(stay: Stay) =>
      [renewExpired, { ...wait, target: stay, actions: [...failed, 'invalidateSession'] }, route] as const,
    /** After a repeat of a call that books: remedies that leave the first call's outcome unknown. */
    isStillUnknown: remedyIs('pending', 'restart', 'wait', 'call'),
  };
};
