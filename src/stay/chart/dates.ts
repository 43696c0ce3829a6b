import { isPlainDate } from '../../dates/plain-date.ts';
import { nightsOf, type Draft } from '../draft.ts';
import type { Validate } from '../stay-context.ts';
import { roomsRequest } from '../requests.ts';
import { staySetup } from '../stay-setup.ts';
import { advance, onCallError, rejectInvalid, renewFirst } from './transitions.ts';

const departureError = ({ departure }: Draft) =>
  isPlainDate(departure) ? ('badDeparture' as const) : ('missingDeparture' as const);

export const validateDates: Validate = ({ draft, start }) => ({
  // Typed text that can't be read as a date stays in the draft, for the guest to correct.
  ...(!isPlainDate(draft.arrival) && { arrival: 'missingArrival' as const }),
  ...(isPlainDate(draft.arrival) && !(nightsOf(draft) >= 1) && { departure: departureError(draft) }),
  ...((draft.adults < 1 || draft.adults > (start?.maxAdults ?? Infinity)) && {
    adults: 'badAdults' as const,
  }),
  ...(draft.ages.some((age) => !/^\d{1,2}$/.test(age)) && { 'child-age': 'missingAge' as const }),
});

/** Dates and people. */
export const dates = staySetup.createStateConfig({
  initial: 'choosing',
  on: {
    'company.asked': { guard: 'hasNoneSetOff', target: '#stay.steps.company', actions: 'clearMessages' },
    'company.dropped': {
      guard: 'hasNoneSetOff',
      target: '#stay.steps.company.dropping',
      actions: 'dropCompany',
    },
    // The first step; while a room is added or changed, back leads to where that began.
    back: [{ guard: 'hasRooms', target: '#stay.steps.review', actions: ['dropAdding', 'clearMessages'] }, {}],
    changed: { target: '.choosing', actions: 'change' },
    'dates.chosen': { target: '.choosing', actions: 'chooseDates' },
    submitted: [rejectInvalid(validateDates), { target: '.searching', actions: 'clearMessages' }],
  },
  states: {
    choosing: {},
    searching: {
      tags: 'loading',
      always: renewFirst,
      on: { submitted: {} },
      invoke: {
        src: 'findRooms',
        input: ({ context }) => roomsRequest(context),
        onDone: {
          target: advance,
          actions: { type: 'keepFound', params: ({ event }) => event.output },
        },
        onError: onCallError('choosing'),
      },
    },
  },
});
