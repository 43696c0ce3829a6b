/** The chart's first level is the step; what lies below is how it goes there. */
export function stepAndState(value: string | object): { step: string; state: string } {
  if (typeof value === 'string') return { step: value, state: '' };
  const [[step, state] = ['', '']] = Object.entries(value);
  return { step, state: String(state) };
}

/** As above, where a renewed session leaves the guest where they were. */
export const currentStep = <Resume extends string>(
  { value, context }: { value: string | object; context: { resume: Resume } },
  stepOfResume: Record<Resume, string>,
): { step: string; state: string } =>
  value === 'renewing' ? { step: stepOfResume[context.resume], state: 'renewing' } : stepAndState(value);
