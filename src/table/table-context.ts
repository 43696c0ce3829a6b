import type {
  CodeRequest,
  CodeSent,
  ConfirmedBooking,
  GuestRequest,
  Meal,
  Slot,
  StartAnswer,
} from '../contract/index.ts';
import type { GuestProblem } from '../flow/guest/guest-draft.ts';
import type { BookingError } from '../proxy-client/booking-error.ts';
import { emptyDraft, type Control, type Draft } from './draft.ts';

/** The call to go on with once a session is renewed. */
export type Resume = 'room' | 'slots' | 'check' | 'choice' | 'guest' | 'code';

/** What is wrong with a control: a text of ours by its key, or the booking system's own words. */
export type Problem =
  | 'missingRoom'
  | 'missingDate'
  | 'missingTime'
  | 'badParty'
  | 'missingChoice'
  | GuestProblem
  | 'badCode'
  | BookingError;

export type Problems = { [Name in Control]?: Problem };

/** Something to tell that is no error: a text's key. */
export type Note = 'choiceLost' | 'newCodeSent' | 'renewedCode';

export interface TableContext {
  language: string;
  draft: Draft;
  /** Null before the first answer, and when what the booking system holds is in doubt: begin anew before the next call. */
  session: string | null;
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
  problems: Problems;
  /** A failure that no control can mend. */
  failure: BookingError | null;
  note: Note | null;
  resume: Resume;
  /** Sessions renewed since the last call that succeeded. */
  renewals: number;
  /** The last call that may have booked, to the letter: it is what is repeated while its outcome is unknown. */
  bookingCall: BookingCall | null;
  /** Counts what was refused or failed, so that each draws the guest's attention. */
  refusals: number;
}

export type BookingCall = { call: 'guest'; request: GuestRequest } | { call: 'code'; request: CodeRequest };

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
  problems: {},
  failure: null,
  note: null,
  resume: 'room',
  renewals: 0,
  bookingCall: null,
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
export type TableEmitted =
  | { type: 'ready' }
  | { type: 'confirmed'; booking: ConfirmedBooking }
  | { type: 'pending' }
  | { type: 'unavailable'; failure: BookingError }
  | { type: 'failed'; failure: BookingError };
