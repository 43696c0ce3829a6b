import type {
  AlternativesAnswer,
  BookedTable,
  CodeSent,
  OpeningsRequest,
  Guest,
  ManagedStatus,
  Meal,
  Opening,
  PlainDate,
  PlainDateTime,
  TableCapabilities,
  TableStart as TableStartAnswer,
} from '../../src/contract/index.ts';
import type { Trace } from '../logger.ts';
import type { FeedbackUpstream } from './feedback.ts';
import type {
  AnyUpstream,
  BookedVenue,
  Managing,
  Outcome,
  Step,
  Stepped,
  UpstreamState,
} from './upstream.ts';

/** What `start` answers of the restaurant, without the session and what its settings say. */
export type TableStart = Omit<TableStartAnswer, 'session' | 'cancellation'> & {
  /** When the booking system forgets the conversation. */
  expires: Date;
};

/** A slot, a party, and what goes with them. `offer` comes back from the guest: it is input, to be read as such. */
export interface WantedTable {
  offer: string;
  partySize: number;
  promoCode?: string | undefined;
}

/** When a party wants to come, in whatever restaurant has a table. */
export type OpeningsQuestion = OpeningsRequest & Pick<Step, 'trace'>;

type Standing =
  /** `unverified`: confirmed as far as is known, for the restaurant could not be asked what became of it. */
  | { status: 'confirmed' | 'requested'; unverified?: true | undefined }
  /** `paymentUrl` is null where the venue sends the guest a link. */
  | { status: 'held'; until: PlainDateTime; paymentUrl: string | null };

/** A booking's outcome, with what its manage link and its calendar entry need; nothing about the guest. */
export type BookedAtTable = BookedTable & Standing & BookedIdentity;

interface BookedIdentity {
  /** What the upstream finds the booking by. It leaves the proxy only sealed. */
  booking: UpstreamState;
  /** The venue's own number; null where it has none that may be shown: then the proxy gives it one. */
  reference: string | null;
  venue: BookedVenue;
  /** Always the same for the same booking; reveals nothing about it. */
  uid: string;
}
export type Sent = Stepped<Omit<CodeSent, 'session'>>;

/** A booking as the restaurant has it now; what it leaves out stays as it was booked. */
export type FoundTable = Partial<BookedTable> & {
  status: ManagedStatus;
  /** It can't be asked about: it is confirmed as far as is known. */
  unverified?: true | undefined;
  /** Whether it may still be cancelled, changed. */
  cancellable: boolean;
  changeable: boolean;
};

/** A booking with what proves that a guest is its own: neither leaves the proxy. */
export type ProvableTable = BookedAtTable & {
  /** As the booking system has them. */
  tels: readonly string[];
  emails: readonly string[];
};

/**
 * A booking system for tables, as the proxy sees it. Failures come back as a `Failure`; nothing throws but a programming
 * mistake. `guest`, `code`, `cancel` and `change` never report a failure that may have taken effect: that is
 * `outcome_unknown`. Methods that the booking system doesn't support are left out, as its capabilities declare.
 */
export interface TableUpstream extends AnyUpstream {
  /** What can be done after the booking. */
  manages: Pick<TableCapabilities, 'lookUp' | 'change' | 'cancel'>;
  /** What guests say of their visits. */
  feedback?: FeedbackUpstream;
  start(input: Omit<Step, 'state'>): Outcome<Stepped<TableStart>>;
  slots(
    input: Step & { place: string; date: PlainDate; partySize: number },
  ): Outcome<Stepped<{ meals: Meal[] }>>;
  /** The openings nearest to a time, outside any conversation. Left out: found by `start` and `slots`. */
  openings?(input: OpeningsQuestion): Outcome<Opening[]>;
  check(input: Step & WantedTable): Outcome<Stepped<{ choiceOffered: boolean }>>;
  /** The guest's conversation is not touched: `state` is only read. */
  alternatives(input: Step & WantedTable): Outcome<AlternativesAnswer>;
  choice?(
    input: Step & { choice?: string | undefined; comment?: string | undefined },
  ): Outcome<Stepped<{ accepted: boolean }>>;
  /** **Books** the slot that was checked last, or sends a code. */
  guest(
    input: Step & { guest: Guest; repeat: boolean; marketing?: boolean | undefined },
  ): Outcome<BookedAtTable | Sent>;
  /** **Books.** */
  code?(input: Step & { code: string; repeat: boolean }): Outcome<BookedAtTable>;
  newCode?(input: Step): Outcome<Sent>;

  /**
   * All bookings that the venue knows by this number of its own. The proxy itself compares what the guest knows besides, so that
   * every upstream proves it alike.
   */
  find?(input: { reference: string; language: string; trace: Trace }): Outcome<readonly ProvableTable[]>;
  lookUp?(input: Managing): Outcome<FoundTable>;
  /** `cancelled` only if the restaurant has confirmed it. */
  cancel?(input: Managing & { repeat: boolean }): Outcome<{ status: 'cancelled' }>;
  /** The slots of a day, where the booking is. */
  changeSlots?(
    input: Managing & { date: PlainDate; partySize: number },
  ): Outcome<{ meals: Meal[]; from: PlainDate; to: PlainDate; maxPartySize: number }>;
  change?(
    input: Managing & Omit<WantedTable, 'promoCode'> & { repeat: boolean },
  ): Outcome<BookedAtTable & { status: 'confirmed' | 'requested' }>;
}
