import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CallLog } from './calls.ts';
import { createClock } from './clock.ts';
import type { Clock } from './clock.ts';
import type { NodeEnv } from './connection.ts';
import { control } from './control.ts';
import { Faults } from './faults.ts';
import { foratableControl } from './foratable/control.ts';
import { directWindow } from './foratable/direct.ts';
import { methodNames } from './foratable/methods.ts';
import { bookApi } from './foratable/server.ts';
import { createSystem } from './foratable/system.ts';
import { Inbox } from './inbox.ts';
import { sevenroomsControl } from './sevenrooms/control.ts';
import { callNames, venueGroupApi } from './sevenrooms/server.ts';
import { bases, createSevenRooms } from './sevenrooms/system.ts';
import { servioControl } from './servio/control.ts';
import { functionNames } from './servio/request.ts';
import { reservationService } from './servio/server.ts';
import { createServio } from './servio/system.ts';

export { createClock } from './clock.ts';
export type { Clock } from './clock.ts';
export { howToAnswer } from './foratable/answering.ts';
export {
  gasthofAdler,
  knownGuest,
  krone,
  restaurants,
  roessli,
  seehaus,
  zunfthaus,
} from './foratable/restaurants/index.ts';
export type { SeedRestaurant } from './foratable/restaurants/index.ts';
export { alderHouse, groups, harbour } from './sevenrooms/groups/index.ts';
export type { SeedGroup } from './sevenrooms/groups/index.ts';
export { hotelDnipro, hotels, seehausHotel } from './servio/hotels/index.ts';
export type { SeedHotel } from './servio/hotels/index.ts';

const servioPath = '/servio/ReservationService_1_10';

export interface SandboxOptions {
  /** 0, the default, takes any free one. */
  port?: number;
  host?: string;
  clock?: Clock;
  /** Milliseconds that every call of a simulated system takes. */
  pace?: number;
}

export interface Sandbox {
  /** `http://127.0.0.1:8791` */
  url: string;
  /** Where forAtable's methods are: `{bookApi}/initReservation`. */
  bookApi: string;
  /** Where Servio's functions are, for all hotels: `{servioBase}/GetRooms`. */
  servioBase: string;
  /** Where SevenRooms' resources are, for all groups: `{sevenroomsBase}/venues`. */
  sevenroomsBase: string;
  /** Where tests and integrators take hold: `{control}/clock`. */
  control: string;
  clock: Clock;
  /** Ends every connection, also those that hang. */
  close(): Promise<void>;
}

/** Starts the simulated upstreams on a port of their own. Rejects if the port is taken. */
export async function startSandbox({
  port = 0,
  host = '127.0.0.1',
  clock = createClock(),
  pace = 0,
}: SandboxOptions = {}): Promise<Sandbox> {
  const [faults, calls, inbox] = [new Faults(), new CallLog(), new Inbox()];
  let system = createSystem(clock, inbox);
  let servio = createServio(clock);
  let sevenrooms = createSevenRooms(clock);
  const reset = () => {
    clock.reset();
    for (const part of [faults, calls, inbox]) part.clear();
    system = createSystem(clock, inbox);
    servio = createServio(clock);
    sevenrooms = createSevenRooms(clock);
  };
  const switchboard = { clock, faults, calls, pace };

  const app = new Hono<NodeEnv>();
  app.route(
    '/bookapi2',
    bookApi(() => system, switchboard),
  );
  app.route(
    '/reserve',
    directWindow(() => system, switchboard),
  );
  app.route(
    servioPath,
    reservationService(() => servio, switchboard),
  );
  for (const base of bases) {
    app.route(
      base,
      venueGroupApi(() => sevenrooms, base, switchboard),
    );
  }
  app.use('/control/*', cors());
  app.route(
    '/control',
    control({
      ...{ clock, faults, inbox, calls, reset },
      methodNames: [...methodNames, ...functionNames, ...callNames],
    }),
  );
  app.route(
    '/control',
    foratableControl(() => system),
  );
  app.route(
    '/control',
    servioControl(() => servio),
  );
  app.route(
    '/control',
    sevenroomsControl(() => sevenrooms),
  );

  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  // An idle connection that it ended just as a call came in would lose that call: callers end theirs themselves.
  server.keepAliveTimeout = 0;
  server.listen(port, host);
  await once(server, 'listening');
  const url = `http://${host}:${(server.address() as AddressInfo).port}`;
  return {
    url,
    bookApi: `${url}/bookapi2`,
    servioBase: url + servioPath,
    sevenroomsBase: url + bases[0],
    control: `${url}/control`,
    clock,
    close: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
