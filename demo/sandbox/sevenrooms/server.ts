import { Hono } from 'hono';
import type { Context } from 'hono';
import type { NodeEnv } from '../connection.ts';
import { dayOf, minutesOf } from '../wall-clock.ts';
import { serveCall } from '../serve-call.ts';
import type { Carried, Switchboard } from '../serve-call.ts';
import { availability } from './availability.ts';
import { book, cancel, findReservation } from './book.ts';
import type { Resource } from './config.ts';
import { invalid, isRefusal, missing, notFound, refuse, unauthenticated } from './errors.ts';
import type { Refusal } from './errors.ts';
import type { Group } from './group.ts';
import { idFor } from './ids.ts';
import { listClients, listReservations, listVenues } from './lists.ts';
import type { Base, SevenRooms } from './system.ts';
import { utcText } from './times.ts';
import { loosen, reservationBody } from './wire.ts';
import type { Body } from './wire.ts';

/** What a call brings: the query of a GET, the form of the others. */
type Fields = Readonly<Record<string, string>>;
type Answer = Body | Refusal;

interface Route {
  verb: 'GET' | 'POST' | 'PUT';
  path: string;
  resource: Resource;
  answer: (group: Group, fields: Fields, id: string) => Answer;
}

function askAvailability(group: Group, fields: Fields, venueId: string): Answer {
  if (!group.venue(venueId)) return invalid('venue_id');
  const absent = ['date', 'party_size'].find((name) => !fields[name]);
  if (absent !== undefined) return missing(absent);
  const { date = '', start_time: from = '00:00', end_time: to = '23:59', party_size: size = '' } = fields;
  if (dayOf(date) === null) return invalid('date');
  if (minutesOf(from) === null) return invalid('start_time');
  if (minutesOf(to) === null) return invalid('end_time');
  if (!/^[1-9]\d{0,2}$/.test(size)) return invalid('party_size');
  return availability(group, { venueId, date, partySize: Number(size) }, { from, to });
}

function askBook(group: Group, fields: Fields, venueId: string): Answer {
  const booked = book(group, venueId, fields);
  if (isRefusal(booked)) return booked;
  return {
    reservation_id: booked.id,
    reservation_reference_code: booked.reference,
    client_id: booked.client.id,
  };
}

function askReservation(group: Group, _fields: Fields, id: string): Answer {
  const found = findReservation(group, id);
  return isRefusal(found) ? found : reservationBody(group, found);
}

function askCancel(group: Group, _fields: Fields, id: string): Answer {
  const cancelled = cancel(group, id);
  return isRefusal(cancelled) ? cancelled : {};
}

/** By the names that faults and the log of calls have for them. */
const routes = {
  venues: { verb: 'GET', path: '/venues', resource: 'venues', answer: listVenues },
  availability: {
    verb: 'GET',
    path: '/venues/:id/availability',
    resource: 'availability',
    answer: askAvailability,
  },
  book: { verb: 'PUT', path: '/venues/:id/book', resource: 'book', answer: askBook },
  reservation: { verb: 'GET', path: '/reservations/:id', resource: 'book', answer: askReservation },
  cancel: { verb: 'POST', path: '/reservations/:id/cancel', resource: 'book', answer: askCancel },
  reservations: { verb: 'GET', path: '/reservations', resource: 'reservations', answer: listReservations },
  clients: { verb: 'GET', path: '/clients', resource: 'clients', answer: listClients },
  'clients/export': { verb: 'GET', path: '/clients/export', resource: 'clients', answer: listClients },
} as const satisfies Record<string, Route>;

export const callNames: readonly string[] = ['auth', ...Object.keys(routes)];

let requests = 0;

/** Its own for every call, as far as there is one. */
function requestId(): string {
  requests += 1;
  return idFor('request', requests).slice(-24);
}

/** The error envelope. What is no resource has no `request_id` and no `code`. [seed] */
function carryRefusal({ refused: status, msg }: Refusal): Carried {
  const isNowhere = msg === notFound.msg;
  const body = isNowhere ? { status, msg } : { code: status, status, msg, request_id: requestId() };
  return { status, body, outcome: msg };
}

const carry = (group: Group, answer: Answer): Carried => {
  if (isRefusal(answer)) return carryRefusal(answer);
  const body = { status: 200, data: answer };
  return { body: group.config.wire === 'loose' ? (loosen(body) as object) : body, outcome: 'ok' };
};

function turnedAway(group: Group): Carried | undefined {
  const away = group.steadiness.turnAway(group.config, group.clock.now());
  if (!away) return undefined;
  const carried = carryRefusal(away.refusal);
  if (away.retryAfter === undefined) return carried;
  return { ...carried, headers: { 'Retry-After': String(away.retryAfter) } };
}

function signIn(system: SevenRooms, fields: Fields): Carried {
  const absent = ['client_id', 'client_secret'].find((name) => !fields[name]);
  if (absent !== undefined) return carryRefusal(missing(absent));
  const group = [...system.groups.values()].find(
    ({ config }) => config.client_id === fields.client_id && config.client_secret === fields.client_secret,
  );
  if (!group) return carryRefusal(refuse(401, 'Invalid client credentials'));
  const { token, expires } = group.tokens.issue(group.clock.now());
  const data = { token, token_expiration_datetime: utcText(expires) };
  return { body: { status: 200, msg: 'Authenticated', data }, outcome: 'ok' };
}

/** Whose token it is. With "Bearer" before it, it is nobody's. */
function groupOf(system: SevenRooms, token: string): Group | undefined {
  return [...system.groups.values()].find(({ tokens, clock }) => tokens.holds(token, clock.now()));
}

function carryOut(system: SevenRooms, route: Route, token: string, fields: Fields, id: string): Carried {
  const group = groupOf(system, token);
  if (!group) return carryRefusal(unauthenticated);
  const away = turnedAway(group);
  if (away) return away;
  if (!group.config.permissions.includes(route.resource)) {
    return carryRefusal(refuse(403, `Missing permission: ${route.resource}`));
  }
  return carry(group, route.answer(group, fields, id));
}

/** A form, and nothing of any other body. */
async function readForm(c: Context<NodeEnv>): Promise<Fields> {
  const type = c.req.header('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) return {};
  return Object.fromEntries(new URLSearchParams(await c.req.text()));
}

/** SevenRooms' venue-group API under one of its paths. */
export function venueGroupApi(system: () => SevenRooms, base: Base, switchboard: Switchboard): Hono<NodeEnv> {
  const app = new Hono<NodeEnv>();
  const garbage = '<html><head><title>Error: Server Error</title></head><body>Google Frontend';
  const nowhere = (c: Context<NodeEnv>) => c.json(carryRefusal(notFound).body, 404);

  app.use(async (c, next) => (system().bases.includes(base) ? next() : nowhere(c)));
  app.post('/auth', async (c) => {
    const fields = await readForm(c);
    const call = { method: 'auth', fields, garbage, carryOut: () => signIn(system(), fields) };
    return serveCall(c, switchboard, call);
  });
  for (const [method, route] of Object.entries<Route>(routes)) {
    app.on(route.verb, route.path, async (c) => {
      const fields = route.verb === 'GET' ? c.req.query() : await readForm(c);
      const token = c.req.header('Authorization') ?? '';
      const id = c.req.param('id') ?? '';
      return serveCall(c, switchboard, {
        method,
        fields: { ...fields, Authorization: token, ...(id ? { id } : {}) },
        garbage,
        carryOut: () => carryOut(system(), route, token, fields, id),
      });
    });
  }
  app.all('*', nowhere);
  return app;
}
