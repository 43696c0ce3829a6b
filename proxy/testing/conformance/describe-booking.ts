import { beforeEach, describe, expect, it } from 'vitest';
import { instantOf } from '../../time.ts';
import { always } from './harness.ts';
import type { TableHarness } from './harness.ts';
import { atBooking, atGuest, book, request } from './table-steps.ts';

/** A table is booked once, however often the call is repeated; an unknown outcome is reported as such. */
export function describeBooking(harness: TableHarness): void {
  const { capabilities, guest, partySize } = harness;
  const bookingCall = capabilities.code === 'never' ? 'guest' : 'code';

  beforeEach(() => harness.reset(new Date('2026-12-01T17:00:00Z')));

  describe('a booking', () => {
    it('of a free slot stands, and is told as it was chosen', async () => {
      const { slot, status, booking } = await book(harness);
      expect(status).toBe('confirmed');
      expect(booking).toMatchObject({ date: slot.date, time: slot.time, partySize });
      expect(booking.reference).not.toBe('');
      expect(await harness.bookings()).toBe(1);
    });

    it('comes with a calendar entry for the venue’s time', async () => {
      const { conversation, slot, booking } = await book(harness);
      const entry = await conversation.file(booking.calendar);
      expect(entry).toContain('BEGIN:VCALENDAR');
      const start = instantOf(slot.date, slot.time, harness.timeZone).toISOString();
      expect(entry).toContain(`DTSTART:${start.replace(/[-:]|\.\d+/g, '')}`);
    });

    if (capabilities.requests) {
      it('that somebody must answer is called a request, also afterwards', async () => {
        const { conversation, status, booking } = await request(harness);
        expect(status).toBe('requested');
        expect(await conversation.file(booking.calendar)).toContain('STATUS:TENTATIVE');
        if (!capabilities.lookUp) return;
        const found = await conversation.ok('manage/look-up', { token: booking.token });
        expect(found.booking.status).toBe('requested');
      });
    }

    it('takes a comment where the capabilities say so, and says so where it doesn’t', async () => {
      const { conversation } = await atGuest(harness);
      const answer = await conversation.call('table/choice', { comment: 'by the window' });
      const isTaken = 'ok' in answer && answer.ok.accepted;
      expect(isTaken).toBe(capabilities.comment);
    });

    it('asks for a code only where the capabilities say so', async () => {
      const { conversation } = await atGuest(harness);
      const { status } = await conversation.ok('table/guest', { guest, repeat: false });
      if (capabilities.code === 'never') expect(status).not.toBe('code');
      if (capabilities.code === 'always') expect(status).toBe('code');
    });

    it('of a guest who can’t be reached is refused at the field', async () => {
      const { conversation } = await atGuest(harness);
      for (const [change, field] of [
        [{ tel: '12' }, 'tel'],
        [{ email: 'mia' }, 'email'],
        [{ givenName: '<b>' }, 'given-name'],
      ] as const) {
        const wrong = { ...guest, ...change };
        const error = await conversation.refused('table/guest', { guest: wrong, repeat: false });
        expect(error).toMatchObject({ remedy: 'contact', field });
      }
      expect(await harness.bookings()).toBe(0);
    });

    it('needs a table that was checked', async () => {
      const { conversation } = await atGuest(harness);
      await conversation.ok('open');
      const error = await conversation.refused('table/guest', { guest, repeat: false });
      expect(error).toMatchObject({ code: 'step_missing', remedy: 'restart' });
    });
  });

  describe.each(['before', 'after'] as const)('an answer that is lost %s the booking was made', (effect) => {
    it('is found out: it is booked once', async () => {
      const { conversation, path, fields } = await atBooking(harness);
      await harness.lose(bookingCall, effect);
      const first = await conversation.call(path, { ...fields, repeat: false });
      // Where a second call could book a second table, none is made until the guest asks again.
      if (effect === 'before' && 'error' in first) {
        expect(first.error).toMatchObject({ code: 'outcome_unknown', remedy: 'pending' });
        expect(await harness.bookings()).toBe(0);
        await conversation.ok(path, { ...fields, repeat: true });
      } else expect(first).toMatchObject({ ok: { status: 'confirmed' } });
      expect(await harness.bookings()).toBe(1);
    });

    it('leaves the outcome unknown where nothing can be found out, and asks nobody to try again', async () => {
      const { conversation, path, fields } = await atBooking(harness);
      await harness.lose(bookingCall, effect, always);
      for (const repeat of [false, true]) {
        const error = await conversation.refused(path, { ...fields, repeat });
        expect(error).toMatchObject({ code: 'outcome_unknown', remedy: 'pending' });
      }
      await harness.mend();
      const answer = await conversation.call(path, { ...fields, repeat: true });
      if ('error' in answer) expect(answer.error.remedy).toBe('pending');
      else expect(answer.ok.status).toBe('confirmed');
      expect(await harness.bookings()).toBeLessThanOrEqual(1);
    });
  });

  it('a booking that is asked for twice at once is made once', async () => {
    const { conversation, path, fields } = await atBooking(harness);
    const ask = (repeat: boolean) => conversation.call(path, { ...fields, repeat });
    await Promise.all([ask(false), ask(true)]);
    expect(await harness.bookings()).toBe(1);
  });

  if (capabilities.code !== 'never') {
    describe('the code', () => {
      it('books only when it is right', async () => {
        const { conversation } = await atBooking(harness);
        const wrong = (await harness.lastCode?.()) === '0000' ? '0001' : '0000';
        const error = await conversation.refused('table/code', { code: wrong, repeat: false });
        expect(error).toMatchObject({ code: 'code_wrong', remedy: 'code' });
        expect(await harness.bookings()).toBe(0);
      });

      it('can be sent anew', async () => {
        const { conversation } = await atBooking(harness);
        const sent = await conversation.ok('table/new-code');
        expect(sent.sentTo).not.toContain(guest.tel.replace(/\D/g, '').slice(-7));
        const code = await harness.lastCode?.();
        await conversation.ok('table/code', { code, repeat: false });
      });
    });
  } else {
    it('sends no code, and takes none', async () => {
      const { conversation } = await atGuest(harness);
      for (const [path, fields] of [
        ['table/code', { code: '1234', repeat: false }],
        ['table/new-code', {}],
      ] as const) {
        expect((await conversation.refused(path, fields)).remedy).toMatch(/^(call|restart)$/);
      }
      expect(await harness.bookings()).toBe(0);
    });
  }
}
