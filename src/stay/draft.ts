import type { Payment, Residence, Stay, Terms } from '../contract/index.ts';
import { emptyGuest, type GuestDraft } from '../flow/guest/guest-draft.ts';
import { addDays, nightsBetween } from '../dates/plain-date.ts';

/** All that the guest can enter, by the name of its control. Kept through every step, error and new session. */
export interface Draft extends GuestDraft {
  'company-code': string;
  /** `YYYY-MM-DD`; empty while nothing is chosen, like all that follow. */
  arrival: string;
  departure: string;
  /** `HH:mm`; empty: as usual. */
  'arrival-time': string;
  'departure-time': string;
  adults: number;
  /** Whole years, one for each child; empty where not chosen yet. Its control is `child-age`. */
  ages: readonly string[];
  'extra-bed': boolean;
  'room-type': string;
  payment: Payment | '';
  residence: Residence | '';
  transport: boolean;
  'tourist-tax-exempt': boolean;
  'loyalty-code': string;
  /** By `rateKey`. */
  rate: string;
  comment: string;
}

export type Control = keyof Draft;

export const emptyDraft: Draft = {
  ...emptyGuest,
  'company-code': '',
  arrival: '',
  departure: '',
  'arrival-time': '',
  'departure-time': '',
  adults: 2,
  ages: [],
  'extra-bed': false,
  'room-type': '',
  payment: '',
  residence: '',
  transport: false,
  'tourist-tax-exempt': false,
  'loyalty-code': '',
  rate: '',
  comment: '',
};

/** How many nights lie between two dates; 0 where one is missing. */
export const nightsOf = ({ arrival, departure }: Pick<Draft, 'arrival' | 'departure'>): number =>
  arrival && departure ? nightsBetween(arrival, departure) : 0;

/** The same number of nights from another day on, or so many. */
export const movedTo = (draft: Draft, arrival: string, nights = nightsOf(draft)): Draft => ({
  ...draft,
  arrival,
  departure: addDays(arrival, nights),
});

/** A stay's days without those that can't be had. */
export const fittingDates = (draft: Draft, days: { from: string; to: string } | undefined): Draft => {
  const fits = days && draft.arrival >= days.from && draft.arrival <= days.to;
  const arrival = fits ? draft.arrival : '';
  return { ...draft, arrival, departure: arrival && draft.departure > arrival ? draft.departure : '' };
};

export const draftStay = (draft: Draft): Stay => ({
  arrival: draft.arrival,
  departure: draft.departure,
  arrivalTime: draft['arrival-time'] || undefined,
  departureTime: draft['departure-time'] || undefined,
  adults: draft.adults,
  childAges: draft.ages.map(Number),
  extraBed: draft['extra-bed'],
});

/** @param payment the chosen one, where it is allowed */
export const draftTerms = (draft: Draft, payment: Payment): Terms => ({
  payment,
  transport: draft.transport,
  touristTax: !draft['tourist-tax-exempt'],
  residence: draft.residence || undefined,
  loyaltyCode: draft['loyalty-code'].trim() || undefined,
});

/** A draft with the values from when this stay was chosen. */
export const draftOfStay = (draft: Draft, stay: Stay): Draft => ({
  ...draft,
  arrival: stay.arrival,
  departure: stay.departure,
  'arrival-time': stay.arrivalTime ?? '',
  'departure-time': stay.departureTime ?? '',
  adults: stay.adults,
  ages: stay.childAges.map(String),
  'extra-bed': stay.extraBed,
});

/** A draft's values from when a room was priced on these terms. */
export const draftOfTerms = (terms: Terms): Partial<Draft> => ({
  payment: terms.payment,
  residence: terms.residence ?? '',
  transport: terms.transport,
  'tourist-tax-exempt': !terms.touristTax,
  'loyalty-code': terms.loyaltyCode ?? '',
});
