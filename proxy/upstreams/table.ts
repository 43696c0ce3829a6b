import type {
  AlternativesAnswer,
  Choice,
  CodeSent,
  Guest,
  Meal,
  PlainDate,
  PlainDateTime,
  PlainTime,
  Room,
  Venue,
} from '../../src/contract/index.ts';
import type { Trace } from '../logger.ts';
import type { Outcome, Step, Stepped } from './upstream.ts';

export interface Table {
  date: PlainDate;
  time: PlainTime;
  partySize: number;
}
export interface WantedTable extends Table {
  promoCode?: string | undefined;
}

/** A booking that stands, with what its calendar entry needs. */
export interface Booked extends Table {
  status: 'confirmed';
  reference: string | null;
  venue: { name: string; address?: string | undefined };
  /** The same whenever the same booking is told again; says nothing about it. */
  uid: string;
}
export type Sent = Stepped<Omit<CodeSent, 'session'>>;

export interface TableStart {
  venue: Venue;
  now: PlainDateTime;
  rooms: Room[];
  choice: Choice | null;
  comment: boolean;
  /** When the booking system forgets the conversation. */
  expires: Date;
}

/**
 * A booking system for tables, as the proxy sees it. Failures come back as a `Failure`; nothing throws but
 * a programming mistake. `guest` and `code` book: they never report a failure that may be a booking.
 */
export interface TableUpstream {
  /** Signs in and asks for the venue: for the operator, not for the guest. */
  signIn(trace: Trace): Outcome<{ name: string }>;
  start(input: Omit<Step, 'state'>): Outcome<Stepped<TableStart>>;
  room(input: Step & { room: string }): Outcome<Stepped<object>>;
  slots(input: Step & { date: PlainDate }): Outcome<Stepped<{ meals: Meal[] }>>;
  check(input: Step & { table: WantedTable }): Outcome<Stepped<{ choiceOffered: boolean }>>;
  /** In a conversation of its own: `state` is only read. */
  alternatives(input: Step & { table: WantedTable }): Outcome<AlternativesAnswer>;
  choice(
    input: Step & { choice?: string | undefined; comment?: string | undefined },
  ): Outcome<Stepped<{ accepted: boolean }>>;
  guest(input: Step & { guest: Guest; repeat: boolean }): Outcome<Booked | Sent>;
  code(input: Step & { code: string; repeat: boolean }): Outcome<Booked>;
  newCode(input: Step): Outcome<Sent>;
}
