import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { CallLog } from '../../../../demo/sandbox/calls.ts';
import type { NodeEnv } from '../../../../demo/sandbox/connection.ts';
import { Faults } from '../../../../demo/sandbox/faults.ts';
import { createClock } from '../../../../demo/sandbox/index.ts';
import { serveCall } from '../../../../demo/sandbox/serve-call.ts';
import { createRestaurant } from './restaurant.ts';
import type { Problem, Restaurant, SoldTable } from './restaurant.ts';

/** Bistro, simulated: one restaurant, `nord`, on a port of its own. */

const statuses = {
  BAD_KEY: 401,
  NO_RESTAURANT: 404,
  PAUSED: 403,
  NO_AREA: 404,
  REST_DAY: 409,
  PAST: 409,
  GONE: 409,
  TOO_MANY: 409,
  BAD_MAIL: 422,
  NO_BOOKING: 404,
  TOO_LATE: 409,
} as const satisfies Record<Problem, number>;

const NewBooking = z.object({
  token: z.string().min(1),
  area: z.string(),
  at: z.string(),
  covers: z.number(),
  who: z.object({ first: z.string(), last: z.string(), mail: z.string(), tel: z.string() }),
  note: z.string(),
});
const Move = z.object({ at: z.string(), covers: z.number() });

/** A booking as its `id` opens it, without the guest. */
const told = ({ id, number, state, area, at, covers }: SoldTable) => ({
  id,
  number,
  state,
  area,
  at,
  covers,
});

export async function startSandbox({ key, timeZone }: { key: string; timeZone: string }) {
  const clock = createClock();
  const [faults, calls] = [new Faults(), new CallLog()];
  let restaurant = createRestaurant(clock, timeZone);
  let isPaused = false;
  const app = new Hono<NodeEnv>();

  /** One call; `method` is what a fault is set for: `POST bookings`. */
  function answer(
    c: Context<NodeEnv>,
    method: string,
    carryOut: (at: Restaurant, body: unknown) => object | Problem,
  ) {
    return serveCall(
      c,
      { clock, faults, calls, pace: 0 },
      {
        method,
        fields: {},
        garbage: '<html>Bistro is having a moment',
        carryOut: async () => {
          const body: unknown = await c.req.json().catch(() => undefined);
          const isIn = c.req.header('x-bistro-key') === key;
          const result = !isIn ? 'BAD_KEY' : isPaused ? 'PAUSED' : carryOut(restaurant, body);
          if (typeof result !== 'string') return { body: result, outcome: 'ok' };
          return { body: { problem: result }, outcome: result, status: statuses[result] };
        },
      },
    );
  }
  const sold = (result: SoldTable | Problem) => (typeof result === 'string' ? result : told(result));

  app.get('/nord/restaurant', (c) => answer(c, 'GET restaurant', (at) => at.describe()));
  app.get('/nord/tables', (c) => {
    const { area = '', day = '', covers = '', instead } = c.req.query();
    const question = { area, day, covers: Number(covers), ...(instead ? { instead } : {}) };
    return answer(c, 'GET tables', (at) => at.tables(question));
  });
  app.post('/nord/bookings', (c) =>
    answer(c, 'POST bookings', (at, body) => {
      const wanted = NewBooking.safeParse(body).data;
      if (!wanted || !/@.+\./.test(wanted.who.mail)) return 'BAD_MAIL';
      const { area, at: moment, covers, ...rest } = wanted;
      return sold(at.book({ area, at: moment, covers }, rest));
    }),
  );
  app.get('/nord/bookings', (c) =>
    answer(c, 'GET bookings', (at) => ({
      bookings: [...at.sold.values()]
        .filter(({ number }) => number === c.req.query('number'))
        .map((one) => ({ booking: told(one), who: one.who })),
    })),
  );
  app.get('/nord/bookings/:id', (c) => answer(c, 'GET bookings', (at) => sold(at.find(c.req.param('id')))));
  app.patch('/nord/bookings/:id', (c) =>
    answer(c, 'PATCH bookings', (at, body) => {
      const move = Move.safeParse(body).data;
      return move ? sold(at.move(c.req.param('id'), move)) : 'GONE';
    }),
  );
  app.delete('/nord/bookings/:id', (c) =>
    answer(c, 'DELETE bookings', (at) => sold(at.cancel(c.req.param('id')))),
  );
  app.all('*', (c) => c.json({ problem: 'NO_RESTAURANT' }, 404));

  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clock,
    faults,
    calls,
    sold: () => [...restaurant.sold.values()],
    /** Takes no bookings, and gives no table, until it is reset. */
    pause: () => {
      isPaused = true;
    },
    /** Somebody else books all that is left of a table. */
    take(area: string, at: string): void {
      for (let covers = 6; covers > 0; covers -= 1) {
        const somebody = () => ({ token: crypto.randomUUID(), who: 'somebody', note: '' });
        while (typeof restaurant.book({ area, at, covers }, somebody()) !== 'string');
      }
    },
    reset(): void {
      clock.reset();
      faults.clear();
      calls.clear();
      isPaused = false;
      restaurant = createRestaurant(clock, timeZone);
    },
    async close(): Promise<void> {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

export type BistroSandbox = Awaited<ReturnType<typeof startSandbox>>;
