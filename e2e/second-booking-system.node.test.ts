import { afterEach, describe, expect, it } from 'vitest';
import { createActor, waitFor } from 'xstate';
import { gasthofAdler } from '../demo/sandbox/index.ts';
import { createApp } from '../proxy/app.ts';
import { readSettings } from '../proxy/settings.ts';
import { startBistro } from '../proxy/testing/bistro/start-bistro.ts';
import { createLog, sessionSecret } from '../proxy/testing/journey.ts';
import { openRestaurant } from '../proxy/upstreams/foratable/testing/sandbox.ts';
import { createProxyClient } from '../src/proxy-client/proxy-client.ts';
import { createTableActors } from '../src/table/table-actors.ts';
import { tableMachine } from '../src/table/table-machine.ts';

/** The same chart books at either booking system for tables, through the whole proxy: it knows neither. */

const origin = 'https://house.example';
const guest = {
  'given-name': 'Zoë',
  'family-name': 'Müller',
  email: 'zoe@example.com',
  tel: '+41 79 123 45 67',
  'tel-country': 'CH',
};

interface App {
  request(url: string, init: RequestInit): Response | Promise<Response>;
}

/** A guest's widget, without the widget: its chart, in front of a proxy. */
function begin(app: App, site: string, draft: object) {
  const client = createProxyClient('http://proxy.example', site, async (url, init) =>
    app.request(url, { ...init, headers: { ...(init.headers as object), Origin: origin } }),
  );
  const actor = createActor(tableMachine.provide({ actors: createTableActors(client) }), {
    input: { language: 'en', draft: { ...guest, ...draft } },
  });
  const steps: string[] = [];
  actor.subscribe(({ context: { step } }) => {
    if (step && steps.at(-1) !== step) steps.push(step);
  });
  actor.start();
  /** Presses on, once a call is answered, until the guest is there; tells where they are at last. */
  async function pressUntil(wanted: string): Promise<string> {
    const where = () => {
      const { value, context } = actor.getSnapshot();
      return typeof value === 'string' ? value : (context.step ?? '');
    };
    await waitFor(actor, (snapshot) => !snapshot.hasTag('loading'));
    for (let presses = 0; presses < 6 && where() !== wanted; presses++) {
      actor.send({ type: 'submitted' });
      await waitFor(actor, (snapshot) => !snapshot.hasTag('loading'), { timeout: 10_000 });
    }
    return where();
  }
  return { actor, steps, pressUntil };
}

let close: () => Promise<void> = async () => {};
afterEach(() => close());

async function openBistro() {
  const { sandbox, registry, setting, environment, close: stop } = await startBistro();
  close = stop;
  sandbox.clock.set(new Date('2026-12-01T15:00:00Z'));
  return createApp({
    settings: readSettings({ sites: { nord: setting({ origins: [origin] }) } }, environment, registry),
    registry,
    log: createLog(),
    sessionSecret,
    now: () => sandbox.clock.now(),
  });
}

describe('the chart of a table', () => {
  it('books at a system that sends no code: no step for one is counted or come to', async () => {
    const app = await openBistro();
    const draft = { room: 'in', date: '2026-12-04', time: '19:00' };
    const { steps, pressUntil } = begin(app, 'nord', draft);
    expect(await pressUntil('confirmed')).toBe('confirmed');
    expect(steps).toEqual(['when', 'guest']);
  });

  it('calls a request what it is', async () => {
    const app = await openBistro();
    const draft = { room: 'in', date: '2026-12-04', time: '19:00', party: 7 };
    expect(await begin(app, 'nord', draft).pressUntil('requested')).toBe('requested');
  });

  it('books at a system that sends a code to those it does not know', async () => {
    const restaurant = await openRestaurant(gasthofAdler, { site: { origins: [origin] } });
    close = () => restaurant.close();
    await restaurant.control('PUT', '/clock', { now: '2026-12-01T11:00:00Z' });
    const { actor, steps, pressUntil } = begin(restaurant.app, gasthofAdler.site, {
      date: '2026-12-04',
      time: '19:00',
    });
    await pressUntil('code');
    expect(steps).toEqual(['when', 'guest', 'code']);
    actor.send({ type: 'changed', control: 'code', value: await restaurant.lastCode() });
    expect(await pressUntil('confirmed')).toBe('confirmed');
    expect(await restaurant.bookings()).toHaveLength(1);
  });
});
