import type {
  BookedStay as BookedStayData,
  Contract,
  Guest,
  ManagedStatus,
  ManagedStay,
  Payment,
  PlainDate,
  PlainTime,
  Rate,
  RoomRates,
  RoomType,
  Stay,
  StayStart as StayStartAnswer,
  Terms,
} from '../../src/contract/index.ts';
import type { AnyUpstream, Managing, Outcome, Step, Stepped, UpstreamState } from './upstream.ts';

/** What `start` answers of the hotel, without the session. */
export type StayStart = Omit<StayStartAnswer, 'session'> & {
  /** When the guest has to begin anew. */
  expires: Date;
};

/** A company that is booked for, as far as the guest may know it. */
export interface CompanySummary {
  name: string;
  prepayment: boolean;
}

/** A rate as the guest is shown it; `quote` is what booking it needs, null where it can't be booked. */
export type QuotedRate = Omit<Rate, 'quote'> & { quote: UpstreamState | null };
export type QuotedRoom = Omit<RoomRates, 'rates'> & { rates: QuotedRate[] };

/** What is booked, and for whom. */
export interface Booking {
  quote: UpstreamState;
  guest: Guest;
  comment: string | undefined;
  /** By `performance.now()`: once it is booked, what may be learnt besides must not take longer. */
  answerBy: number;
}

/** A room that is booked: what its manage link holds. Nothing about the guest, for the link may be passed on. */
export interface BookedStay extends BookedStayData {
  status: 'confirmed' | 'requested';
  /** What the upstream finds the booking by. */
  booking: UpstreamState;
}

/** A booking as the hotel has it now. `inactive`: the hotel gives no data, as it is cancelled or not confirmed yet. */
export type FoundStay =
  | { status: Exclude<ManagedStatus, 'confirmed'> }
  | ({
      status: 'confirmed';
      payment: Payment | null;
      arrival: PlainDate | null;
      departure: PlainDate | null;
    } & Pick<ManagedStay, 'items' | 'total' | 'paid' | 'unpaid'>);

/** `repeat`: the call was made before and its answer lost. `arrival`: as booked, where the hotel gives no other. */
export type Cancelling = Managing & { repeat: boolean; arrival: PlainDate };

/**
 * A booking system for stays, as the proxy sees it. Failures come back as a `Failure`; nothing throws but a
 * programming mistake. `book` and `cancel` never report a failure that may have taken effect: that is `outcome_unknown`.
 */
export interface StayUpstream extends AnyUpstream {
  /** Usual check-in and check-out times; null: the hotel decides. */
  usualTimes: { arrival: PlainTime | null; departure: PlainTime | null };
  /** Whether there is a confirmation to download. */
  hasDocuments: boolean;
  start(input: Omit<Step, 'state'>): Outcome<Stepped<StayStart>>;
  /** An empty code removes the company. */
  company(input: Step & { code: string }): Outcome<Stepped<{ company: CompanySummary | null }>>;
  rooms(input: Step & { stay: Stay }): Outcome<{ roomTypes: RoomType[]; contracts: Contract[] }>;
  rates(
    input: Step & { stay: Stay; roomTypes: readonly string[]; terms: Terms },
  ): Outcome<{ roomTypes: QuotedRoom[]; loyaltyApplied: boolean | null }>;
  /** **Books**, at most once a call, at the price of the quote or not at all. May take minutes. */
  book(input: Omit<Step, 'state'> & Booking): Outcome<BookedStay>;
  lookUp(input: Managing): Outcome<FoundStay>;
  /** Until the day of arrival is over. `cancelled` only if the hotel has confirmed it. */
  cancel(input: Cancelling): Outcome<{ status: 'cancelled' }>;
  /** The confirmation, as PDF. May take half a minute. */
  document(input: Managing): Outcome<{ pdf: Uint8Array<ArrayBuffer> }>;
}
