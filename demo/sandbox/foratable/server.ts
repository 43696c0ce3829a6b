import { Hono } from 'hono';
import type { Context } from 'hono';
import { setTimeout as pause } from 'node:timers/promises';
import type { CallLog } from '../calls.ts';
import type { Faults } from '../faults.ts';
import { breakConnection, hang } from '../connection.ts';
import type { NodeEnv } from '../connection.ts';
import { isRefusal } from './errors.ts';
import { credentialMethods, methodNames, requestMethods, reservationFor, restaurantFor } from './methods.ts';
import type { Answer, Fields } from './methods.ts';
import type { Language } from './messages.ts';
import type { RestaurantConfig } from './config.ts';
import type { System } from './system.ts';
import { errorBody, loosen } from './wire.ts';
import type { Body } from './wire.ts';

export interface ServerOptions {
  system: () => System;
  faults: Faults;
  calls: CallLog;
  /** Milliseconds that every call takes: half of them before it takes effect, half after. */
  pace: number;
}

/** What PHP finds in `$_POST`: a form in either encoding, and nothing of any other body. */
async function readFields(c: Context<NodeEnv>): Promise<Record<string, string>> {
  const type = c.req.header('content-type') ?? '';
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return Object.fromEntries(new URLSearchParams(await c.req.text()));
  }
  if (!type.startsWith('multipart/form-data')) return {};
  const parts = Object.entries(await c.req.parseBody());
  return Object.fromEntries(parts.filter((part): part is [string, string] => typeof part[1] === 'string'));
}

function say(answer: Answer, language: Language, config: RestaurantConfig | undefined): Body {
  const body = isRefusal(answer) ? errorBody(answer, language) : { status: 'ok', ...answer };
  return config?.wire === 'loose' ? (loosen(body) as Body) : body;
}

/** Carries out one call, at once: nothing in it waits, so calls can't get in each other's way. */
function carryOut(method: string, system: System, fields: Fields): Body {
  const withCredentials = credentialMethods[method];
  if (withCredentials) {
    const restaurant = restaurantFor(system, fields);
    if (isRefusal(restaurant)) return say(restaurant, 'de', undefined);
    return say(
      withCredentials(system, restaurant),
      restaurant.config.languages[0] ?? 'de',
      restaurant.config,
    );
  }
  const reservation = reservationFor(system, fields);
  if (isRefusal(reservation)) return say(reservation, 'de', undefined);
  const answer =
    system.reservations.refusalOf(reservation) ?? requestMethods[method]?.(system, reservation, fields) ?? {};
  return say(answer, reservation.language, reservation.restaurant.config);
}

/** forAtable's Book-API 1.2 under `/bookapi2`. Errors of the page come with HTTP 200, in the body. */
export function bookApi({ system, faults, calls, pace }: ServerOptions): Hono<NodeEnv> {
  const app = new Hono<NodeEnv>();

  app.post('/:method', async (c) => {
    const method = c.req.param('method');
    if (!methodNames.includes(method)) return c.json({ error: `no method ${method}` }, 404);
    const posted = await readFields(c);
    const fault = faults.take(method);
    const record = (outcome: string) =>
      calls.record({ at: system().clock.now().toISOString(), method, fields: posted, outcome });

    const before = pace / 2 + (fault?.delay ?? 0);
    if (before > 0) await pause(before);
    if (fault?.effect === 'break-before' || fault?.effect === 'http-500' || fault?.effect === 'hang') {
      record(fault.effect);
      if (fault.effect === 'http-500') return c.text('Internal Server Error', 500);
      return fault.effect === 'hang' ? hang(c) : breakConnection(c);
    }

    const body = carryOut(method, system(), (name) => posted[name] ?? '');
    record(body.status === 'ok' ? 'ok' : String(body.message));
    if (pace > 0) await pause(pace / 2);
    if (fault?.effect === 'break-after') return breakConnection(c);
    if (fault?.effect === 'garbage') return c.html('<br />\n<b>Notice</b>: Undefined index in <b>bookapi');
    return c.json(body);
  });

  return app;
}
