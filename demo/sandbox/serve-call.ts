import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { setTimeout as pause } from 'node:timers/promises';
import type { CallLog } from './calls.ts';
import type { Clock } from './clock.ts';
import { breakConnection, hang } from './connection.ts';
import type { NodeEnv } from './connection.ts';
import type { Faults } from './faults.ts';

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
  if (fault?.effect === 'break-before' || fault?.effect === 'http-500' || fault?.effect === 'hang') {
    record(fault.effect);
    if (fault.effect === 'http-500') return c.text('Internal Server Error', 500);
    return fault.effect === 'hang' ? hang(c) : breakConnection(c);
  }

  const { body, outcome, status } = await carryOut();
  record(outcome);
  if (pace > 0) await pause(pace / 2);
  if (fault?.effect === 'break-after') return breakConnection(c);
  if (fault?.effect === 'garbage') return c.html(garbage);
  return c.json(body, status ?? 200);
}
