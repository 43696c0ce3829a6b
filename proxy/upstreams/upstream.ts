import type { z } from 'zod';
import type { ErrorCode, PlainDateTime, Venue } from '../../src/contract/index.ts';
import type { Failure } from '../errors.ts';
import type { Trace } from '../logger.ts';
import type { SiteSettings } from '../settings/site.ts';
import type { StayUpstream } from './stay.ts';
import type { TableUpstream } from './table.ts';

/** What an upstream must remember between two calls. Only it knows the inside; the proxy seals it into a token. */
export type UpstreamState = Readonly<Record<string, unknown>>;

/** Every step takes the guest's language and the state of the step before, and returns the state for the next. */
export interface Step {
  state: UpstreamState;
  language: string;
  trace: Trace;
}
export type Stepped<Value> = Value & { state: UpstreamState };
export type Outcome<Value> = Promise<Value | Failure>;

/** What a call about a booking brings: the booking's `booking`, as it was returned when it was set off. */
export interface Managing {
  booking: UpstreamState;
  language: string;
  trace: Trace;
}

/** What every upstream can do, whatever it sells. */
export interface AnyUpstream {
  /** Signs in and asks for the venue: for the operator, not for the guest. */
  signIn(trace: Trace): Outcome<{ name: string }>;
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

/**
 * A booking system, as the registry knows it. `settings` are the keys that a site of it has besides those that every site
 * has; those named in `secrets` are read from the environment.
 */
export interface UpstreamDefinition<
  Kind extends 'table' | 'stay' = 'table' | 'stay',
  Shape extends z.ZodRawShape = z.ZodRawShape,
> {
  kind: Kind;
  /** What a site of it is, for the JSON Schema. */
  description: string;
  settings: Shape;
  secrets: readonly (keyof Shape & string)[];
  create(site: SettingsOf<Shape>, tools: UpstreamTools): Kind extends 'table' ? TableUpstream : StayUpstream;
  /** What `check` says of an error, in an operator's words, where the usual ones say too little. */
  operatorWords?: Partial<Record<ErrorCode, string>>;
}

/** An upstream whose kind can be told. */
export type AnyDefinition = UpstreamDefinition<'table'> | UpstreamDefinition<'stay'>;

/** Booking systems by the name that a site's `upstream` gives. */
export type Registry = Readonly<Record<string, AnyDefinition>>;

/** A site's settings with an upstream's own keys, secrets as text. */
export type SettingsOf<Shape extends z.ZodRawShape> = SiteSettings & {
  [Key in keyof Shape]: z.infer<Shape[Key]> extends { env: string } ? string : z.infer<Shape[Key]>;
};

/** Where a booking is, for its guest's calendar. */
export type BookedVenue = Pick<Venue, 'name'> & { address?: string | undefined };
