import type {
  Guest,
  Payment,
  PlainDate,
  Slot,
  Stay,
  StayCapabilities,
  TableCapabilities,
} from '../../../src/contract/index.ts';
import type { LogLine } from '../journey.ts';
import { Conversation } from './conversation.ts';
import type { Place } from './conversation.ts';

/** What an upstream's folder gives the conformance suite: a whole proxy in front of its sandbox, and control of the sandbox. */
export interface Harness extends Place {
  timeZone: string;
  /** The site's languages; the suite tests each. */
  languages: readonly string[];
  /** What the proxy has written into its log. */
  lines: readonly LogLine[];
  /** The credentials for the upstream. */
  credentials: readonly string[];
  /** Resets the sandbox: no bookings, no faults, this time on its clock. */
  reset(now: Date): Promise<void>;
  /** How many valid bookings the upstream has. */
  bookings(): Promise<number>;
  /**
   * Loses the answers to the upstream's next calls that do this, or to its next calls of any kind, `before` or `after`
   * they took effect.
   * @param times how many calls are hit, 1 by default
   */
  lose(call: LostCall | 'any', effect: 'before' | 'after', times?: number): Promise<void>;
  /** Removes all faults. */
  mend(): Promise<void>;
  close(): Promise<void>;
}
/** `guest`, `code` and `feedback` of tables; `book` of stays. */
export type LostCall = 'guest' | 'code' | 'book' | 'cancel' | 'change' | 'feedback';

export interface TableHarness extends Harness {
  /** Its declared capabilities, which the suite tests. */
  capabilities: TableCapabilities;
  /** Whether it finds bookings without their link. */
  finds: boolean;
  /** A day on which every place has free slots for this party, a week after `reset` at most. */
  date: PlainDate;
  partySize: number;
  guest: Guest;
  /** The code that the guest was sent last; only where codes are sent. */
  lastCode?(): Promise<string>;
  /** Everything by which the upstream finds its bookings. */
  bookingKeys(): Promise<readonly string[]>;
  /** From now on the restaurant must answer every booking, and hasn't; only where slots don't tell (`requests`). */
  unanswered?(): Promise<void>;
  /** The reservation of a visit that can be rated, and has not been; only where there is feedback. */
  pastVisit?: string;
  /** Somebody else books all that is left of a slot. */
  take(place: string, slot: Slot): Promise<void>;
}

export interface StayHarness extends Harness {
  /** Its declared capabilities, which the suite tests. */
  capabilities: StayCapabilities;
  /** A stay for which this room type has a rate that can be booked. */
  stay: Stay;
  roomType: string;
  payment: Payment;
  guest: Guest;
}

/** A guest who has begun. */
export async function begin(
  harness: Harness,
  language = harness.languages[0] ?? 'en',
): Promise<Conversation> {
  const conversation = new Conversation(harness, language);
  await conversation.ok('open');
  return conversation;
}

/** The upstream's calls that may have taken effect when their answer is lost, as often as any caller may try. */
export const always = 50;
