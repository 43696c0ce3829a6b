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
const [lantern = ''] = harbour.venues.map(({ id }) => id);

async function booked() {
  const app = group.app();
  const guest = group.guest(app);
  await atGuest(guest, lantern, ({ time }) => time === '19:00');
  const answer = await guest.ok('table/guest', sent);
  if (answer.status !== 'confirmed') throw new Error(answer.status);
  const { token } = answer.booking;
  const slotAt = async (time: string, partySize = 2) => {
    const { meals } = await guest.ok('manage/slots', { token, date: '2026-12-04', partySize });
    return meals.flatMap(({ slots }) => slots).find((slot) => slot.time === time);
  };
  return { guest, token, slotAt };
}
/** Two hours before the visit: the venue's cut-off is four. */
const late = new Date('2026-12-04T17:00:00Z');

describe('a booking', () => {
  it('is moved to another time and party, under the same reference', async () => {
    const { guest, token, slotAt } = await booked();
    const slot = await slotAt('20:30', 4);
    const { booking, status } = await guest.ok('manage/change', {
      token,
      offer: slot?.offer,
      partySize: 4,
      repeat: false,
    });
    const rows = await group.rows();
    expect(rows).toMatchObject([{ arrival_time: '8:30 PM', max_guests: 4, status: 'CONFIRMED' }]);
    expect([status, booking]).toMatchObject([
      'confirmed',
      { time: '20:30', partySize: 4, reference: rows[0]?.reference_code, place: 'The Lantern Room' },
    ]);
  });

  it('for a larger party becomes a request, and says so', async () => {
    const { guest, token, slotAt } = await booked();
    const slot = await slotAt('20:30', 9);
    expect(slot?.state).toBe('request');
    const answer = await guest.ok('manage/change', {
      token,
      offer: slot?.offer,
      partySize: 9,
      repeat: false,
    });
    expect(answer.status).toBe('requested');
  });

  it('stays where the wanted slot went', async () => {
    const { guest, token, slotAt } = await booked();
    const slot = await slotAt('21:30');
    await group.take(lantern, '2026-12-04', '21:30');
    const error = await guest.refused('manage/change', {
      token,
      offer: slot?.offer,
      partySize: 2,
      repeat: false,
    });
    expect(error).toMatchObject({ code: 'slot_taken', remedy: 'time' });
    expect(await group.rows()).toMatchObject([{ arrival_time: '7:00 PM' }]);
  });

  it('that a lost call has moved is not moved again, though its slot is gone by now', async () => {
    const { guest, token, slotAt } = await booked();
    const slot = await slotAt('20:30', 4);
    await group.fault('book', 'break-after', { times: 2 });
    await group.fault('reservation', 'break-after', { times: 50 });
    const wanted = { token, offer: slot?.offer, partySize: 4 };
    expect(await guest.refused('manage/change', { ...wanted, repeat: false })).toMatchObject({
      remedy: 'pending',
    });
    await group.control('DELETE', '/faults');
    await group.take(lantern, '2026-12-04', '20:30');
    const { booking, status } = await guest.ok('manage/change', { ...wanted, repeat: true });
    expect([status, booking]).toMatchObject(['confirmed', { time: '20:30', partySize: 4 }]);
    const changes = (await group.rows()).map(({ arrival_time: time }) => time);
    expect(changes).toEqual(['8:30 PM']);
  });

  it('is cancelled, and stands so afterwards', async () => {
    const { guest, token } = await booked();
    await guest.ok('manage/cancel', { token, repeat: false });
    expect(await group.standing()).toEqual([]);
    const { booking } = await guest.ok('manage/look-up', { token });
    expect(booking).toMatchObject({ status: 'cancelled', cancellable: false, changeable: false });
  });

  it('that the venue has cancelled says so', async () => {
    const { guest, token } = await booked();
    const [row] = await group.rows();
    await group.control('PATCH', `/reservations/harbour/${row?.id}`, { status: 'CANCELED' });
    expect((await guest.ok('manage/look-up', { token })).booking.status).toBe('cancelled');
    expect(await guest.ok('manage/cancel', { token, repeat: false })).toEqual({ status: 'cancelled' });
  });

  it('that nobody knows any more leads to the telephone', async () => {
    const { guest, token } = await booked();
    await group.control('POST', '/reset');
    sandbox.clock.set(new Date('2026-12-01T17:00:00Z'));
    const error = await guest.refused('manage/look-up', { token });
    expect(error).toMatchObject({ code: 'booking_not_found', remedy: 'call' });
  });
});

describe('after the cut-off', () => {
  it('cancelling is refused in plain words, with the telephone', async () => {
    const { guest, token } = await booked();
    sandbox.clock.set(late);
    const error = await guest.refused('manage/cancel', { token, repeat: false });
    expect(error).toMatchObject({ code: 'cancel_refused', remedy: 'call', phone: harbour.phone });
    expect(error.message).toContain('too late to cancel');
    expect(await group.standing()).toHaveLength(1);
  });

  it('changing is refused alike', async () => {
    const { guest, token, slotAt } = await booked();
    sandbox.clock.set(late);
    const slot = await slotAt('20:30');
    const error = await guest.refused('manage/change', {
      token,
      offer: slot?.offer,
      partySize: 2,
      repeat: false,
    });
    expect(error).toMatchObject({ code: 'change_refused', remedy: 'call' });
    expect(error.message).toContain('too late to change');
  });
});
