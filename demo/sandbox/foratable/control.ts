import { Hono } from 'hono';
import { z } from 'zod';
import { inWords, readJson } from '../json-body.ts';
import { sendAnswer } from './book.ts';
import { ReservationStatus } from './config.ts';
import type { Restaurant } from './restaurant.ts';
import type { System } from './system.ts';

const Settled = z.strictObject({ status: ReservationStatus });
const RewindTo = z.strictObject({ to: z.enum(['new', 'table'], 'takes "new" or "table"') });

function show({ seed, config }: Restaurant) {
  const { credentials, ...settings } = config;
  const { username } = credentials;
  return {
    site: seed.site,
    restaurant_hash: seed.restaurantHash,
    config: { ...settings, credentials: { username } },
  };
}

/** What can be seen and changed of the simulated forAtable: restaurants, bookings, open request hashes. */
export function foratableControl(system: () => System): Hono {
  const app = new Hono();

  app.get('/bookings', (c) => c.json({ bookings: system().bookings.list(c.req.query('restaurant_hash')) }));
  app.patch('/bookings/:hash', async (c) => {
    const body = await readJson(c, Settled);
    if ('problem' in body) return c.json({ error: body.problem }, 400);
    const booking = system().bookings.settle(c.req.param('hash'), body.data.status);
    if (!booking) return c.json({ error: 'no booking has this hash' }, 404);
    sendAnswer(system(), booking);
    return c.json(booking);
  });

  app.get('/feedbacks', (c) =>
    c.json({ feedbacks: system().feedbacks.list(c.req.query('restaurant_hash') ?? '') }),
  );

  app.get('/restaurants', (c) => c.json({ restaurants: [...system().restaurants.values()].map(show) }));
  app.patch('/restaurants/:hash', async (c) => {
    const restaurant = system().restaurants.get(c.req.param('hash'));
    if (!restaurant) return c.json({ error: 'no restaurant has this hash' }, 404);
    const body = await readJson(c, z.unknown());
    if ('problem' in body) return c.json({ error: body.problem }, 400);
    try {
      restaurant.patch(body.data);
    } catch (error) {
      if (error instanceof z.ZodError) return c.json({ error: inWords(error) }, 400);
      throw error;
    }
    return c.json(show(restaurant));
  });

  app.post('/requests/expire', (c) => {
    system().reservations.expireAll();
    return c.body(null, 204);
  });
  app.post('/requests/forget', (c) => {
    system().reservations.forgetAll();
    return c.body(null, 204);
  });
  app.post('/requests/rewind', async (c) => {
    const body = await readJson(c, RewindTo);
    if ('problem' in body) return c.json({ error: body.problem }, 400);
    system().reservations.rewindAll(body.data.to);
    return c.body(null, 204);
  });
  return app;
}
