import { describeTableUpstream } from '../conformance/describe-table-upstream.ts';
import type { TableHarness } from '../conformance/harness.ts';
import { someGuest } from '../conformance/conversation.ts';
import { createApp } from '../../app.ts';
import { readSettings } from '../../settings.ts';
import { createLog, sessionSecret } from '../journey.ts';
import { startBistro } from './start-bistro.ts';
import { capabilities } from './start.ts';

const origin = 'https://bistro.example';
/** Bistro's calls that a test loses. */
const lost = { guest: 'POST bookings', cancel: 'DELETE bookings', change: 'PATCH bookings', any: '*' };

async function open(): Promise<TableHarness> {
  const { sandbox, registry, environment, setting, close } = await startBistro();
  const log = createLog();
  const site = setting({ origins: [origin] });
  const app = createApp({
    settings: readSettings({ sites: { nord: site } }, environment, registry),
    registry,
    log,
    sessionSecret,
    now: () => sandbox.clock.now(),
  });
  const standing = () => sandbox.sold().filter(({ state, who }) => state !== 'off' && who !== 'somebody');
  return {
    app,
    site: 'nord',
    origin,
    timeZone: 'America/New_York',
    languages: ['en', 'fr'],
    lines: log.lines,
    credentials: Object.values(environment),
    capabilities,
    finds: true,
    date: '2026-12-04',
    partySize: 2,
    guest: someGuest,
    async reset(now) {
      sandbox.reset();
      sandbox.clock.set(now);
      log.lines.length = 0;
    },
    bookings: async () => standing().length,
    bookingKeys: async () => standing().flatMap(({ id, token }) => [id, token]),
    take: async (place, { date, time }) => sandbox.take(place, `${date} ${time}`),
    async lose(call, effect, times = 1) {
      if (call === 'code' || call === 'book' || call === 'feedback')
        throw new Error(`Bistro has no call ${call}.`);
      sandbox.faults.add({ method: lost[call], effect: `break-${effect}`, delay: 0, times });
    },
    mend: async () => sandbox.faults.clear(),
    close,
  };
}

describeTableUpstream('Bistro', await open());
