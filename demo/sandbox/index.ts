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
import { methodNames } from './foratable/methods.ts';
import { bookApi } from './foratable/server.ts';
import { createSystem } from './foratable/system.ts';
import { Inbox } from './inbox.ts';

export { createClock } from './clock.ts';
export type { Clock } from './clock.ts';
export {
  gasthofAdler,
  knownGuest,
  krone,
  restaurants,
  seehaus,
  zunfthaus,
} from './foratable/restaurants/index.ts';
export type { SeedRestaurant } from './foratable/restaurants/index.ts';

export interface SandboxOptions {
  /** 0, the default, takes any free one. */
  port?: number;
  host?: string;
  clock?: Clock;
  /** Milliseconds that every call of the Book-API takes. */
  pace?: number;
}

export interface Sandbox {
  /** `http://127.0.0.1:8791` */
  url: string;
  /** Where forAtable's methods are: `{bookApi}/initReservation`. */
  bookApi: string;
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
  const reset = () => {
    clock.reset();
    for (const part of [faults, calls, inbox]) part.clear();
    system = createSystem(clock, inbox);
  };

  const app = new Hono<NodeEnv>();
  app.route('/bookapi2', bookApi({ system: () => system, faults, calls, pace }));
  app.use('/control/*', cors());
  app.route('/control', control({ clock, faults, inbox, calls, methodNames, reset }));
  app.route(
    '/control',
    foratableControl(() => system),
  );

  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.listen(port, host);
  await once(server, 'listening');
  const url = `http://${host}:${(server.address() as AddressInfo).port}`;
  return {
    url,
    bookApi: `${url}/bookapi2`,
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
