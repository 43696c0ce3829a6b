/** The ways that lead from one state to another in every chart. Their guards and actions stand in chart.ts. */

/** `Step`: what the guest fills in. `Resume`: the calls to go on with once a session is renewed. */
export const transitionsOf = <Step extends string, Resume extends string>(chart: string) => {
  const remember = (resume: Resume) => ({ type: 'remember', params: resume }) as const;
  const renewing = `#${chart}.renewing`;
  return {
    remember,
    remedyIs: (remedies: RegExp) => ({ type: 'isRemedy', params: remedies }) as const,
    resumes: (resume: Resume) => ({ type: 'isResume', params: resume }) as const,
    edits: (step: string) => ({ type: 'isEdit', params: step }) as const,
    rejectInvalid: (step: Step) =>
      ({
        guard: { type: 'isInvalid', params: step },
        actions: { type: 'showFieldErrors', params: step },
      }) as const,
    /** A session that ran out is renewed, and the call made in the new one. */
    renewSession: (resume: Resume) =>
      ({ guard: 'mayRenew', target: renewing, actions: ['emitFailed', remember(resume)] }) as const,
    /** Makes a call: in a session of its own where the present one can't be trusted. */
    call: (resume: Resume, target: string) =>
      [
        { guard: 'needsSession', target: renewing, actions: ['clearMessages', remember(resume)] },
        { target, actions: ['clearMessages'] },
      ] as const,
  };
};
