import type {
  CodeRequest,
  CodeSent,
  ConfirmedBooking,
  GuestRequest,
  Meal,
  Slot,
  StartAnswer,
} from '../contract/index.ts';
import type { ChartContext } from '../flow/chart.ts';
import type { Emitted } from '../flow/emitted.ts';
import type { GuestFieldError } from '../flow/guest/guest-draft.ts';
import type { BookingError } from '../proxy-client/booking-error.ts';
import { emptyDraft, type Control, type Draft } from './draft.ts';

/** The call to go on with once a session is renewed. */
export type Resume = 'room' | 'slots' | 'check' | 'choice' | 'guest' | 'code';

/** What is wrong with a control: a text of ours by its key, or the booking system's own words. */
export type FieldError =
  | 'missingRoom'
  | 'missingDate'
  | 'missingTime'
  | 'badParty'
  | 'missingChoice'
  | GuestFieldError
  | 'badCode'
  | BookingError;

export type FieldErrors = { [Name in Control]?: FieldError };

/** Something to tell that is no error: a text's key. */
export type Note = 'choiceLost' | 'newCodeSent' | 'renewedCode';

export interface TableContext extends ChartContext {
  draft: Draft;
  start: StartAnswer | null;
  meals: Meal[] | null;
  /** What is offered instead of what was refused; null before it was looked for. */
  alternatives: Slot[] | null;
  choiceOffered: boolean;
  sent: CodeSent | null;
  /** The guest's details that the code is for, as JSON; empty where it counts no more. */
  sentFor: string;
  /** When another SMS may be asked for, in milliseconds since the epoch. */
  resendAt: number;
  booking: ConfirmedBooking | null;
  fieldErrors: FieldErrors;
  note: Note | null;
  resume: Resume;
  /** The last call that may have booked, to the letter: it is what is repeated while its outcome is unknown. */
  bookingRequest: BookingRequest | null;
}

export type BookingRequest =
  { call: 'guest'; request: GuestRequest } | { call: 'code'; request: CodeRequest };

export interface TableInput {
  language: string;
  /** What the page or an earlier booking has already chosen. */
  draft?: Partial<Draft>;
}

export const initialContext = ({ language, draft }: TableInput): TableContext => ({
  language,
  draft: { ...emptyDraft, ...draft },
  session: null,
  start: null,
  meals: null,
  alternatives: null,
  choiceOffered: false,
  sent: null,
  sentFor: '',
  resendAt: 0,
  booking: null,
  fieldErrors: {},
  failure: null,
  note: null,
  resume: 'room',
  renewals: 0,
  bookingRequest: null,
  refusals: 0,
});

export type TableEvent =
  | { [Name in Control]: { type: 'changed'; control: Name; value: Draft[Name] } }[Control]
  | { type: 'submitted' }
  | { type: 'back' }
  | { type: 'edit'; step: 'room' | 'when' | 'choice' | 'guest' }
  | { type: 'alternative.taken'; time: string }
  | { type: 'promo.dropped' }
  | { type: 'newCode.requested' }
  | { type: 'retry' }
  | { type: 'reset'; draft?: Partial<Draft> }
  | { type: 'language.changed'; language: string };

/** What the chart tells the outside. */
export type TableEmitted = Emitted | { type: 'confirmed'; booking: ConfirmedBooking };
