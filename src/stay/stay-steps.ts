import { guestControls } from '../flow/guest/guest-draft.ts';
import { stepOrder, type Step } from '../flow/steps.ts';
import { company, validateCompany } from './chart/company.ts';
import { dates, validateDates } from './chart/dates.ts';
import { guest, validateGuestStep } from './chart/guest.ts';
import { rates, validateRates } from './chart/rates.ts';
import { review } from './chart/review.ts';
import { rooms, validateRooms } from './chart/rooms.ts';
import type { ErrorControl, StayContext } from './stay-context.ts';
import type { StayView } from './stay-view.ts';

export interface StayStepDefinition extends Step<StayContext, ErrorControl, keyof StayView['text']> {
  /** The forward button's label. */
  next: keyof StayView['text'];
  /** The step is repeated for each room. */
  isOfRoom?: true;
}

/** The steps of booking a stay, in their order: all that the flow knows of them is defined or referenced here. */
export const staySteps = {
  company: {
    chart: company,
    validate: validateCompany,
    // Few guests need it: shown only if they ask for it.
    isNeeded: () => false,
    isReachable: () => true,
    isCounted: () => false,
    remedies: { promo: 'entering' },
    preselects: true,
    heading: 'headingCompany',
    controls: ['company-code'],
    next: 'next',
  },
  dates: {
    chart: dates,
    validate: validateDates,
    remedies: { date: 'choosing', time: 'choosing', party: 'choosing' },
    preselects: true,
    heading: 'headingDates',
    controls: ['arrival', 'departure', 'adults', 'child-age', 'arrival-time', 'departure-time', 'extra-bed'],
    next: 'seeRooms',
    isOfRoom: true,
  },
  rooms: {
    chart: rooms,
    validate: validateRooms,
    remedies: { room: 'choosing' },
    heading: 'headingRooms',
    controls: ['room-type'],
    next: 'seeRates',
    isOfRoom: true,
  },
  rates: {
    chart: rates,
    validate: validateRates,
    remedies: { choice: 'stalled', code: 'stalled' },
    // Opens in the card of the room: the same page.
    isCounted: () => false,
    heading: 'headingRooms',
    controls: ['residence', 'tourist-tax-exempt', 'transport', 'payment', 'loyalty-code', 'rate'],
    next: 'next',
    isOfRoom: true,
  },
  guest: {
    chart: guest,
    validate: validateGuestStep,
    remedies: { contact: 'filling' },
    heading: 'headingGuest',
    controls: [...guestControls, 'comment'],
    next: 'next',
  },
  review: {
    chart: review,
    remedies: {},
    heading: 'headingReview',
    controls: [],
    next: 'bookBinding',
  },
} satisfies Record<string, StayStepDefinition>;

export type StayStep = keyof typeof staySteps;

export const stayOrder = stepOrder<StayContext>(staySteps);
