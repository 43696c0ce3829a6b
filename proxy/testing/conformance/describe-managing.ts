import { beforeEach, describe, expect, it } from 'vitest';
import { Conversation } from './conversation.ts';
import { always } from './harness.ts';
import type { TableHarness } from './harness.ts';
import { book } from './table-steps.ts';

/** A booked table by its manage link: what the capabilities allow, and nothing else. */
export function describeManaging(harness: TableHarness): void {
  const { capabilities, date } = harness;

  beforeEach(() => harness.reset(new Date('2026-12-01T17:00:00Z')));

  /** A guest who comes back with nothing but the link. */
  async function withLink() {
    const { booking, slot } = await book(harness);
    return {
      guest: new Conversation(harness, harness.languages[0] ?? 'en'),
      token: booking.token,
      booking,
      slot,
    };
  }

  describe('the manage link', () => {
    it('that is none opens nothing, whatever is wrong with it', async () => {
      const { guest, token } = await withLink();
      const session = (await guest.ok('open')).start.session;
      for (const wrong of [`${token.slice(0, -6)}AAAAAA`, session, 'x']) {
        for (const path of ['manage/look-up', 'manage/cancel'] as const) {
          const error = await guest.refused(path, { token: wrong, repeat: false });
          expect(error).toMatchObject({ code: 'link_invalid', remedy: 'call' });
        }
      }
      expect(await harness.bookings()).toBe(1);
    });
  });

  if (capabilities.lookUp) {
    it('the manage link shows the booking as the venue has it', async () => {
      const { guest, token, booking, slot } = await withLink();
      const found = await guest.ok('manage/look-up', { token });
      expect(found.booking).toMatchObject({
        kind: 'table',
        status: 'confirmed',
        date: slot.date,
        time: slot.time,
        partySize: harness.partySize,
        reference: booking.reference,
        cancellable: capabilities.cancel,
        changeable: capabilities.change,
      });
    });
  }

  if (capabilities.cancel) {
    describe('cancelling', () => {
      it('cancels, and says so again when it is asked again', async () => {
        const { guest, token } = await withLink();
        for (const repeat of [false, true]) {
          expect(await guest.ok('manage/cancel', { token, repeat })).toEqual({ status: 'cancelled' });
        }
        expect(await harness.bookings()).toBe(0);
      });

      it.each(['before', 'after'] as const)(
        'whose answer is lost %s it took effect is found out',
        async (effect) => {
          const { guest, token } = await withLink();
          await harness.lose('cancel', effect);
          await guest.ok('manage/cancel', { token, repeat: false });
          expect(await harness.bookings()).toBe(0);
        },
      );

      it('is called unknown where nobody can tell', async () => {
        const { guest, token } = await withLink();
        await harness.lose('cancel', 'after', always);
        const error = await guest.refused('manage/cancel', { token, repeat: false });
        expect(error).toMatchObject({ code: 'outcome_unknown', remedy: 'pending' });
      });
    });
  } else {
    it('refuses to cancel, and gives the telephone', async () => {
      const { guest, token } = await withLink();
      const error = await guest.refused('manage/cancel', { token, repeat: false });
      expect(error).toMatchObject({ code: 'cancel_refused', remedy: 'call' });
      expect(await harness.bookings()).toBe(1);
    });
  }

  if (capabilities.change) {
    describe('changing', () => {
      async function anotherSlot() {
        const link = await withLink();
        const fields = { token: link.token, date, partySize: harness.partySize };
        const { meals } = await link.guest.ok('manage/slots', fields);
        const slots = meals.flatMap((meal) => meal.slots);
        const other = slots.find(({ state, offer }) => state === 'free' && offer !== link.slot.offer);
        return { ...link, other, wanted: { token: link.token, offer: other?.offer, partySize: 1 } };
      }

      it.each([undefined, 'before', 'after'] as const)(
        'moves the booking; answer lost: %s',
        async (effect) => {
          const { guest, other, wanted } = await anotherSlot();
          if (effect) await harness.lose('change', effect);
          const { booking } = await guest.ok('manage/change', { ...wanted, repeat: false });
          const told = { date: other?.date, time: other?.time, partySize: 1 };
          expect(booking).toMatchObject(told);
          const found = await guest.ok('manage/look-up', { token: booking.token });
          expect(found.booking).toMatchObject(told);
          expect(await harness.bookings()).toBe(1);
        },
      );

      it('is called unknown where nobody can tell', async () => {
        const { guest, wanted } = await anotherSlot();
        await harness.lose('change', 'after', always);
        const error = await guest.refused('manage/change', { ...wanted, repeat: false });
        expect(error).toMatchObject({ code: 'outcome_unknown', remedy: 'pending' });
      });

      it('to what nobody offered is refused', async () => {
        const { guest, wanted } = await anotherSlot();
        const error = await guest.refused('manage/change', { ...wanted, offer: 'forged', repeat: false });
        expect(error.remedy).toBe('time');
      });
    });
  } else {
    it('refuses to change, and gives the telephone', async () => {
      const { guest, token, slot } = await withLink();
      const wanted = { token, offer: slot.offer, partySize: 1, repeat: false };
      expect(await guest.refused('manage/change', wanted)).toMatchObject({
        code: 'change_refused',
        remedy: 'call',
      });
      const question = { token, date, partySize: 1 };
      expect(await guest.refused('manage/slots', question)).toMatchObject({ code: 'change_refused' });
    });
  }
}
