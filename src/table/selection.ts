import type { Meal, Place, Slot } from '../contract/index.ts';
import { draftGuest } from '../flow/guest/guest-draft.ts';
import type { TableContext } from './table-context.ts';

/** The guest's selection, read from the context. */

type Started = Pick<TableContext, 'draft' | 'start'>;

/** Whether there is a place to choose. */
export const hasSeveralPlaces = ({ start }: Pick<TableContext, 'start'>): boolean =>
  (start?.places.length ?? 0) > 1;

/** The place that is chosen, or the only one. */
export const chosenPlace = ({ start, draft }: Started): Place | undefined =>
  start?.places.length === 1 ? start.places[0] : start?.places.find(({ id }) => id === draft.room);

const isOpenAt = (date: string, { days }: Place): boolean =>
  date >= days.from && date <= days.to && !days.closed[date];

/** Whether a day can be booked at the place that is chosen. */
export function isOpenDay(context: Started, date: string): boolean {
  const place = chosenPlace(context);
  return place !== undefined && isOpenAt(date, place);
}

/** The largest party for what is chosen so far. */
export const maxPartySize = (context: Started): number =>
  chosenPlace(context)?.maxPartySize ??
  Math.max(0, ...(context.start?.places ?? []).map((place) => place.maxPartySize));

/** Whether the party is more than can be booked here: by what is known, or as the booking system has said. */
export const isPartyTooLarge = (context: Pick<TableContext, 'draft' | 'start' | 'fieldErrors'>): boolean => {
  const { party } = context.fieldErrors;
  return typeof party === 'object' || (party !== undefined && context.draft.party > maxPartySize(context));
};

/** Other places that take the party; those that are open on the chosen day, where any is. */
export function otherPlaces(context: Started): Place[] {
  const { start, draft } = context;
  const fitting = (start?.places ?? []).filter(
    (place) => place !== chosenPlace(context) && place.maxPartySize >= draft.party,
  );
  const open = fitting.filter((place) => !draft.date || isOpenAt(draft.date, place));
  return open.length ? open : fitting;
}

const slotsOf = (meals: readonly Meal[] | null): Slot[] => meals?.flatMap(({ slots }) => slots) ?? [];

/** What a slot's radio is named by: its time, or its offer where another slot has the same time. */
export const slotValue = (meals: readonly Meal[] | null, { time, offer }: Slot): string =>
  slotsOf(meals).filter((other) => other.time === time).length > 1 ? offer : time;

/** The slot that is chosen; undefined while none of the day's times is. A page preselects by time: then the first counts. */
export const chosenSlot = ({ draft, meals }: Pick<TableContext, 'draft' | 'meals'>): Slot | undefined =>
  slotsOf(meals).find(({ offer }) => offer === draft.time) ??
  slotsOf(meals).find(({ time }) => time === draft.time);

/**
 * Whether booking what is chosen binds the guest to pay: a deposit, a fee for not coming, a card. Of a restaurant that takes
 * cards no slot says whether it does.
 */
export const isBinding = (context: Pick<TableContext, 'draft' | 'meals' | 'start'>): boolean => {
  const slot = chosenSlot(context);
  return Boolean(slot?.deposit ?? slot?.policy) || context.start?.capabilities.policy === 'card';
};

/** Whether sending this step's page may book. */
export const mayBook = (step: string, { start }: Pick<TableContext, 'start'>): boolean =>
  step === 'code' || (step === 'guest' && start?.capabilities.code !== 'always');

/** Whether a code was sent for the guest's details as they are now. */
export const isCodeSent = ({ sentFor, draft }: Pick<TableContext, 'sentFor' | 'draft'>): boolean =>
  sentFor === JSON.stringify(draftGuest(draft));

/** Whether a choice or a comment can be left. */
export const hasChoiceStep = ({
  start,
  choiceOffered,
}: Pick<TableContext, 'start' | 'choiceOffered'>): boolean =>
  Boolean(start?.capabilities.comment) || (choiceOffered && Boolean(start?.choice));
