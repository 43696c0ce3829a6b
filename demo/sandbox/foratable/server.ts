import { Hono } from 'hono';
import type { Context } from 'hono';
import type { NodeEnv } from '../connection.ts';
import { serveCall } from '../serve-call.ts';
import type { Switchboard } from '../serve-call.ts';
import { isRefusal } from './errors.ts';
import {
  accountMethods,
  bookingFor,
  bookingMethods,
  credentialMethods,
  methodNames,
  requestMethods,
  reservationFor,
  restaurantFor,
  restaurantsFor,
} from './methods.ts';
import type { Answer, Fields } from './methods.ts';
import type { Language } from './messages.ts';
import type { RestaurantConfig } from './config.ts';
import type { System } from './system.ts';
import { errorBody, loosen } from './wire.ts';
import type { Body } from './wire.ts';

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
      withCredentials(system, restaurant, fields),
      restaurant.config.languages[0] ?? 'de',
      restaurant.config,
    );
  }
  const ofAccount = accountMethods[method];
  if (ofAccount) {
    const opened = restaurantsFor(system, fields);
    return say(isRefusal(opened) ? opened : ofAccount(opened, fields), 'de', undefined);
  }
  const ofBooking = bookingMethods[method];
  if (ofBooking) {
    const found = bookingFor(system, fields);
    if (isRefusal(found)) return say(found, 'de', undefined);
    const { config } = found.restaurant;
    const answer = ofBooking(found.booking, system, found.restaurant, fields);
    return say(answer, config.languages[0] ?? 'de', config);
  }
  const reservation = reservationFor(system, fields);
  if (isRefusal(reservation)) return say(reservation, 'de', undefined);
  const answer =
    system.reservations.refusalOf(reservation) ?? requestMethods[method]?.(system, reservation, fields) ?? {};
  return say(answer, reservation.language, reservation.restaurant.config);
}

/** forAtable's Book-API 1.2 under `/bookapi2`. Errors of the page come with HTTP 200, in the body. */
export function bookApi(system: () => System, switchboard: Switchboard): Hono<NodeEnv> {
  const app = new Hono<NodeEnv>();

  app.post('/:method', async (c) => {
    const method = c.req.param('method');
    if (!methodNames.includes(method)) return c.json({ error: `no method ${method}` }, 404);
    const fields = await readFields(c);
    return serveCall(c, switchboard, {
      method,
      fields,
      garbage: '<br />\n<b>Notice</b>: Undefined index in <b>bookapi',
      carryOut: () => {
        const body = carryOut(method, system(), (name) => fields[name] ?? '');
        return { body, outcome: body.status === 'ok' ? 'ok' : String(body.message) };
      },
    });
  });

  return app;
}
