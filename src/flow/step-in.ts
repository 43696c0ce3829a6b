/** The chart's first level is the step; what lies below is how it goes there. A renewed session leaves the guest where they were. */
export function stepIn<Resume extends string>(
  { value, context }: { value: string | object; context: { resume: Resume } },
  stepOfResume: Record<Resume, string>,
): { step: string; state: string } {
  if (value === 'renewing') return { step: stepOfResume[context.resume], state: 'renewing' };
  if (typeof value === 'string') return { step: value, state: '' };
  const [[step, state] = ['', '']] = Object.entries(value);
  return { step, state: String(state) };
}
