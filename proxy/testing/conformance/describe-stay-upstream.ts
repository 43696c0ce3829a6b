import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { Conversation } from './conversation.ts';
import { describeStart } from './describe-start.ts';
import { always, begin } from './harness.ts';
import type { StayHarness } from './harness.ts';

/**
 * What every upstream for stays must do, tested through the whole proxy by the contract's calls: the rules for tables
 * apply as far as stays have the same.
 */
export function describeStayUpstream(name: string, harness: StayHarness): void {
  const { stay, roomType, guest, capabilities } = harness;

  /** A guest before a rate that can be booked, with what books it. */
  async function atBooking(language?: string) {
    const conversation = await begin(harness, language);
    const { roomTypes } = await conversation.ok('stay/rooms', { stay });
    const terms = { payment: harness.payment, transport: false, touristTax: true };
    const priced = await conversation.ok('stay/rates', { stay, roomTypes: [roomType], terms });
    const { rates = [] } = priced.roomTypes.find(({ id }) => id === roomType) ?? {};
    const rate = rates.find(({ quote }) => quote !== null);
    if (!rate) throw new Error('no rate can be booked');
    const fields = { quote: rate.quote, guest, key: crypto.randomUUID(), repeat: false };
    return { conversation, roomTypes, rates, rate, fields };
  }
  async function book() {
    const { conversation, rate, fields } = await atBooking();
    const { booking, status } = await conversation.ok('stay/book', fields);
    const back = new Conversation(harness, conversation.language);
    return { conversation, back, rate, fields, booking, status };
  }

  describe(name, () => {
    beforeEach(() => harness.reset(new Date('2026-12-01T17:00:00Z')));
    afterAll(() => harness.close());

    it('tells what it can do', async () => {
      const answer = await new Conversation(harness, 'en').ok('open');
      expect(answer.kind === 'stay' && answer.start.capabilities).toEqual(capabilities);
    });

    describeStart(harness);

    it('gives a quote to what can be chosen, and to nothing else', async () => {
      const { roomTypes, rates } = await atBooking();
      expect(roomTypes.map(({ id }) => id)).toContain(roomType);
      for (const { quote, restrictions } of rates) expect(quote === null).toBe(restrictions.length > 0);
    });

    describe('a booking', () => {
      it('stands, at the price that was shown', async () => {
        const { rate, booking, status } = await book();
        expect(status).toBe('confirmed');
        expect(booking).toMatchObject({
          arrival: stay.arrival,
          departure: stay.departure,
          total: rate.total,
          document: capabilities.document,
        });
        expect(await harness.bookings()).toBe(1);
      });

      it('is made once, however often it is asked for', async () => {
        const { conversation, fields } = await atBooking();
        const ask = (repeat: boolean) => conversation.ok('stay/book', { ...fields, repeat });
        const answers = [...(await Promise.all([ask(false), ask(true)])), await ask(true)];
        for (const { booking } of answers) expect(booking).toEqual(answers[0]?.booking);
        expect(await harness.bookings()).toBe(1);
      });

      it.each(['before', 'after'] as const)(
        'whose answer is lost %s it was made is unknown, and asks nobody to try again',
        async (effect) => {
          const { conversation, fields } = await atBooking();
          await harness.lose('book', effect, always);
          for (const repeat of [false, true]) {
            const error = await conversation.refused('stay/book', { ...fields, repeat });
            expect(error).toMatchObject({ code: 'outcome_unknown', remedy: 'pending' });
          }
          await harness.mend();
          await conversation.call('stay/book', { ...fields, repeat: true });
          expect(await harness.bookings()).toBeLessThanOrEqual(1);
        },
      );

      it('at a price that nobody was shown is refused', async () => {
        const { conversation, fields } = await atBooking();
        const forged = [`${fields.quote?.slice(0, -6)}AAAAAA`, conversation.session, 'x'];
        for (const quote of forged) {
          const error = await conversation.refused('stay/book', { ...fields, quote });
          expect(error).toMatchObject({ code: 'quote_expired', remedy: 'choice' });
        }
        expect(await harness.bookings()).toBe(0);
      });
    });

    describe('the manage link', () => {
      it('shows the booking as the hotel has it', async () => {
        const { back, booking } = await book();
        const found = await back.ok('manage/look-up', { token: booking.token });
        expect(found.booking).toMatchObject({
          kind: 'stay',
          status: 'confirmed',
          reference: booking.reference,
          arrival: stay.arrival,
          total: booking.total,
          cancellable: capabilities.cancel,
          changeable: false,
        });
      });

      it('cancels, and says so again when it is asked again', async () => {
        const { back, booking } = await book();
        for (const repeat of [false, true]) {
          const answer = await back.ok('manage/cancel', { token: booking.token, repeat });
          expect(answer).toEqual({ status: 'cancelled' });
        }
        expect(await harness.bookings()).toBe(0);
      });

      it.each(['before', 'after'] as const)(
        'never says that it stands where the answer is lost %s it was cancelled',
        async (effect) => {
          const { back, booking } = await book();
          await harness.lose('cancel', effect);
          const answer = await back.call('manage/cancel', { token: booking.token, repeat: false });
          if ('error' in answer) expect(answer.error.code).toBe('outcome_unknown');
          expect(await harness.bookings()).toBe(0);
        },
      );

      it('that is none opens nothing', async () => {
        const { back, booking } = await book();
        for (const token of [`${booking.token.slice(0, -6)}AAAAAA`, 'x']) {
          for (const path of ['manage/look-up', 'manage/cancel'] as const) {
            expect(await back.refused(path, { token, repeat: false })).toMatchObject({
              code: 'link_invalid',
            });
          }
        }
        expect(await harness.bookings()).toBe(1);
      });
    });

    it('keeps credentials from every answer, and the guest from the log', async () => {
      const { conversation, fields } = await atBooking();
      const { booking } = await conversation.ok('stay/book', fields);
      await conversation.file(booking.calendar);
      await harness.lose('any', 'after');
      await conversation.call('manage/look-up', { token: booking.token });
      for (const text of conversation.heard) {
        for (const secret of harness.credentials) expect(text).not.toContain(secret);
      }
      const log = JSON.stringify(harness.lines);
      const personal = [guest.familyName, guest.email, guest.tel.replace(/\D/g, '').slice(-7)];
      for (const secret of [...harness.credentials, ...personal]) expect(log).not.toContain(secret);
    });
  });
}
