import { guestControls } from '../flow/guest/guest-draft.ts';
import { stepOrder, type Step } from '../flow/steps.ts';
import { company } from './chart/company.ts';
import { dates } from './chart/dates.ts';
import { guest } from './chart/guest.ts';
import { rates } from './chart/rates.ts';
import { review } from './chart/review.ts';
import { rooms } from './chart/rooms.ts';
import { pricesChanged, ratesFound, roomsFound } from './results.ts';
import { freeTypes } from './selection.ts';
import type { ErrorControl, StayContext, StayStep } from './stay-context.ts';
import type { StayView } from './stay-view.ts';

export interface StayStepDefinition extends Step<
  StayContext,
  StayView,
  ErrorControl,
  keyof StayView['text']
> {
  /** What the forward button says. */
  next: keyof StayView['text'];
  /** It is gone through for each room. */
  isOfRoom?: true;
  /** What came of what was asked last. */
  result?(view: StayView): string | undefined;
  /** Whether there is nothing here to go on with. */
  isDeadEnd?(view: StayView): boolean;
}

/** The steps to a stay, in their order: all that the flow knows of them stands or begins here. */
export const staySteps = {
  company: {
    chart: company,
    // Of few: it is asked only where the guest says so.
    isNeeded: () => false,
    isCounted: false,
    remedies: { promo: 'entering' },
    preselects: true,
    heading: 'headingCompany',
    controls: ['company-code'],
    view: () => import('./steps/company.ts').then((module) => module.companyStep),
    next: 'next',
  },
  dates: {
    chart: dates,
    remedies: { date: 'choosing', time: 'choosing', party: 'choosing' },
    preselects: true,
    heading: 'headingDates',
    controls: ['arrival', 'departure', 'adults', 'child-age', 'arrival-time', 'departure-time', 'extra-bed'],
    next: 'seeRooms',
    isOfRoom: true,
  },
  rooms: {
    chart: rooms,
    remedies: { room: 'choosing' },
    heading: 'headingRooms',
    controls: ['room-type'],
    view: () => import('./steps/rooms.ts').then((module) => module.roomsStep),
    next: 'seeRates',
    isOfRoom: true,
    result: roomsFound,
    isDeadEnd: ({ context }) => freeTypes(context).length === 0,
  },
  rates: {
    chart: rates,
    remedies: { choice: 'stalled', code: 'stalled' },
    heading: 'headingRates',
    controls: ['contract', 'residence', 'tourist-tax', 'transport', 'payment', 'loyalty-code', 'rate'],
    view: () => import('./steps/rates.ts').then((module) => module.ratesStep),
    next: 'next',
    isOfRoom: true,
    result: ratesFound,
    isDeadEnd: ({ context, state }) =>
      state === 'choosing' && context.rates?.every(({ quote }) => quote === null) === true,
  },
  guest: {
    chart: guest,
    remedies: { contact: 'filling' },
    heading: 'headingGuest',
    controls: [...guestControls, 'comment'],
    view: () => import('./steps/guest.ts').then((module) => module.guestStep),
    next: 'next',
  },
  review: {
    chart: review,
    remedies: {},
    heading: 'headingReview',
    controls: [],
    view: () => import('./steps/review.ts').then((module) => module.reviewStep),
    next: 'next',
    result: pricesChanged,
  },
} satisfies Record<StayStep, StayStepDefinition>;

export const stayOrder = stepOrder<StayContext, StayStep>(staySteps);
