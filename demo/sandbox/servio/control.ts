import { Hono } from 'hono';
import type { Context } from 'hono';
import { z } from 'zod';
import { inWords, readJson } from '../json-body.ts';
import { PlainDate } from '../plain-values.ts';
import { dateOf } from '../wall-clock.ts';
import { chargedDates } from './bookings.ts';
import type { Booking } from './bookings.ts';
import type { Hotel } from './hotel.ts';
import { nightsOf } from './stay.ts';
import type { ServioSystem } from './system.ts';

const BookingChange = z.strictObject({
  status: z.enum(['confirmed', 'waiting'], 'takes "confirmed" or "waiting"').optional(),
  paid: z.union([z.enum(['all', 'none']), z.array(PlainDate)], 'takes "all", "none" or dates').optional(),
});

function showHotel({ seed, config }: Hotel) {
  return { site: seed.site, hotelId: seed.hotelId, config: { ...config, accessToken: undefined } };
}

function showStay({ seed, config }: Hotel, booking: Booking) {
  const { stay, services, paidDates, ...rest } = booking;
  return {
    site: seed.site,
    hotelId: seed.hotelId,
    ...rest,
    arrival: dateOf(stay.arrival),
    departure: dateOf(stay.departure),
    arrivalTime: stay.arrivalTime,
    departureTime: stay.departureTime,
    nights: nightsOf(stay).map(dateOf),
    adults: stay.adults,
    childAges: stay.childAges,
    extraBed: stay.extraBed,
    currency: config.currency,
    services: services.map(({ kind, charges }) => ({ kind, charges })),
    paidDates: [...paidDates].toSorted(),
  };
}

/** What can be seen and changed of the simulated Servio: hotels, and the stays that were reserved. */
export function servioControl(system: () => ServioSystem): Hono {
  const app = new Hono();
  const hotelOf = (c: Context) => system().get(c.req.param('site') ?? '');
  const noHotel = { error: 'no hotel has this site' };

  app.get('/hotels', (c) => c.json({ hotels: [...system().values()].map(showHotel) }));

  const changeHotel = (change: (hotel: Hotel, settings: unknown) => void) => async (c: Context) => {
    const hotel = hotelOf(c);
    if (!hotel) return c.json(noHotel, 404);
    const body = await readJson(c, z.unknown());
    if ('problem' in body) return c.json({ error: body.problem }, 400);
    try {
      change(hotel, body.data);
    } catch (error) {
      if (error instanceof z.ZodError) return c.json({ error: inWords(error) }, 400);
      throw error;
    }
    return c.json(showHotel(hotel));
  };
  app.patch(
    '/hotels/:site',
    changeHotel((hotel, patch) => hotel.patch(patch)),
  );
  app.put(
    '/hotels/:site',
    changeHotel((hotel, settings) => hotel.replace(settings)),
  );

  app.get('/stays', (c) => {
    const site = c.req.query('site');
    const hotels = [...system().values()].filter(({ seed }) => site === undefined || seed.site === site);
    return c.json({
      stays: hotels.flatMap((hotel) => hotel.bookings.list().map((booking) => showStay(hotel, booking))),
    });
  });
  app.patch('/stays/:site/:account', async (c) => {
    const hotel = hotelOf(c);
    if (!hotel) return c.json(noHotel, 404);
    const booking = hotel.bookings.find(Number(c.req.param('account')));
    if (!booking) return c.json({ error: 'no stay has this account' }, 404);
    const body = await readJson(c, BookingChange);
    if ('problem' in body) return c.json({ error: body.problem }, 400);
    const { status, paid } = body.data;
    if (status && booking.status === 'cancelled')
      return c.json({ error: 'status: the stay is cancelled' }, 400);
    if (status) booking.status = status;
    if (paid)
      booking.paidDates = paid === 'all' ? chargedDates(booking) : new Set(paid === 'none' ? [] : paid);
    return c.json(showStay(hotel, booking));
  });
  return app;
}
