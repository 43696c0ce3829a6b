import type { Failure } from '../errors.ts';
import type { Trace } from '../logger.ts';

/** What an upstream must remember between two steps. Only it knows the inside; the proxy seals it into the session. */
export type UpstreamState = Readonly<Record<string, unknown>>;

/** Every step takes the guest's language and the state of the step before, and returns the state for the next. */
export interface Step {
  state: UpstreamState;
  language: string;
  trace: Trace;
}
export type Stepped<Value> = Value & { state: UpstreamState };
export type Outcome<Value> = Promise<Value | Failure>;
