import { alderHouse, harbour, startSandbox } from '../../../demo/sandbox/index.ts';
import type { SeedGroup } from '../../../demo/sandbox/index.ts';
import { someGuest } from '../../testing/conformance/conversation.ts';
import { describeTableUpstream } from '../../testing/conformance/describe-table-upstream.ts';
import { always } from '../../testing/conformance/harness.ts';
import type { LostCall, TableHarness } from '../../testing/conformance/harness.ts';
import { environment, GroupUnderTest, origin } from './testing/group.ts';

/** What a test loses, by the sandbox's names. */
const lost: Readonly<Partial<Record<LostCall | 'any', string>>> = {
  guest: 'book',
  change: 'book',
  cancel: 'cancel',
  any: '*',
};

async function open(
  seed: SeedGroup,
  changes: { payment?: 'phone' | 'on-arrival' | 'payment-link'; marketing?: true } = {},
): Promise<TableHarness> {
  const sandbox = await startSandbox();
  const group = new GroupUnderTest(sandbox, seed);
  return {
    app: group.app(changes),
    site: seed.site,
    origin,
    timeZone: seed.timeZone,
    languages: ['en', 'de'],
    lines: group.log.lines,
    credentials: Object.values(environment(seed)),
    capabilities: {
      slots: 'party',
      comment: true,
      promoCode: 'none',
      code: 'never',
      requests: true,
      policy: changes.payment === 'payment-link' ? 'deposit' : 'none',
      lookUp: true,
      change: true,
      cancel: true,
      ...(changes.marketing ? { marketing: true } : {}),
    },
    finds: true,
    date: '2026-12-04',
    partySize: 2,
    guest: someGuest,
    reset: (now) => group.reset(now),
    bookings: async () => (await group.standing()).length,
    bookingKeys: async () => (await group.standing()).flatMap(({ id, external_id }) => [id, external_id]),
    take: (place, { date, time }) => group.take(place, date, time),
    async lose(call, effect, times = 1) {
      // Reading is what finds a lost answer out: where nobody can tell, it is lost too.
      const reading = times === always && call !== 'any' ? ['reservation', 'reservations'] : [];
      for (const method of [lost[call] ?? '', ...reading]) {
        await group.fault(method, `break-${effect}`, { times });
      }
    },
    async mend() {
      await group.control('DELETE', '/faults');
    },
    close: () => sandbox.close(),
  };
}

describeTableUpstream('SevenRooms, with one venue', await open(alderHouse));
describeTableUpstream('SevenRooms, with three venues', await open(harbour));
describeTableUpstream(
  'SevenRooms, with payment links',
  await open(harbour, { payment: 'payment-link', marketing: true }),
);
