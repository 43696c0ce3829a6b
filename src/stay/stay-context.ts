import type { PromiseActorLogic } from 'xstate';
import type {
  BookAnswer,
  BookRequest,
  CompanyAnswer,
  DocumentRequest,
  OpenRequest,
  Rate,
  RoomsAnswer,
  RoomType,
  Stay,
  StayBooking,
  StayOutcome,
  StayStart,
  Terms,
} from '../contract/index.ts';
import type { CallActor, ChartContext, Emitted } from '../flow/chart.ts';
import type { GuestFieldError } from '../flow/guest/guest-draft.ts';
import type { BookingError } from '../proxy-client/booking-error.ts';
import { emptyDraft, type Control, type Draft } from './draft.ts';

export type StayStep = 'company' | 'dates' | 'rooms' | 'rates' | 'guest' | 'review';

/** What is wrong with a control: a text of ours by its key, or the booking system's own words. */
export type FieldError =
  | GuestFieldError
  | 'missingArrival'
  | 'missingDeparture'
  | 'badDeparture'
  | 'missingCompanyCode'
  | 'missingResidence'
  | 'badAdults'
  | 'missingAge'
  | 'missingRoomType'
  | 'missingRate'
  | 'rateGone'
  | BookingError;

/** `child-age` stands for all ages. */
export type ErrorControl = Exclude<Control, 'ages'> | 'child-age';
export type FieldErrors = { [Name in ErrorControl]?: FieldError };

/** Something to tell that is no error: a text's key. */
export type Note =
  | 'loyaltyApplied'
  | 'companyChanged'
  | 'cancelUnknown'
  | 'roomsCancelled'
  | 'typeFull'
  | 'datesMoved'
  | 'priceSame';

/** A room that the guest has chosen, at the price that was shown. */
export interface ChosenRoom {
  stay: Stay;
  roomType: RoomType;
  rate: Rate;
  terms: Terms;
  /** The request key: however often the room is asked for with it, it is booked once (UUID). */
  key: string;
  /** What booking it came to; null while it is not set off. */
  outcome: StayOutcome | null;
  /** What kept it from being booked, the last time it was tried. */
  refusal: BookingError | null;
  /** The rate as it was shown before its price or what is paid in advance changed. */
  before: Rate | null;
  /** The name of the company that it is booked for. */
  company: string | null;
  /** The hotel was asked to cancel it, and the answer was lost. */
  cancelAsked: boolean;
}

export interface StayContext extends ChartContext<StayStep> {
  draft: Draft;
  start: StayStart | null;
  /** With the code by which it was found: another may be typed meanwhile. */
  company: (NonNullable<CompanyAnswer['company']> & { code: string }) | null;
  /** Room types and contract conditions for the stay that was searched last. */
  found: RoomsAnswer | null;
  /** Rates of the chosen room type. */
  rates: Rate[] | null;
  /** The loyalty code that the rates were asked with. */
  loyalty: string;
  rooms: readonly ChosenRoom[];
  /** Which of `rooms` is being chosen; as many as there are for one more. */
  at: number;
  fieldErrors: FieldErrors;
  note: Note | null;
  /** The last call that may have booked, to the letter: it is what is repeated while its outcome is unknown. */
  bookingRequest: BookRequest | null;
  /** The guest has seen all of it on one page: what is changed from there leads back there. */
  reviewed: boolean;
  /** Which room's confirmation was asked for last. */
  document: number;
}

/** What a renewed session holds: the company, asked for again. */
export interface Renewed {
  start: StayStart;
  session: string;
  company: CompanyAnswer['company'];
  /** The company was refused this time. */
  refusal: BookingError | null;
}

/** The calls that the chart makes. */
export type StayActors = {
  open: PromiseActorLogic<StayStart, OpenRequest>;
  findCompany: CallActor<'stay/company'>;
  findRooms: CallActor<'stay/rooms'>;
  findRates: CallActor<'stay/rates'>;
  book: CallActor<'stay/book'>;
  repeatBooking: PromiseActorLogic<BookAnswer, BookRequest>;
  cancel: CallActor<'manage/cancel'>;
  saveDocument: PromiseActorLogic<void, DocumentRequest & { reference: string }>;
  renew: PromiseActorLogic<Renewed, StayContext>;
};

export interface StayInput {
  language: string;
  /** What `open` has answered already. */
  start?: StayStart | null;
  /** What the page or an earlier booking has already chosen. */
  draft?: Partial<Draft>;
}

export const initialContext = ({ language, start = null, draft }: StayInput): StayContext => ({
  language,
  draft: { ...emptyDraft, ...draft },
  session: start?.session ?? null,
  step: null,
  start,
  company: null,
  found: null,
  rates: null,
  loyalty: '',
  rooms: [],
  at: 0,
  fieldErrors: {},
  failure: null,
  note: null,
  renewals: 0,
  bookingRequest: null,
  refusals: 0,
  document: 0,
  reviewed: false,
});

export type StayEvent =
  | { [Name in Control]: { type: 'changed'; control: Name; value: Draft[Name] } }[Control]
  /** Both ends of the stay at once, as the calendar gives them; no departure yet is an empty one. */
  | { type: 'dates.chosen'; arrival: string; departure: string }
  | { type: 'submitted' }
  | { type: 'back' }
  | { type: 'edit'; step: StayStep }
  /** The guest books for a company, or does no more. */
  | { type: 'company.asked' }
  | { type: 'company.dropped' }
  /** A full room type's next free day: moves the stay there, and takes that type. */
  | { type: 'nearest.taken'; roomType: string; arrival: string }
  /** As many nights as a rate wants. */
  | { type: 'stay.extended'; nights: number; rate: string }
  /** Ask for prices again with the loyalty code that was typed. */
  | { type: 'loyalty.applied' }
  | { type: 'room.added' }
  | { type: 'room.edited'; index: number }
  | { type: 'room.removed'; index: number }
  /** Some rooms are set off, others could not be: leave it at that, or cancel those that are. */
  | { type: 'rest.left' }
  | { type: 'rest.cancelled' }
  | { type: 'document.requested'; index: number }
  | { type: 'retry' }
  | { type: 'reset'; draft?: Partial<Draft> }
  | { type: 'language.changed'; language: string };

/** What the chart tells the outside: of what was set off, once the guest has no more to add to it. */
export type StayEmitted =
  | Emitted
  | { type: 'confirmed' | 'requested'; bookings: StayBooking[] }
  /** Until the first of the rooms is given up. */
  | { type: 'held'; until: string };
