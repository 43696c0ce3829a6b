import { isDate } from '../controls/calendar/range.ts';
import { guestProblems } from '../flow/guest/guest-draft.ts';
import { chosenRate, chosenRoomType, freeOf } from './chosen.ts';
import { nightsOf } from './draft.ts';
import type { Problems, StayContext } from './stay-context.ts';

/**
 * What is missing or can't be right, by control, before anything is sent. Deliberately little: the hotel has the last
 * word, and says it better.
 */
type Check = (context: StayContext) => Problems;

const datesProblems: Check = ({ draft, start }) => ({
  // What was typed and can't be read as a date stays in the draft, for the guest to mend.
  ...(!isDate(draft.arrival) && { arrival: 'missingArrival' as const }),
  ...(isDate(draft.arrival) && !(nightsOf(draft) >= 1) && { departure: 'missingDeparture' as const }),
  ...((draft.adults < 1 || draft.adults > (start?.maxAdults ?? Infinity)) && {
    adults: 'badAdults' as const,
  }),
  ...(draft.ages.some((age) => !/^\d{1,2}$/.test(age)) && { 'child-age': 'missingAge' as const }),
});

const roomsProblems: Check = (context) => {
  const type = chosenRoomType(context);
  return type && freeOf(context, type) > 0 ? {} : { 'room-type': 'missingRoomType' };
};

const ratesProblems: Check = (context) =>
  chosenRoomType(context) && chosenRate(context) ? {} : { rate: 'missingRate' };

export const problemsOf = {
  company: () => ({}),
  dates: datesProblems,
  rooms: roomsProblems,
  rates: ratesProblems,
  guest: ({ draft }) => guestProblems(draft),
} satisfies Record<string, Check>;

/** A step that the guest fills in. */
export type FilledStep = keyof typeof problemsOf;

export const isComplete = (step: FilledStep, context: StayContext): boolean =>
  Object.keys(problemsOf[step](context)).length === 0;
