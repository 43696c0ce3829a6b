import { Hono } from 'hono';
import type { Context } from 'hono';
import { z } from 'zod';
import { inWords, readJson } from '../json-body.ts';
import { PlainDate } from '../plain-values.ts';
import { dateOf, dayOf } from '../wall-clock.ts';
import { generate } from './generate.ts';
import type { Group } from './group.ts';
import { bases } from './system.ts';
import type { SevenRooms } from './system.ts';
import type { Reservation } from './reservations.ts';
import { reservationBody } from './wire.ts';

const statuses = ['CONFIRMED', 'REQUESTED', 'CANCELED', 'COMPLETE', 'NO_SHOW'] as const;
const ReservationChange = z
  .strictObject({
    paid: z.literal(true, 'takes true').optional(),
    status: z.enum(statuses, `takes one of ${statuses.join(', ')}`).optional(),
  })
  .refine((change) => Object.keys(change).length === 1, 'takes one of paid, status');

const Generation = z.strictObject({
  count: z.int('takes a number from 1 to 100000').min(1).max(100_000),
  seed: z.int('takes a whole number').default(1),
  from: PlainDate.optional(),
  to: PlainDate.optional(),
});

const Paths = z.strictObject({
  paths: z.array(z.enum(bases, `takes paths out of ${bases.join(', ')}`)),
});

function show({ seed, config }: Group) {
  const { site, venueGroupId, timeZone } = seed;
  return { site, venueGroupId, timeZone, config: { ...config, client_secret: undefined } };
}

const showReservation = (group: Group, reservation: Reservation) => ({
  site: group.seed.site,
  ...reservationBody(group, reservation),
  due: reservation.due,
  heldUntil: reservation.heldUntil?.toISOString() ?? null,
  marketing: reservation.client.optedIn.has(reservation.venueId),
});

/** Paid by its link, or settled by somebody of the house. Undefined where there is nothing to pay. */
function settle(group: Group, found: Reservation, { paid, status }: z.infer<typeof ReservationChange>) {
  const updated = group.clock.now();
  if (status) group.reservations.change(found, { status, updated });
  if (!paid) return found;
  if (found.status !== 'PENDING_PAYMENT') return undefined;
  group.reservations.change(found, { status: 'CONFIRMED', paid: found.due, updated });
  return found;
}

/** What can be seen and changed of the simulated SevenRooms: groups, reservations, tokens, paths. */
export function sevenroomsControl(system: () => SevenRooms): Hono {
  const app = new Hono();
  const groupOf = (c: Context) => system().groups.get(c.req.param('site') ?? '');
  const noGroup = { error: 'no group has this site' };

  app.get('/groups', (c) => c.json({ groups: [...system().groups.values()].map(show) }));
  app.patch('/groups/:site', async (c) => {
    const group = groupOf(c);
    if (!group) return c.json(noGroup, 404);
    const body = await readJson(c, z.unknown());
    if ('problem' in body) return c.json({ error: body.problem }, 400);
    try {
      group.patch(body.data);
    } catch (error) {
      if (error instanceof z.ZodError) return c.json({ error: inWords(error) }, 400);
      throw error;
    }
    return c.json(show(group));
  });
  app.post('/groups/:site/revoke', (c) => {
    const group = groupOf(c);
    if (!group) return c.json(noGroup, 404);
    group.tokens.revokeAll();
    return c.body(null, 204);
  });
  app.post('/groups/:site/generate', async (c) => {
    const group = groupOf(c);
    if (!group) return c.json(noGroup, 404);
    const body = await readJson(c, Generation);
    if ('problem' in body) return c.json({ error: body.problem }, 400);
    const today = dayOf(group.today) ?? 0;
    const { from = dateOf(today - 365), to = dateOf(today + 30), ...wanted } = body.data;
    if (to < from) return c.json({ error: 'to: takes a date not before from' }, 400);
    return c.json({ reservations: generate(group, { ...wanted, from, to }) }, 201);
  });

  app.get('/reservations', (c) => {
    const site = c.req.query('site');
    const groups = [...system().groups.values()].filter(
      ({ seed }) => site === undefined || seed.site === site,
    );
    const reservations = groups.flatMap((group) =>
      group.reservations.list().map((reservation) => showReservation(group, reservation)),
    );
    return c.json({ reservations });
  });
  app.patch('/reservations/:site/:id', async (c) => {
    const group = groupOf(c);
    if (!group) return c.json(noGroup, 404);
    const found = group.reservations.find(c.req.param('id'));
    if (!found) return c.json({ error: 'no reservation has this id' }, 404);
    const body = await readJson(c, ReservationChange);
    if ('problem' in body) return c.json({ error: body.problem }, 400);
    const settled = settle(group, found, body.data);
    if (!settled) return c.json({ error: 'paid: it waits for no payment' }, 400);
    return c.json(showReservation(group, settled));
  });

  app.put('/paths', async (c) => {
    const body = await readJson(c, Paths);
    if ('problem' in body) return c.json({ error: body.problem }, 400);
    system().bases = body.data.paths;
    return c.json({ paths: system().bases });
  });
  return app;
}
