import type { Choice, Place, Slot, Venue } from '../contract/index.ts';
import { addDays } from '../dates/plain-date.ts';
import { draftGuest } from '../flow/guest/guest-draft.ts';
import { slotOf, slotsOf } from '../flow/times/slots.ts';
import { BookingError } from '../proxy-client/booking-error.ts';
import type { TableContext } from './table-context.ts';

/** The guest's selection, read from the context. */

type Started = Pick<TableContext, 'draft' | 'start'>;

/** Whether there is a place to choose. */
export const hasSeveralPlaces = ({ start }: Pick<TableContext, 'start'>): boolean =>
  (start?.places.length ?? 0) > 1;

/** The place that is chosen, or the only one. */
export const chosenPlace = ({ start, draft }: Started): Place | undefined =>
  start?.places.length === 1 ? start.places[0] : start?.places.find(({ id }) => id === draft.room);

/** Where the guest goes: the chosen place where it is a house of its own, else the restaurant. */
export const chosenVenue = (context: Started): Venue | undefined =>
  chosenPlace(context)?.venue ?? context.start?.venue;

const isOpenAt = (date: string, { days }: Place): boolean =>
  date >= days.from && date <= days.to && !days.closed[date];

/** The first day from `date` on that can be booked at a place. */
export function nextOpenDay(place: Place, date: string): string | undefined {
  const { from, to } = place.days;
  for (let day = date > from ? date : from; day <= to; day = addDays(day, 1))
    if (isOpenAt(day, place)) return day;
  return undefined;
}

/** The next day after the chosen one that can be booked at the chosen place; one that never comes where there is none. */
export const dayAfter = (context: Started): string => {
  const place = chosenPlace(context);
  return (place && nextOpenDay(place, addDays(context.draft.date, 1))) ?? '9999-12-31';
};

/** The place to begin with: of those that take the party the one that is open first, from the chosen day on. */
export function firstPlace({ start, draft }: Started): Place | undefined {
  const places = start?.places ?? [];
  const fitting = places.filter(({ maxPartySize }) => maxPartySize >= draft.party);
  const openFirst = (fitting.length ? fitting : places)
    .map((place) => ({ place, day: nextOpenDay(place, draft.date) ?? '9999' }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return openFirst[0]?.place;
}

/** Whether a day can be booked at the place that is chosen. */
export function isOpenDay(context: Started, date: string): boolean {
  const place = chosenPlace(context);
  return place !== undefined && isOpenAt(date, place);
}

/** Whether the booking goes on in the booking system's own window: the page wants it so, and the booking system can. */
export const handsOver = ({ start, handoff }: Pick<TableContext, 'start' | 'handoff'>): boolean =>
  handoff && start?.handoff !== undefined;

/** What of promo codes there is here: a window of the booking system's own takes none along. */
export const promoCodes = (context: Pick<TableContext, 'start' | 'handoff'>) =>
  handsOver(context) ? 'none' : (context.start?.capabilities.promoCode ?? 'none');

/** Whether there is a field for a promo code: where few houses have any, only on a page that has given one. */
export const takesPromo = (context: Pick<TableContext, 'start' | 'handoff' | 'promoGiven'>): boolean =>
  promoCodes(context) === 'offered' || (promoCodes(context) === 'preset' && context.promoGiven);

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

/** The slot that is chosen; undefined while none of the day's times is. A page preselects by time: then the first counts. */
export const chosenSlot = ({ draft, meals }: Pick<TableContext, 'draft' | 'meals'>): Slot | undefined =>
  slotOf(meals, draft.time);

/**
 * Whether booking what is chosen binds the guest to pay: a deposit, a fee for not coming, a card. Of a restaurant that takes
 * cards no slot says whether it does.
 */
export const isBinding = (context: Pick<TableContext, 'draft' | 'meals' | 'start'>): boolean => {
  const slot = chosenSlot(context);
  return Boolean(slot?.binding ?? slot?.deposit) || context.start?.capabilities.policy === 'card';
};

/** What others are looked for near: the slot that is chosen; on a day without any that is free, one of the evening. */
export const slotToReplace = (context: Pick<TableContext, 'draft' | 'meals'>): Slot | undefined => {
  const slots = slotsOf(context.meals);
  return chosenSlot(context) ?? slots.find(({ time }) => time >= '19:00') ?? slots.at(-1);
};

/** Whether sending this step's page may book. */
export const mayBook = (step: string, { start }: Pick<TableContext, 'start'>): boolean =>
  step === 'code' || (step === 'guest' && start?.capabilities.code !== 'always');

/** Whether the guest has agreed to the restaurant's marketing, where they are asked. */
export const hasConsented = ({ start, draft }: Started): boolean =>
  start?.capabilities.marketing === true && draft.consent;

/** All that the guest says of themselves, as JSON: a code is sent for it. */
export const guestKey = (context: Started): string =>
  JSON.stringify([draftGuest(context.draft), hasConsented(context)]);

/** Whether a code was sent for the guest's details as they are now. */
export const isCodeSent = (context: Started & Pick<TableContext, 'sentFor'>): boolean =>
  context.sentFor === guestKey(context);

/** Whether the code has as many digits as the one that was sent. */
export const isCodeWhole = ({ draft, sent }: Pick<TableContext, 'draft' | 'sent'>): boolean =>
  new RegExp(`^\\d{${sent?.codeLength ?? 4}}$`).test(draft.code.trim());

type Offering = Pick<TableContext, 'start' | 'choiceOffered'>;

/** The restaurant's choice, where it is offered at the time that was checked. */
export const offeredChoice = ({ start, choiceOffered }: Offering): Choice | null =>
  choiceOffered ? (start?.choice ?? null) : null;

/** What must be chosen has a step of its own; what may be left out stands beside the guest's details. */
export const hasChoiceStep = (context: Offering): boolean => offeredChoice(context)?.required === true;

/** What a slot that was refused is remembered by: it is full for this party, not for another. */
const fullKey = ({ draft }: Pick<TableContext, 'draft'>, { offer }: Slot): string =>
  `${draft.party} ${draft.room} ${offer}`;

const fullCodes = ['time_full', 'one_seat_left', 'few_seats_left', 'event_full', 'slot_taken'];

/** Whether an error says that there is no table left at a time. */
export const isFullRefusal = (error: unknown): boolean =>
  error instanceof BookingError && fullCodes.includes(error.code);

/** Whether a slot has been refused to this party before. */
export const isKnownFull = (context: Pick<TableContext, 'draft' | 'full'>, slot: Slot): boolean =>
  context.full.includes(fullKey(context, slot));

const minutesBetween = (a: Slot, b: Slot): number =>
  Math.abs(Date.parse(`${a.date}T${a.time}Z`) - Date.parse(`${b.date}T${b.time}Z`)) / 60_000;

/**
 * What a refusal teaches: the slot is full, and with it each that is nearer to it than the last of the alternatives
 * without being one of them, as those come nearest first. Of another table at the same time nothing is learnt.
 */
export function learntFull(
  context: Pick<TableContext, 'draft' | 'meals' | 'full'>,
  alternatives: readonly Slot[],
): string[] {
  const refused = chosenSlot(context);
  if (!refused) return context.full;
  const last = alternatives.at(-1);
  const reach = last ? minutesBetween(last, refused) : 0;
  const learnt = slotsOf(context.meals).filter(
    (slot) =>
      slot === refused ||
      (slot.state !== 'phone' &&
        minutesBetween(slot, refused) > 0 &&
        minutesBetween(slot, refused) < reach &&
        !alternatives.some(({ offer }) => offer === slot.offer)),
  );
  return [...new Set([...context.full, ...learnt.map((slot) => fullKey(context, slot))])];
}
