import type { z } from 'zod';
import type { PlainDateTime, Venue } from '../../src/contract/index.ts';
import type { Failure } from '../errors.ts';
import type { Trace } from '../logger.ts';
import type { SiteSettings } from '../settings/site.ts';

/** What an upstream must remember between two calls. Opaque to the proxy, which seals it into a token. */
export type UpstreamState = Readonly<Record<string, unknown>>;

/** Every step takes the guest's language and the state of the step before, and returns the state for the next. */
export interface Step {
  state: UpstreamState;
  language: string;
  trace: Trace;
}
export type Stepped<Value> = Value & { state: UpstreamState };
export type Outcome<Value> = Promise<Value | Failure>;

/** What a call about a booking brings: the booking's `booking`, as it was returned when it was booked. */
export interface Managing {
  booking: UpstreamState;
  language: string;
  trace: Trace;
}

/** What every upstream can do, whatever it sells. */
export interface AnyUpstream {
  /**
   * Signs in and asks for the venue: for the operator, not for the guest. `problems`: what else is seen to be wrong where the
   * sign-in succeeds, each a line in plain words that names what to do.
   */
  signIn(trace: Trace): Outcome<{ name: string; problems?: readonly string[] }>;
  /** The venue's wall clock. */
  wallClock(): PlainDateTime;
}

/** What an upstream is given besides its site's settings. */
export interface UpstreamTools {
  fetch: typeof globalThis.fetch;
  now(): Date;
  /** Milliseconds, by the names that the upstream gives its limits, where they differ from the usual ones. */
  limits?: Readonly<Record<string, number | undefined>> | undefined;
}

/** A site's settings with an upstream's own keys, secrets as text. */
export type SettingsOf<Shape extends z.ZodRawShape> = SiteSettings & {
  [Key in keyof Shape]: z.infer<Shape[Key]> extends { env: string } ? string : z.infer<Shape[Key]>;
};

/** Where a booking is, for its guest's calendar. */
export type BookedVenue = Pick<Venue, 'name'> & { address?: string | undefined };
