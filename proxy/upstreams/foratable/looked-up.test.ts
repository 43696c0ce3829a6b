import { describe, expect, it } from 'vitest';
import { open, wanted } from './testing/conversation.ts';
import { booked, refusal } from './testing/scripted.ts';
import type { Scripted } from '../../testing/scripted.ts';

/** A guest who comes back by the manage link; getReservation answers so, first when it is booked and then from there on. */
async function comeBack(first: Scripted, then: Scripted) {
  const { journey, log } = open({ setGuest: booked, getReservation: [first, then] });
  await journey.open();
  await journey.ok('check', wanted());
  const { booking } = await journey.ok('guest', journey.guest());
  const { token } = booking as { token: string };
  const { body } = await journey.call('manage/look-up', { token });
  return { body, log };
}
const withStatus = (status: unknown, more = {}) => ({ status: 'ok', reservation: { status, ...more } });
const accepted = withStatus(1);

describe('a reservation that is looked up by its link', () => {
  it.each([
    ['confirmed', [1, 8, 9, 10]],
    ['confirmed', [21, 22, 25, 26, 27]],
    ['requested', [5]],
    ['refused', [2, 3, 4, 6, 32]],
    ['cancelled', [20, 23, 24, 28, 29]],
    ['requested', [0, 7, 77, 'in Bearbeitung']],
  ])('is %s by the status: %j', async (standing, statuses) => {
    for (const status of statuses) {
      const { body } = await comeBack(withStatus(5), withStatus(status));
      expect(body).toMatchObject({
        booking: { status: standing, cancellable: false, changeable: false, date: '2026-12-04' },
      });
    }
  });

  it('is where the restaurant has moved it', async () => {
    const moved = withStatus('22', { date: '2026-12-05', time: '20:30', person: '4' });
    const { body } = await comeBack(accepted, moved);
    expect(body).toMatchObject({ booking: { date: '2026-12-05', time: '20:30', partySize: 4 } });
  });

  it.each<Scripted>([
    withStatus(1, { date: 'tomorrow', time: '24:00', person: 'two' }),
    { status: '1', date: '2026-12-04' },
  ])('stays as it was booked where what it tells can’t be read: %j', async (answer) => {
    const { body } = await comeBack(accepted, answer);
    expect(body).toMatchObject({ booking: { date: '2026-12-04', time: '19:00', partySize: 2 } });
  });

  it('that could not be asked about when it was booked is certain once it is', async () => {
    const { body } = await comeBack('lost', accepted);
    expect(body).toMatchObject({ booking: { status: 'confirmed' } });
    expect((body['booking'] as object) ?? {}).not.toHaveProperty('unverified');
  });

  it('that has no hash stays booked as far as is known', async () => {
    const { body } = await comeBack(accepted, accepted);
    expect(body).not.toHaveProperty('error');
    const { journey } = open({ setGuest: { ...booked, reservation_hash: '' } });
    await journey.open();
    await journey.ok('check', wanted());
    const { booking } = await journey.ok('guest', journey.guest());
    const { token } = booking as { token: string };
    expect(await journey.ok('manage/look-up', { token })).toMatchObject({
      booking: { status: 'confirmed', unverified: true },
    });
  });

  it.each<[Scripted, string, string]>([
    [refusal(23, 'invalid_reservation_hash'), 'booking_not_found', 'call'],
    [refusal(undefined, 'incorrect_login'), 'credentials_refused', 'call'],
    ['lost', 'upstream_unreachable', 'wait'],
    ['<html>Bad gateway', 'upstream_failed', 'wait'],
    [{ status: 'ok', reservation: {} }, 'upstream_failed', 'wait'],
  ])('that can’t be told of says so: %j', async (answer, code, remedy) => {
    const { body, log } = await comeBack(accepted, answer);
    expect(body).toMatchObject({ error: { code, remedy, phone: '+41 44 000 00 00' } });
    expect(JSON.stringify([body, log.lines])).not.toContain('b'.repeat(32));
  });
});
