import { hotelDnipro, startSandbox } from '../../../demo/sandbox/index.ts';
import { createApp } from '../../app.ts';
import { readSettings } from '../../settings.ts';
import { someGuest } from '../../testing/conformance/conversation.ts';
import { describeStayUpstream } from '../../testing/conformance/describe-stay-upstream.ts';
import type { LostCall, StayHarness } from '../../testing/conformance/harness.ts';
import { createLog, sessionSecret } from '../../testing/journey.ts';
import { controlOf } from '../../testing/sandbox-control.ts';

const origin = 'https://hotel.example';
/** Servio's functions that a test loses. */
const lost: Readonly<Partial<Record<LostCall | 'any', string>>> = {
  book: 'AddRoomReservation',
  cancel: 'CancelReservation',
  any: '*',
};

async function open(): Promise<StayHarness> {
  const sandbox = await startSandbox();
  const control = controlOf(sandbox);
  const log = createLog();
  const { site: id, hotelId, accessToken, currency, timeZone, languages, name, phone } = hotelDnipro;
  const site = {
    upstream: 'servio',
    origins: [origin],
    baseUrl: sandbox.servioBase,
    ...{ hotelId, currency, timeZone, languages, name, phone },
    accessToken: { env: 'TOKEN_' },
    stay: { payments: ['card', 'cash'], company: true },
  };
  const app = createApp({
    settings: readSettings({ sites: { [id]: site } }, { TOKEN_: accessToken }),
    log,
    sessionSecret,
    now: () => sandbox.clock.now(),
  });
  return {
    app,
    site: id,
    origin,
    timeZone,
    languages,
    lines: log.lines,
    credentials: [accessToken],
    capabilities: {
      company: true,
      extraBed: false,
      transport: false,
      touristTax: false,
      residence: false,
      loyalty: false,
      document: true,
      requests: true,
      lookUp: true,
      cancel: true,
    },
    stay: { arrival: '2026-12-02', departure: '2026-12-04', adults: 2, childAges: [], extraBed: false },
    roomType: '18',
    payment: 'card',
    guest: someGuest,
    async reset(now) {
      await control('POST', '/reset');
      await control('PUT', '/clock', { now: now.toISOString() });
      log.lines.length = 0;
    },
    async bookings() {
      const { stays } = (await control('GET', `/stays?site=${id}`)) as { stays: { status: string }[] };
      return stays.filter(({ status }) => status !== 'cancelled').length;
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

describeStayUpstream('Servio', await open());
