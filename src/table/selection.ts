import type { Place, Slot } from '../contract/index.ts';
import type { TableContext } from './table-context.ts';

/** The guest's selection, read from the context. */

type Started = Pick<TableContext, 'draft' | 'start'>;

/** Whether there is a place to choose. */
export const hasSeveralPlaces = ({ start }: Pick<TableContext, 'start'>): boolean =>
  (start?.places.length ?? 0) > 1;

/** The place that is chosen, or the only one. */
export const chosenPlace = ({ start, draft }: Started): Place | undefined =>
  start?.places.length === 1 ? start.places[0] : start?.places.find(({ id }) => id === draft.room);

/** Whether a day can be booked at the place that is chosen. */
export function isOpenDay(context: Started, date: string): boolean {
  const days = chosenPlace(context)?.days;
  return days !== undefined && date >= days.from && date <= days.to && !days.closed[date];
}

/** The largest party for what is chosen so far. */
export const maxPartySize = (context: Started): number =>
  chosenPlace(context)?.maxPartySize ??
  Math.max(0, ...(context.start?.places ?? []).map((place) => place.maxPartySize));

/** The slot that is chosen; undefined while none of the day's times is. */
export const chosenSlot = ({ draft, meals }: Pick<TableContext, 'draft' | 'meals'>): Slot | undefined =>
  meals?.flatMap(({ slots }) => slots).find(({ time }) => time === draft.time);

/** Whether a choice or a comment can be left. */
export const hasChoiceStep = ({
  start,
  choiceOffered,
}: Pick<TableContext, 'start' | 'choiceOffered'>): boolean =>
  Boolean(start?.capabilities.comment) || (choiceOffered && Boolean(start?.choice));
