import { describe, expect, it } from 'vitest';
import { table, open, wanted } from './testing/conversation.ts';
import { booked, refusal } from './testing/scripted.ts';
import type { Scripted } from '../../testing/scripted.ts';

/** A guest whose reservation was set off; getReservation answers so. */
async function setOff(answer: Scripted, setGuest: Scripted | Scripted[] = booked, site = {}) {
  const { journey, upstream, asked, log } = open({ setGuest, getReservation: answer }, site);
  await journey.open();
  await journey.ok('check', wanted());
  const { body } = await journey.call('guest', journey.guest());
  const asking = () => asked().filter((method) => method === 'getReservation').length;
  return { body, upstream, asking, log };
}
const withStatus = (status: unknown) => ({ status: 'ok', reservation: { status, firstname: 'Mia' } });
const outcome = ({ body }: Awaited<ReturnType<typeof setOff>>) => {
  const { status, unverified, error } = body as Record<string, unknown>;
  return status ? `${String(status)}${unverified ? ', unverified' : ''}` : error;
};

describe('a reservation that was set off', () => {
  it.each([
    ['confirmed', [1, 8, 9, 10]],
    ['confirmed', [21, 22, 25, 26, 27]],
    ['requested', [5]],
  ])('is %s by the status: %j', async (standing, statuses) => {
    for (const status of statuses) expect(outcome(await setOff(withStatus(status)))).toBe(standing);
  });

  it.each([
    ['failed', [2, 3, 4, 6, 32]],
    ['cancelled', [20, 23, 24, 28, 29]],
  ])('is not booked where it %s: %j', async (_, statuses) => {
    for (const status of statuses) {
      expect(outcome(await setOff(withStatus(status)))).toMatchObject({
        code: 'booking_failed',
        remedy: 'time',
        message: expect.stringContaining('nichts gebucht'),
        phone: '+41 44 000 00 00',
      });
    }
  });

  it.each([0, 7, 77, 'in Bearbeitung'])(
    'is being processed where the status is none we know: %j',
    async (status) => {
      expect(outcome(await setOff(withStatus(status)))).toBe('requested');
    },
  );

  it.each<[unknown, string]>([
    [withStatus('1'), 'confirmed'],
    [withStatus(' 05 '), 'requested'],
    [{ status: 'ok', reservation: { status: '8', extra: {} }, more: [] }, 'confirmed'],
    [{ status: 1, date: table.date, restaurant_hash: 'x' }, 'confirmed'],
    [{ status: '5', date: table.date }, 'requested'],
    [{ status: '2.0' }, 'booking_failed'],
  ])(
    'is understood when it is told loosely, also without the object around it: %j',
    async (answer, standing) => {
      const told = outcome(await setOff(answer as object));
      expect(typeof told === 'string' ? told : (told as { code: string }).code).toBe(standing);
    },
  );

  it('is asked about once, with its hash and the account’s credentials', async () => {
    const { upstream, asking } = await setOff(withStatus(5));
    expect(asking()).toBe(1);
    expect(upstream.asked.at(-1)).toEqual({
      method: 'getReservation',
      fields: { reservation_hash: 'b'.repeat(32), username: 'the-user-name', pswd: 'the-pass-word' },
    });
  });

  it('is read by the names that the site gives', async () => {
    const wire = { reservation: { reservation: 'buchung', status: 'zustand' } };
    expect(outcome(await setOff({ status: 'ok', buchung: { zustand: 5 } }, booked, { wire }))).toBe(
      'requested',
    );
    expect(outcome(await setOff({ status: 'ok', zustand: 5 }, booked, { wire }))).toBe('requested');
  });

  it.each<Scripted>([
    'lost',
    'unreached',
    'hang',
    '<html>Bad gateway',
    '[]',
    { status: 'ok' },
    { status: 'ok', reservation: [] },
    { status: 'ok', reservation: 'x' },
    { status: 'ok', reservation: { date: '2026-12-04' } },
    { status: 'maybe' },
    refusal(23, 'invalid_reservation_hash'),
    refusal(undefined, 'incorrect_login'),
    new Response('oops', { status: 502 }),
  ])('is booked as far as is known where that can’t be asked, once, and says so: %j', async (answer) => {
    const told = await setOff(answer);
    expect(outcome(told)).toBe('confirmed, unverified');
    expect(told.body).toMatchObject({
      booking: { reference: expect.stringMatching(/^b-[2-9a-z]{8}$/), ...table },
    });
    expect(told.asking()).toBe(1);
    expect(told.log.lines).toContainEqual(expect.objectContaining({ level: 'warn' }));
  });

  it('has nothing to be asked with where its hash is missing, or it was found out by a repetition', async () => {
    for (const setGuest of [
      { ...booked, reservation_hash: '' },
      ['lost', refusal(95, 'res_allready_done')],
    ]) {
      const told = await setOff(withStatus(2), setGuest);
      expect(outcome(told)).toBe('confirmed, unverified');
      expect(told.asking()).toBe(0);
    }
  });

  it('is told to nobody who must not know: neither hash nor guest in answer or log', async () => {
    const { body, log } = await setOff(withStatus(1));
    for (const secret of ['b'.repeat(32), 'Muster', 'mia@example.ch', 'the-pass-word']) {
      expect(JSON.stringify([body, log.lines])).not.toContain(secret);
    }
  });
});
