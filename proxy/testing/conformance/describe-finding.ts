import { beforeEach, describe, expect, it } from 'vitest';
import { Site } from '../../../src/contract/index.ts';
import { Conversation } from './conversation.ts';
import type { TableHarness } from './harness.ts';
import { book } from './table-steps.ts';

/** A booked table without its manage link: by its reference and its guest's number or address, or not at all. */
export function describeFinding(harness: TableHarness): void {
  describe('finding', () => describeFound(harness));
}

function describeFound(harness: TableHarness): void {
  const { guest: booker } = harness;
  // The proxy counts tries of a reference, and a booking system begins anew with the same ones: each test is an hour later.
  let hours = 0;
  beforeEach(() => harness.reset(new Date(Date.parse('2026-12-01T09:00:00Z') + 3_600_000 * (hours += 1))));

  const comer = () => new Conversation(harness, harness.languages[0] ?? 'en');

  it('tells every page whether bookings are found without their link', async () => {
    const { app, site, origin } = harness;
    const answer = await app.request(`/v1/sites/${site}`, { headers: { Origin: origin } });
    expect(Site.parse(await answer.json()).finds ?? false).toBe(harness.finds);
  });

  if (!harness.finds) {
    it('finds no booking without its link, and gives the telephone', async () => {
      const { booking } = await book(harness);
      const wanted = { reference: booking.reference, contact: booker.email };
      expect(await comer().refused('manage/find', wanted)).toMatchObject({
        code: 'booking_not_found',
        remedy: 'call',
      });
    });
    return;
  }

  describe('a booking without its link', () => {
    it.each([
      ['the number as it was typed', booker.tel],
      ['the number with its country', booker.tel.replace(/\s/g, '').replace(/^\+/, '00')],
      ['the address in capitals', ` ${booker.email.toUpperCase()} `],
    ])('is opened by its reference and %s, and shows what the link shows', async (_, contact) => {
      const { booking } = await book(harness);
      const guest = comer();
      const reference = ` ${booking.reference.toLowerCase()} `;
      const { token } = await guest.ok('manage/find', { reference, contact });
      const { booking: found } = await guest.ok('manage/look-up', { token });
      const { date, time, partySize, place } = booking;
      expect(found).toMatchObject({ reference: booking.reference, date, time, partySize, place });
      const personal = [booker.familyName, booker.email, booker.tel.replace(/\D/g, '').slice(-6)];
      for (const text of guest.heard) for (const known of personal) expect(text).not.toContain(known);
    });

    it('is refused in the same words, whatever does not fit', async () => {
      const { booking } = await book(harness);
      const { reference } = booking;
      const wrong = [
        { reference, contact: 'somebody@else.example' },
        { reference, contact: '+41 79 555 01 68' },
        { reference, contact: 'no contact at all' },
        { reference: 'ZZ99ZZ99', contact: booker.email },
        { reference: `${reference}1`, contact: booker.tel },
      ];
      const told = [];
      for (const fields of wrong) {
        const error = await comer().refused('manage/find', fields);
        told.push(JSON.stringify({ ...error, reference: 'r-' }));
      }
      expect(new Set(told).size).toBe(1);
      expect(told[0]).toContain('booking_not_matched');
    });

    it('is not guessed: after a few tries of one reference none counts any more, right or wrong', async () => {
      const { booking } = await book(harness);
      const attempt = (contact: string) =>
        comer().refused('manage/find', { reference: booking.reference, contact });
      for (let nth = 1; nth <= 5; nth += 1) {
        expect((await attempt(`guess-${nth}@example.ch`)).code).toBe('booking_not_matched');
      }
      for (const contact of ['guess@example.ch', booker.email]) {
        expect(await attempt(contact)).toMatchObject({
          code: 'too_many_tries',
          remedy: 'wait',
          retryAfter: 900,
        });
      }
    });

    it('leaves nothing about its guest in the log', async () => {
      const { booking } = await book(harness);
      await comer().ok('manage/find', { reference: booking.reference, contact: booker.tel });
      await comer().refused('manage/find', { reference: booking.reference, contact: 'x@guess.example' });
      const log = JSON.stringify(harness.lines);
      for (const secret of [booking.reference, booker.email, 'x@guess.example', booker.tel.slice(-5)]) {
        expect(log).not.toContain(secret);
      }
    });
  });
}
