import type { PromiseActorLogic } from 'xstate';
import type {
  CodeRequest,
  CodeSent,
  GuestAnswer,
  GuestRequest,
  Meal,
  OpenAnswer,
  Slot,
  TableBooking,
  TableOutcome,
  TableStart,
} from '../contract/index.ts';
import type { CallActor, ChartContext, Emitted } from '../flow/chart.ts';
import type { GuestFieldError } from '../flow/guest/guest-draft.ts';
import type { BookingError } from '../proxy-client/booking-error.ts';
import { emptyDraft, type Control, type Draft } from './draft.ts';

/** A control's error: a text of ours by its key, or the booking system's own text. */
export type FieldError =
  | 'missingRoom'
  | 'missingDate'
  | 'missingTime'
  | 'onlyByPhone'
  | 'badParty'
  | 'missingChoice'
  | GuestFieldError
  | 'badCode'
  | BookingError;

export type FieldErrors = { [Name in Control]?: FieldError };

/**
 * What is missing or can't be right, before anything is sent. Deliberately lenient: the booking system validates, with
 * better messages.
 */
export type Validate = (context: TableContext) => FieldErrors;

/** A notice that is no error: a text's key. */
export type Note = 'choiceLost' | 'newCodeSent' | 'renewedCode' | 'otherDay' | 'notPaidYet' | 'lapsed';

export interface TableContext extends ChartContext {
  draft: Draft;
  start: TableStart | null;
  /** The place that the session is known to be at; empty before the first answer about one. */
  placeInSession: string;
  meals: Meal[] | null;
  /** Alternatives to what was refused; null until they are loaded. */
  alternatives: Slot[] | null;
  /** Slots that were refused on the way, each for its party (`selection.ts`). */
  full: string[];
  /** The day that was proposed to the guest and is nobody's choice yet; empty where there is none. */
  proposed: string;
  /** The page has given a promo code: its field stays, even while the guest has emptied it. */
  promoGiven: boolean;
  choiceOffered: boolean;
  /** Choice and comment as the session has them, as JSON; empty where it has none. */
  told: string;
  sent: CodeSent | null;
  /** What the guest had said of themselves when the code was sent, as JSON; empty where the code is no longer valid. */
  sentFor: string;
  /** When another code may be asked for, in milliseconds since the epoch. */
  resendAt: number;
  /** The page wants the booking to go on in the booking system's own window. */
  handoff: boolean;
  /** The booking and its outcome. */
  outcome: TableOutcome | null;
  /** It was held, and is paid. */
  isPaid: boolean;
  /** How often it was looked at by itself whether a held table is paid. */
  looks: number;
  fieldErrors: FieldErrors;
  note: Note | null;
  /** The last request that may have booked; repeated unchanged while its outcome is unknown. */
  bookingRequest: BookingRequest | null;
}

export type BookingRequest =
  { path: 'table/guest'; request: GuestRequest } | { path: 'table/code'; request: CodeRequest };

/** What a renewed session holds: the answers of the steps that were replayed. */
export interface Renewed {
  start: TableStart;
  session: string;
  choiceOffered: boolean;
  /** Choice and comment, as far as they were sent again. */
  told: string;
  /** False where choice and comment could not be left again: the restaurant has switched them off. */
  choiceAccepted: boolean;
  /** A step that was refused this time: what comes after it was not replayed. */
  refusal: BookingError | null;
}

/** The calls that the chart makes. */
export type TableActors = {
  open: PromiseActorLogic<TableStart, { language: string }>;
  loadSlots: CallActor<'table/slots'>;
  checkSlot: CallActor<'table/check'>;
  findAlternatives: CallActor<'table/alternatives'>;
  sendChoice: CallActor<'table/choice'>;
  sendGuest: CallActor<'table/guest'>;
  sendCode: CallActor<'table/code'>;
  sendNewCode: CallActor<'table/new-code'>;
  lookUp: CallActor<'manage/look-up'>;
  /** Ends when it is worth looking whether a held table is paid. Its input: how often that was looked at already. */
  waitForPayment: PromiseActorLogic<void, number>;
  repeatBooking: PromiseActorLogic<GuestAnswer, BookingRequest>;
  renew: PromiseActorLogic<Renewed, TableContext>;
};

export interface TableInput {
  language: string;
  /** What `open` has answered already. */
  start?: Extract<OpenAnswer, { kind: 'table' }>['start'] | null;
  /** What the page or an earlier booking has already chosen. */
  draft?: Partial<Draft>;
  handoff?: boolean;
  /** What an earlier page has left of a booking whose outcome is unknown; only with `start`. */
  kept?: KeptTable | null;
}

/** All that a page needs to find out what became of a booking, and to go on where it was refused. */
const keptKeys = ['draft', 'step', 'meals', 'choiceOffered', 'told', 'sent', 'sentFor', 'resendAt'] as const;
export type KeptTable = Pick<TableContext, (typeof keptKeys)[number]> & { bookingRequest: BookingRequest };

export const keptTable = (context: TableContext): KeptTable =>
  Object.fromEntries([...keptKeys, 'bookingRequest' as const].map((key) => [key, context[key]])) as never;

export const initialContext = ({
  language,
  start = null,
  draft,
  handoff = false,
  kept,
}: TableInput): TableContext => ({
  language,
  draft: { ...emptyDraft, ...draft },
  session: start?.session ?? null,
  step: null,
  start,
  placeInSession: '',
  meals: null,
  alternatives: null,
  isNews: false,
  full: [],
  proposed: '',
  promoGiven: Boolean(draft?.['promo-code']),
  choiceOffered: false,
  told: '',
  sent: null,
  sentFor: '',
  resendAt: 0,
  handoff,
  outcome: null,
  isPaid: false,
  looks: 0,
  fieldErrors: {},
  failure: null,
  note: null,
  renewals: 0,
  bookingRequest: null,
  refusals: 0,
  // The session that the booking was made in can still go on with it.
  ...(kept && { ...kept, session: kept.bookingRequest.request.session }),
});

export type TableEvent =
  | { [Name in Control]: { type: 'changed'; control: Name; value: Draft[Name] } }[Control]
  | { type: 'submitted' }
  | { type: 'back' }
  | { type: 'edit'; step: string }
  | { type: 'alternative.taken'; slot: Slot }
  | { type: 'promo.dropped' }
  | { type: 'newCode.requested' }
  | { type: 'retry' }
  /** The guest has asked the restaurant, and nothing is booked. */
  | { type: 'asked'; draft?: Partial<Draft> }
  | { type: 'reset'; draft?: Partial<Draft> }
  | { type: 'handoff.changed'; handoff: boolean }
  /** What is chosen was sent to the booking system's own window. */
  | { type: 'handed.over' }
  | { type: 'language.changed'; language: string };

/** The events that the chart emits. */
export type TableEmitted =
  | Emitted
  | { type: 'confirmed' | 'requested'; booking: TableBooking }
  | { type: 'held'; booking: TableBooking; until: string };
