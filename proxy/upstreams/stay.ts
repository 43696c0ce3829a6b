import type {
  Contract,
  Guest,
  ManagedStay,
  Money,
  Payment,
  PlainDate,
  PlainDateTime,
  PlainTime,
  Prepayment,
  Rate,
  RoomType,
  Stay,
  StayStartAnswer,
  Terms,
} from '../../src/contract/index.ts';
import type { Trace } from '../logger.ts';
import type { Outcome, Step, Stepped, UpstreamState } from './upstream.ts';

/** What `start` tells of the hotel, without the session. */
export type StayStart = Omit<StayStartAnswer, 'session'> & {
  /** When the guest has to begin anew. */
  expires: Date;
};

/** A company that is booked for, as far as the guest may know it. */
export interface Company {
  name: string;
  prepayment: boolean;
}

/** A rate as the guest is shown it; `quote` is what booking it needs, null where it can't be booked. */
export type QuotedRate = Omit<Rate, 'quote'> & { quote: UpstreamState | null };

/** A room that is booked: what its manage link holds. Nothing about the guest, for the link may be passed on. */
export interface BookedStay {
  /** What the upstream finds the booking by. */
  booking: UpstreamState;
  /** As the hotel writes it. */
  reference: string;
  arrival: PlainDate;
  departure: PlainDate;
  /** As asked for; null: the hotel's usual ones. */
  arrivalTime: PlainTime | null;
  departureTime: PlainTime | null;
  /** Names, in the language it was booked in. */
  roomType: string;
  rate: string;
  refundable: boolean;
  adults: number;
  children: number;
  /** The company's name. */
  company: string | null;
  payment: Payment;
  total: Money;
  /** Reckoned from the booking. */
  prepayment: Prepayment | null;
}

/** A booking as the hotel has it now. `inactive`: it gives no data of it, for it is cancelled or not yet confirmed. */
export type FoundStay =
  | { status: 'inactive' }
  | ({
      status: 'booked';
      payment: Payment | null;
      arrival: PlainDate | null;
      departure: PlainDate | null;
    } & Pick<ManagedStay, 'items' | 'total' | 'paid' | 'unpaid'>);

/** What a call about a booking brings: the booking's `booking`, as `book` returned it. */
export interface Managing {
  booking: UpstreamState;
  language: string;
  trace: Trace;
}

/** `repeat`: it was asked before, and the answer was lost. `arrival`: as booked, where the hotel gives no other. */
export type Cancelling = Managing & { repeat: boolean; arrival: PlainDate };

/**
 * A booking system for stays, as the proxy sees it. Failures come back as a `Failure`; nothing throws but a
 * programming mistake. `book` and `cancel` never report a failure that may have taken effect: that is `outcome_unknown`.
 */
export interface StayUpstream {
  /** Signs in: for the operator, not for the guest. */
  signIn(trace: Trace): Outcome<{ name: string }>;
  /** The hotel's wall clock. */
  wallClock(): PlainDateTime;
  start(input: Omit<Step, 'state'>): Outcome<Stepped<StayStart>>;
  /** An empty code: for none any more. */
  company(input: Step & { code: string }): Outcome<Stepped<{ company: Company | null }>>;
  rooms(input: Step & { stay: Stay }): Outcome<{ roomTypes: RoomType[]; contracts: Contract[] }>;
  rates(input: Step & { stay: Stay; roomType: string; terms: Terms }): Outcome<{ rates: QuotedRate[] }>;
  /** **Books**, at most once a call, at the price of the quote or not at all. May take minutes. */
  book(
    input: Omit<Step, 'state'> & { quote: UpstreamState; guest: Guest; comment: string | undefined },
  ): Outcome<BookedStay>;
  lookUp(input: Managing): Outcome<FoundStay>;
  /** Until the day of arrival is over. `cancelled` only where the hotel has said so. */
  cancel(input: Cancelling): Outcome<{ status: 'cancelled' }>;
  /** The confirmation, as PDF. May take half a minute. */
  document(input: Managing): Outcome<{ pdf: Uint8Array<ArrayBuffer> }>;
}
