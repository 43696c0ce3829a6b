import type { MessageKey } from './messages.ts';

/** A call refused: Result 1, or 2 where something has not the form that it should. */
export interface Refusal {
  refused: MessageKey;
  /** They fill the `%s` of the message, in order. */
  args: readonly string[];
  result: 1 | 2;
}

export const refuse = (refused: MessageKey, ...args: readonly string[]): Refusal => ({
  refused,
  args,
  result: 1,
});

/** Result 2, "Incorrect string": the field that can't be read. */
export const incorrect = (field: string): Refusal => ({
  refused: 'incorrectString',
  args: [field],
  result: 2,
});

export const isRefusal = (outcome: object | undefined): outcome is Refusal =>
  outcome !== undefined && 'refused' in outcome;
