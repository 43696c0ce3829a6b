import { refuse } from './errors.ts';
import type { Refusal } from './errors.ts';
import { isChoiceOffered, tableOf } from './reservation.ts';
import type { Reservation } from './reservation.ts';

/**
 * Keeps the choice and the comment, or neither. 62 where there is nothing to say: comments are off and no choice is
 * offered then, or a choice is named that is not offered then. 63 where it must be chosen and nothing known is named.
 */
export function setChoice(reservation: Reservation, choice: string, comment: string): Refusal | undefined {
  const { restaurant } = reservation;
  const { config } = restaurant;
  const isOffered = isChoiceOffered(restaurant, tableOf(reservation));
  const takesComment = config.comment === 'active';
  if (!isOffered && (choice !== '' || !takesComment)) return refuse('choice_disabled');

  const option = config.choice?.options.find(({ id }) => id === choice);
  const isMissing = choice === '' ? config.choice?.required === true : option === undefined;
  if (isOffered && isMissing) return refuse('choice_not_set');

  reservation.choice = option?.id ?? null;
  reservation.comment = takesComment && comment !== '' ? comment : null;
  return undefined;
}
