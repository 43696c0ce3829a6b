import { gasthofAdler, seehaus, startSandbox } from '../../../demo/sandbox/index.ts';
import type { SeedRestaurant } from '../../../demo/sandbox/index.ts';
import { createApp } from '../../app.ts';
import { readSettings } from '../../settings.ts';
import { someGuest } from '../../testing/conformance/conversation.ts';
import { describeTableUpstream } from '../../testing/conformance/describe-table-upstream.ts';
import type { LostCall, TableHarness } from '../../testing/conformance/harness.ts';
import { createLog, sessionSecret } from '../../testing/journey.ts';
import { controlOf } from '../../testing/sandbox-control.ts';

const origin = 'https://restaurant.example';
/** forAtable's methods that a test loses. */
const lost: Readonly<Partial<Record<LostCall | 'any', string>>> = {
  guest: 'setGuest',
  code: 'verifyCode',
  feedback: 'setFeedback',
  any: '*',
};

/** One that nobody has said anything of; a restaurant without any has none. */
function pastVisitOf({ pastVisits, site }: SeedRestaurant): string {
  const visit = pastVisits?.find(({ said }) => !said);
  if (!visit) throw new Error(`${site} has no visit to rate.`);
  return visit.hash;
}

async function open(seed: SeedRestaurant, comment: boolean): Promise<TableHarness> {
  const sandbox = await startSandbox();
  const control = controlOf(sandbox);
  const log = createLog();
  const environment = { USERNAME_: seed.credentials.username, PASSWORD_: seed.credentials.password };
  const site = {
    upstream: 'foratable',
    origins: [origin],
    restaurantHash: seed.restaurantHash,
    username: { env: 'USERNAME_' },
    password: { env: 'PASSWORD_' },
    baseUrl: sandbox.bookApi,
    timeZone: seed.timeZone,
    languages: seed.languages,
    name: seed.name,
    phone: seed.phone,
  };
  const app = createApp({
    settings: readSettings({ sites: { [seed.site]: site } }, environment),
    log,
    sessionSecret,
    now: () => sandbox.clock.now(),
  });
  const bookings = async () =>
    ((await control('GET', '/bookings')) as { bookings: { reservation_hash: string }[] }).bookings;

  return {
    app,
    site: seed.site,
    origin,
    timeZone: seed.timeZone,
    languages: seed.languages,
    lines: log.lines,
    credentials: Object.values(environment),
    capabilities: {
      slots: 'window',
      comment,
      promoCode: 'offered',
      code: 'sometimes',
      requests: true,
      policy: 'none',
      lookUp: true,
      change: false,
      cancel: false,
    },
    finds: false,
    date: '2026-12-04',
    partySize: 2,
    pastVisit: pastVisitOf(seed),
    guest: someGuest,
    async reset(now) {
      await control('POST', '/reset');
      await control('PUT', '/clock', { now: now.toISOString() });
      log.lines.length = 0;
    },
    bookings: async () => (await bookings()).length,
    bookingKeys: async () => (await bookings()).map((booking) => booking.reservation_hash),
    async lastCode() {
      const { messages } = (await control('GET', '/inbox')) as { messages: { code: string }[] };
      return messages[0]?.code ?? '';
    },
    unanswered: async () => {
      await control('PATCH', `/restaurants/${seed.restaurantHash}`, {
        answered_by: 'phone',
        phone_answer: 5,
      });
    },
    async take(place) {
      await control('PATCH', `/restaurants/${seed.restaurantHash}`, { rooms: { [place]: { seats: 0 } } });
    },
    async lose(call, effect, times = 1) {
      await control('POST', '/faults', { method: lost[call], effect: `break-${effect}`, times });
    },
    async mend() {
      await control('DELETE', '/faults');
    },
    close: () => sandbox.close(),
  };
}

describeTableUpstream('forAtable, with one room', await open(gasthofAdler, false));
describeTableUpstream('forAtable, with several rooms', await open(seehaus, true));
