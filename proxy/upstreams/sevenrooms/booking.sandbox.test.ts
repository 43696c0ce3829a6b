import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { harbour, startSandbox } from '../../../demo/sandbox/index.ts';
import type { Sandbox } from '../../../demo/sandbox/index.ts';
import { atGuest, GroupUnderTest, sent } from './testing/group.ts';

let sandbox: Sandbox;
let group: GroupUnderTest;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => {
  group = new GroupUnderTest(sandbox, harbour);
  await group.reset();
});
const [lantern = '', kitchen = '', terrace = ''] = harbour.venues.map(({ id }) => id);
const isSeven = ({ time, state }: { time: string; state: string }) => time === '19:00' && state === 'free';

describe('a booking', () => {
  it('is made in the slot’s own words, with what the guest said', async () => {
    const guest = group.guest();
    await atGuest(guest, lantern, isSeven);
    await guest.ok('table/choice', { comment: 'by the window' });
    const answer = await guest.ok('table/guest', sent);
    const [row] = await group.rows();
    expect(row).toMatchObject({
      arrival_time: '7:00 PM',
      max_guests: 2,
      first_name: 'Mia',
      phone_number: '+41795550167',
      notes: 'by the window',
      status: 'CONFIRMED',
    });
    expect(answer).toMatchObject({
      status: 'confirmed',
      booking: { reference: row?.reference_code, place: 'The Lantern Room', time: '19:00' },
    });
  });

  it('sends what the page documents, and nothing else', async () => {
    const guest = group.guest(group.app({ marketing: true }));
    await atGuest(guest, lantern, isSeven);
    await guest.ok('table/guest', { ...sent, marketing: true });
    const { last } = (await group.control('GET', '/calls')) as {
      last: { method: string; fields: Record<string, string> }[];
    };
    const { fields = {} } = last.find(({ method }) => method === 'book') ?? {};
    expect(Object.keys(fields).sort()).toEqual(
      [
        ...['Authorization', 'access_persistent_id', 'date', 'email', 'external_id', 'first_name', 'id'],
        ...[
          'last_name',
          'notes',
          'party_size',
          'phone',
          'send_client_email',
          'time',
          'venue_marketing_opt_in',
        ],
      ].sort(),
    );
    expect(fields).toMatchObject({ venue_marketing_opt_in: 'true', time: '7:00 PM' });
  });

  it('past midnight is of the shift’s own day, and of the next one for the guest', async () => {
    const guest = group.guest();
    const slot = await atGuest(guest, terrace, ({ time }) => time === '00:30');
    expect(slot.date).toBe('2026-12-05');
    const { booking } = (await guest.ok('table/guest', sent)) as { booking: object };
    expect(booking).toMatchObject({ date: '2026-12-05', time: '00:30' });
    expect(await group.rows()).toMatchObject([
      { date: '2026-12-04', real_datetime_of_slot: '2026-12-05 00:30:00' },
    ]);
  });

  it('of a slot on request waits for somebody’s yes', async () => {
    const guest = group.guest();
    await atGuest(guest, lantern, ({ state }) => state === 'request', 9);
    const answer = await guest.ok('table/guest', sent);
    expect(answer.status).toBe('requested');
    if (answer.status !== 'requested') return;
    const look = () => guest.ok('manage/look-up', { token: answer.booking.token });
    expect((await look()).booking.status).toBe('requested');
    const [row] = await group.rows();
    await group.control('PATCH', `/reservations/harbour/${row?.id}`, { status: 'CONFIRMED' });
    expect((await look()).booking.status).toBe('confirmed');
  });
});

describe('marketing', () => {
  const marketing = async (settings: object, fields: object) => {
    const guest = group.guest(group.app(settings));
    await atGuest(guest, lantern, isSeven);
    await guest.ok('table/guest', { ...sent, ...fields });
    return (await group.rows())[0]?.marketing;
  };

  it('is agreed to by nobody who hasn’t said so', async () => {
    expect(await marketing({ marketing: true }, {})).toBe(false);
    await group.reset();
    expect(await marketing({ marketing: true }, { marketing: false })).toBe(false);
    await group.reset();
    expect(await marketing({ marketing: true }, { marketing: true })).toBe(true);
  });

  it('is nothing that a site without it can be made to take', async () => {
    expect(await marketing({}, { marketing: true })).toBe(false);
  });
});

describe('a payment link', () => {
  const settings = { payment: 'payment-link', paymentLinkMinutes: 30 };
  async function held() {
    const guest = group.guest(group.app(settings));
    await atGuest(guest, kitchen, ({ deposit }) => deposit !== undefined);
    const answer = await guest.ok('table/guest', sent);
    if (answer.status !== 'held') throw new Error(answer.status);
    const [row] = await group.rows();
    const look = async () => (await guest.ok('manage/look-up', { token: answer.booking.token })).booking;
    return { guest, answer, row, look };
  }

  it('holds the table for so long, and says until when', async () => {
    const { answer, row, look } = await held();
    expect(answer).toMatchObject({ until: '2026-12-01T17:30', paymentUrl: null });
    expect(row).toMatchObject({ status: 'PENDING_PAYMENT', due: 13_000 });
    expect(await look()).toMatchObject({ status: 'held', changeable: false });
  });

  it('that is paid confirms it', async () => {
    const { row, look } = await held();
    await group.control('PATCH', `/reservations/harbour/${row?.id}`, { paid: true });
    expect(await look()).toMatchObject({ status: 'confirmed', changeable: true });
  });

  it('that lapses leaves no booking', async () => {
    const { look } = await held();
    sandbox.clock.advance(31 * 60);
    expect(await look()).toMatchObject({ status: 'cancelled', cancellable: false });
  });

  it('is called held where the reservation can’t be read again', async () => {
    const guest = group.guest(group.app(settings));
    await atGuest(guest, kitchen, ({ deposit }) => deposit !== undefined);
    await group.fault('reservation', 'break-before');
    expect(await guest.ok('table/guest', sent)).toMatchObject({ status: 'held' });
  });
});

describe('a slot that went', () => {
  it.each([400, 409])('as %i sends the guest to another time, and they may go on', async (lost_slot) => {
    await group.change({ lost_slot });
    const guest = group.guest();
    await atGuest(guest, lantern, isSeven);
    await group.take(lantern, '2026-12-04', '19:00', 40);
    expect(await guest.refused('table/guest', sent)).toMatchObject({ code: 'slot_taken', remedy: 'time' });
    await group.changeVenue(lantern, { taken: { '2026-12-04': null } });
    await atGuest(guest, lantern, ({ time }) => time === '21:30');
    expect(await guest.ok('table/guest', sent)).toMatchObject({ status: 'confirmed' });
  });
});

describe('an answer that is lost', () => {
  it('is looked for by our own id before anything is tried again', async () => {
    const guest = group.guest();
    await atGuest(guest, lantern, isSeven);
    await group.fault('book', 'break-after');
    expect(await guest.ok('table/guest', sent)).toMatchObject({ status: 'confirmed' });
    expect(await group.counts()).toMatchObject({ book: 1, reservations: 1 });
    expect(await group.rows()).toHaveLength(1);
  });

  it('is unknown where nothing is found, and booked once more only when the guest asks again', async () => {
    const guest = group.guest();
    await atGuest(guest, lantern, isSeven);
    await group.fault('book', 'break-before');
    expect(await guest.refused('table/guest', sent)).toMatchObject({ code: 'outcome_unknown' });
    expect((await group.counts()).book).toBe(1);
    expect(await guest.ok('table/guest', { ...sent, repeat: true })).toMatchObject({ status: 'confirmed' });
    expect((await group.counts()).book).toBe(2);
    expect(await group.rows()).toHaveLength(1);
  });

  it('of a call that takes effect later is found when the guest asks again', async () => {
    let late: (() => Promise<Response>) | undefined;
    const slow = (...[input, init]: Parameters<typeof fetch>): Promise<Response> => {
      if (!String(input).endsWith('/book')) return fetch(input, init);
      late = () => fetch(input, { ...init, signal: null });
      return Promise.reject(new TypeError('fetch failed'));
    };
    const guest = group.guest(group.app({}, {}, slow));
    await atGuest(guest, lantern, isSeven);
    expect(await guest.refused('table/guest', sent)).toMatchObject({ code: 'outcome_unknown' });
    await late?.();
    expect(await guest.ok('table/guest', { ...sent, repeat: true })).toMatchObject({ status: 'confirmed' });
    expect(await group.rows()).toHaveLength(1);
  });

  it('of garbage is looked for too', async () => {
    const guest = group.guest();
    await atGuest(guest, lantern, isSeven);
    await group.fault('book', 'garbage');
    expect(await guest.ok('table/guest', sent)).toMatchObject({ status: 'confirmed' });
    expect(await group.rows()).toHaveLength(1);
  });

  it('of a call that was only slow, and took the last seats, is no slot that went', async () => {
    let late: (() => Promise<Response>) | undefined;
    const slow = async (...[input, init]: Parameters<typeof fetch>): Promise<Response> => {
      if (!String(input).endsWith('/book')) return fetch(input, init);
      if (!late) {
        late = () => fetch(input, { ...init, signal: null });
        throw new TypeError('fetch failed');
      }
      // Only now does the first call arrive; then the second one.
      await late();
      await group.take(lantern, '2026-12-04', '19:00', 40);
      return fetch(input, init);
    };
    const guest = group.guest(group.app({}, {}, slow));
    await atGuest(guest, lantern, isSeven);
    expect(await guest.refused('table/guest', sent)).toMatchObject({ code: 'outcome_unknown' });
    expect(await guest.ok('table/guest', { ...sent, repeat: true })).toMatchObject({ status: 'confirmed' });
    expect(await group.rows()).toHaveLength(1);
  });

  it('stays unknown where nothing can be read, and is never booked again blindly', async () => {
    const guest = group.guest();
    await atGuest(guest, lantern, isSeven);
    await group.fault('book', 'break-after');
    await group.change({ permissions: ['venues', 'availability', 'book'] });
    for (const repeat of [false, true]) {
      const error = await guest.refused('table/guest', { ...sent, repeat });
      expect(error).toMatchObject({ code: 'outcome_unknown', remedy: 'pending' });
    }
    expect((await group.counts()).book).toBe(1);
    expect(await group.rows()).toHaveLength(1);
  });

  it('by a proxy that is gone is found by another one', async () => {
    const guest = group.guest();
    await atGuest(guest, lantern, isSeven);
    const first = await guest.ok('table/guest', sent);
    const another = group.guest(group.app());
    another.session = guest.session;
    const second = await another.ok('table/guest', { ...sent, repeat: true });
    if (first.status !== 'confirmed' || second.status !== 'confirmed') throw new Error('not booked');
    expect(second.booking.reference).toBe(first.booking.reference);
    expect((await group.counts()).book).toBe(1);
  });

  it('before anything was sent on is booked when it is asked for again', async () => {
    const guest = group.guest();
    await atGuest(guest, lantern, isSeven);
    expect(await guest.ok('table/guest', { ...sent, repeat: true })).toMatchObject({ status: 'confirmed' });
    expect(await group.rows()).toHaveLength(1);
  });

  it('twice is told alike, without another booking', async () => {
    const guest = group.guest();
    await atGuest(guest, lantern, isSeven);
    await guest.ok('table/guest', sent);
    await guest.ok('table/guest', sent);
    expect(await group.rows()).toHaveLength(1);
  });
});
