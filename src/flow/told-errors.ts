import type { Page } from './flow.ts';

export interface ToldError {
  name: string;
  message: string;
  /** The guest has changed the control since. */
  mended?: boolean;
}

/** What an error summary tells, and of which refusal. */
export interface ToldErrors {
  refusal: string;
  errors: readonly ToldError[];
}

/**
 * The errors of a page, with those that the guest has mended since they were refused: these keep their lines, so that a
 * field does not move under the finger that corrects it.
 */
export function toldErrors(
  before: ToldErrors | undefined,
  { step, refusals, fieldErrors }: Pick<Page, 'step' | 'refusals' | 'fieldErrors'>,
): ToldErrors {
  const refusal = `${step} ${refusals}`;
  if (refusal !== before?.refusal) return { refusal, errors: fieldErrors };
  const known = new Set(before.errors.map(({ name }) => name));
  const fresh = fieldErrors.filter(({ name }) => !known.has(name));
  // A new one takes the line of one that was mended: the next child whose age is missing.
  const kept = before.errors.map(
    ({ name, message }): ToldError =>
      fieldErrors.find((error) => error.name === name) ?? fresh.shift() ?? { name, message, mended: true },
  );
  return { refusal, errors: [...kept, ...fresh] };
}
