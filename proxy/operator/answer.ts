import type { Said } from './hash.ts';
import { openOperatorSite } from './open-site.ts';
import type { OperatorOptions } from './open-site.ts';
import { UsageError } from './usage-error.ts';

export interface AnswerCommand {
  site: string;
  reservation: string;
  text: string;
}

const words = {
  'already-answered': 'there is an answer already, and it stays: nothing was posted',
  'no-feedback':
    'nothing was posted: this venue has no such reservation, or nobody has written anything about it',
  unknown:
    'it is not known whether the answer was posted, as the booking system’s own answer was lost; run the same command again: if it says that there is an answer already, this one was posted',
} as const;

/** Answers a guest's feedback, for everybody to read. The booking system is called once. */
export async function answerFeedback(
  file: unknown,
  { site: id, reservation, text }: AnswerCommand,
  options: OperatorOptions,
): Promise<Said> {
  const site = openOperatorSite(file, id, options);
  if (!text.trim()) throw new UsageError('text: takes what is answered');
  const { operator, settings } = site;
  if (!operator.answerFeedback) {
    throw new UsageError(`${id}: its booking system (${settings.upstream}) takes no answers to feedback`);
  }
  const trace = site.trace();
  const outcome = await operator.answerFeedback(reservation, text.trim(), trace);
  if (outcome === 'answered') return { out: [`${id}: answered`], problems: [] };
  const problem = typeof outcome === 'string' ? `${id}: ${words[outcome]}` : site.say(outcome, trace);
  return { out: [], problems: [problem] };
}
