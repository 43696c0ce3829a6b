import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { setTimeout as pause } from 'node:timers/promises';
import type { CallLog } from './calls.ts';
import type { Clock } from './clock.ts';
import { breakConnection, hang } from './connection.ts';
import type { NodeEnv } from './connection.ts';
import type { Fault, FaultEffect, Faults } from './faults.ts';

/** What every simulated vendor's server needs to be disturbed and watched. */
export interface Switchboard {
  clock: Clock;
  faults: Faults;
  calls: CallLog;
  /** Milliseconds that every call takes: half of them before it takes effect, half after. */
  pace: number;
}

export interface IncomingCall {
  method: string;
  /** What was sent, for the log of calls. */
  fields: Readonly<Record<string, unknown>>;
  /** Carries the call out. Whatever books must do so without waiting, so that calls can't get in each other's way. */
  carryOut: () => Carried | Promise<Carried>;
  /** HTML that comes in place of the answer under the fault `garbage`. */
  garbage: string;
}

export interface Carried {
  body: object;
  /** `ok` or why not, for the log of calls. */
  outcome: string;
  /** HTTP, default 200. */
  status?: ContentfulStatusCode;
  headers?: Readonly<Record<string, string>>;
}

const withoutEffect: readonly (FaultEffect | undefined)[] = ['break-before', 'http-500', 'http-429', 'hang'];

/** What comes of a fault that keeps the call from taking effect. */
function disturbed(c: Context<NodeEnv>, { effect, retryAfter }: Fault): Response | Promise<Response> {
  if (effect === 'http-500') return c.text('Internal Server Error', 500);
  if (effect === 'hang') return hang(c);
  if (effect === 'break-before') return breakConnection(c);
  return c.text('Too Many Requests', 429, retryAfter === undefined ? {} : { 'Retry-After': `${retryAfter}` });
}

/** Answers one call, disturbed by the fault that waits for it, and records it. */
export async function serveCall(
  c: Context<NodeEnv>,
  { clock, faults, calls, pace }: Switchboard,
  { method, fields, carryOut, garbage }: IncomingCall,
): Promise<Response> {
  const fault = faults.take(method);
  const record = (outcome: string) =>
    calls.record({ at: clock.now().toISOString(), method, fields, outcome });

  const before = pace / 2 + (fault?.delay ?? 0);
  const { era } = calls;
  if (before > 0) await pause(before);
  // A reset has overtaken it: the house that it was sent to is gone.
  if (calls.era !== era) return breakConnection(c);
  if (fault && withoutEffect.includes(fault.effect)) {
    record(fault.effect);
    return disturbed(c, fault);
  }

  const { body, outcome, status, headers } = await carryOut();
  record(outcome);
  if (pace > 0) await pause(pace / 2);
  if (fault?.effect === 'break-after') return breakConnection(c);
  if (fault?.effect === 'garbage') return c.html(garbage);
  return c.json(body, status ?? 200, headers);
}
