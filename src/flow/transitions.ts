import { remedyIs } from './chart.ts';

/**
 * The transitions that the states of every chart share. Where they lead stands in steps.ts; their guards and actions in
 * chart.ts.
 */
const failed = ['emitFailed', 'showFailure'] as const;

/** `Step`: what the guest fills in. */
export const transitionsOf = <Step extends string>(chart: string) => {
  const renewing = `#${chart}.renewing`;
  const routing = `#${chart}.routing`;

  /** A session that ran out is renewed; what a step can mend, or nothing can, is routed there. */
  const routeCallError = [
    { guard: 'mayRenew', target: renewing, actions: 'emitFailed' },
    { guard: { type: 'isRemedy', params: ['wait'] }, actions: failed },
    { target: routing, actions: 'emitFailed' },
  ] as const;

  return {
    failed,
    routing,
    /** No call is made without a session that can be trusted: first of all in each state that makes one. */
    renewFirst: { guard: 'needsSession', target: renewing } as const,
    rejectInvalid: (step: Step) =>
      ({
        guard: { type: 'isInvalid', params: step },
        actions: { type: 'showFieldErrors', params: step },
      }) as const,
    /** Where a call's failure leads: to a new session, to the step that can mend it, or to `stay` to try again. */
    onCallError: <Stay extends string>(stay: Stay) => {
      const [renew, wait, route] = routeCallError;
      return [renew, { ...wait, target: stay }, route] as const;
    },
    /** The same, for a call whose late effect could overtake the next one: that one begins a session of its own. */
    onCallErrorInvalidating: <Stay extends string>(stay: Stay) => {
      const [renew, wait, route] = routeCallError;
      return [renew, { ...wait, target: stay, actions: [...failed, 'invalidateSession'] }, route] as const;
    },
    /** After a repeat of a call that books: these say nothing of what became of the first. */
    isStillUnknown: remedyIs('pending', 'restart', 'wait', 'call'),
  };
};
