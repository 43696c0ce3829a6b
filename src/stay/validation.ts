import { isPlainDate } from '../dates/plain-date.ts';
import { validateGuest } from '../flow/guest/guest-draft.ts';
import { nightsOf, type Draft } from './draft.ts';
import { chosenRate, chosenRoomType, freeOf } from './selection.ts';
import type { FieldErrors, StayContext, StayStep } from './stay-context.ts';

/**
 * What is missing or can't be right, by control, before anything is sent. Deliberately little: the hotel has the last
 * word, and says it better.
 */
type Validate = (context: StayContext) => FieldErrors;

const validateCompany: Validate = ({ company, draft }) =>
  company || draft['company-code'].trim() ? {} : { 'company-code': 'missingCompanyCode' };

const departureError = ({ departure }: Draft) =>
  isPlainDate(departure) ? ('badDeparture' as const) : ('missingDeparture' as const);

const validateDates: Validate = ({ draft, start }) => ({
  // What was typed and can't be read as a date stays in the draft, for the guest to mend.
  ...(!isPlainDate(draft.arrival) && { arrival: 'missingArrival' as const }),
  ...(isPlainDate(draft.arrival) && !(nightsOf(draft) >= 1) && { departure: departureError(draft) }),
  ...((draft.adults < 1 || draft.adults > (start?.maxAdults ?? Infinity)) && {
    adults: 'badAdults' as const,
  }),
  ...(draft.ages.some((age) => !/^\d{1,2}$/.test(age)) && { 'child-age': 'missingAge' as const }),
});

const validateRooms: Validate = (context) => {
  const type = chosenRoomType(context);
  return type && freeOf(context, type) > 0 ? {} : { 'room-type': 'missingRoomType' };
};

const validateRates: Validate = (context) => ({
  // Unasked, the hotel would reckon as it thinks fit, and ask for more at the desk.
  ...(context.start?.capabilities.residence &&
    !context.draft.residence && { residence: 'missingResidence' as const }),
  ...(!(chosenRoomType(context) && chosenRate(context)) && { rate: 'missingRate' as const }),
});

/** A step that the guest fills in. */
export type FilledStep = Exclude<StayStep, 'review'>;

export const validators: Record<FilledStep, Validate> = {
  company: validateCompany,
  dates: validateDates,
  rooms: validateRooms,
  rates: validateRates,
  guest: ({ draft }) => validateGuest(draft),
};

export const isComplete = (step: FilledStep, context: StayContext): boolean =>
  Object.keys(validators[step](context)).length === 0;
