import type { PromiseActorLogic } from 'xstate';
import type {
  BookAnswer,
  BookRequest,
  CompanyAnswer,
  Rate,
  RatesAnswer,
  RoomsAnswer,
  RoomType,
  Stay,
  StayBooking,
  StayOutcome,
  StayStart,
  Terms,
} from '../contract/index.ts';
import type { DocumentToSave } from '../flow/save-document.ts';
import type { CallActor, ChartContext, Emitted } from '../flow/chart.ts';
import type { GuestFieldError } from '../flow/guest/guest-draft.ts';
import type { BookingError } from '../proxy-client/booking-error.ts';
import { emptyDraft, type Control, type Draft } from './draft.ts';

/** A control's error: a text of ours by its key, or the booking system's own text. */
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

/**
 * What is missing or can't be right, before anything is sent. Deliberately lenient: the hotel validates, with better
 * messages.
 */
export type Validate = (context: StayContext) => FieldErrors;

/** A notice that is no error: a text's key. */
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
  /** Its outcome; null until it is booked. */
  outcome: StayOutcome | null;
  /** The failure of the last attempt to book it. */
  refusal: BookingError | null;
  /** The rate as it was shown before its price or what is paid in advance changed. */
  before: Rate | null;
  /** The name of the company that it is booked for. */
  company: string | null;
  /** The hotel was asked to cancel it, and the answer was lost. */
  cancelAsked: boolean;
}

export interface StayContext extends ChartContext {
  draft: Draft;
  start: StayStart | null;
  /** With the code by which it was found: another may be typed meanwhile. */
  company: (NonNullable<CompanyAnswer['company']> & { code: string }) | null;
  /** Room types and contract conditions for the stay that was searched last. */
  found: RoomsAnswer | null;
  /** What the stay costs in each room type that was asked for last. */
  rates: RatesAnswer | null;
  /** The loyalty code that the rates were asked with. */
  loyalty: string;
  rooms: readonly ChosenRoom[];
  /** Which of `rooms` is being chosen; as many as there are for one more. */
  at: number;
  fieldErrors: FieldErrors;
  note: Note | null;
  /** The last request that may have booked; repeated unchanged while its outcome is unknown. */
  bookingRequest: BookRequest | null;
  /** The guest has reached the review: changes made from there lead back there. */
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
  open: PromiseActorLogic<StayStart, { language: string }>;
  findCompany: CallActor<'stay/company'>;
  findRooms: CallActor<'stay/rooms'>;
  findRates: CallActor<'stay/rates'>;
  book: CallActor<'stay/book'>;
  repeatBooking: PromiseActorLogic<BookAnswer, BookRequest>;
  cancel: CallActor<'manage/cancel'>;
  saveDocument: PromiseActorLogic<void, DocumentToSave>;
  renew: PromiseActorLogic<Renewed, StayContext>;
};

export interface StayInput {
  language: string;
  /** What `open` has answered already. */
  start?: StayStart | null;
  /** What the page or an earlier booking has already chosen. */
  draft?: Partial<Draft>;
  /** What an earlier page has left of a booking whose outcome is unknown; only with `start`. */
  kept?: KeptStay | null;
}

/** All that a page needs to find out what became of a booking, and to go on where it was refused. */
const keptKeys = ['draft', 'step', 'company', 'loyalty', 'at', 'reviewed'] as const;
export type KeptStay = Pick<StayContext, (typeof keptKeys)[number] | 'rooms'> & {
  bookingRequest: BookRequest;
};

/** Refusals are errors, which are no JSON, and belong to the attempts before. */
export const keptStay = (context: StayContext): KeptStay =>
  ({
    ...Object.fromEntries([...keptKeys, 'bookingRequest' as const].map((key) => [key, context[key]])),
    rooms: context.rooms.map((room) => ({ ...room, refusal: null })),
  }) as never;

export const initialContext = ({ language, start = null, draft, kept }: StayInput): StayContext => ({
  language,
  draft: { ...emptyDraft, ...draft },
  session: start?.session ?? null,
  step: null,
  start,
  company: null,
  found: null,
  rates: null,
  isNews: false,
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
  // The session that the booking was made in can still go on with it.
  ...(kept && { ...kept, session: kept.bookingRequest.session }),
});

export type StayEvent =
  | { [Name in Control]: { type: 'changed'; control: Name; value: Draft[Name] } }[Control]
  /** Both ends of the stay at once, as the calendar gives them; no departure yet is an empty one. */
  | { type: 'dates.chosen'; arrival: string; departure: string }
  | { type: 'submitted' }
  | { type: 'back' }
  | { type: 'edit'; step: string }
  /** The guest books for a company, or no longer does. */
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
  /** Some rooms are booked, others could not be: keep those, or cancel them. */
  | { type: 'rest.left' }
  | { type: 'rest.cancelled' }
  | { type: 'document.requested'; index: number }
  | { type: 'retry' }
  /** The guest has asked the hotel, and the room in doubt is not booked. */
  | { type: 'asked'; draft?: Partial<Draft> }
  | { type: 'reset'; draft?: Partial<Draft> }
  | { type: 'language.changed'; language: string };

/** The events that the chart emits: about booked rooms only once the booking is complete. */
export type StayEmitted =
  | Emitted
  | { type: 'confirmed' | 'requested'; bookings: StayBooking[] }
  /** When the first held room is released. */
  | { type: 'held'; until: string };
