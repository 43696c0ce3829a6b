import { beforeEach, describe, expect, it } from 'vitest';
import { Conversation } from './conversation.ts';
import type { TableHarness } from './harness.ts';
import { atBooking, book } from './table-steps.ts';

/** What no page, event or log may contain, and whose text a refusal has. */
export function describeSecrecy(harness: TableHarness): void {
  beforeEach(() => harness.reset(new Date('2026-12-01T17:00:00Z')));

  describe('what is told', () => {
    it('holds nothing by which the booking system finds a booking, and no credentials', async () => {
      const { conversation, booking } = await book(harness);
      await conversation.file(booking.calendar);
      const { token } = booking;
      const afterwards = new Conversation(harness, conversation.language);
      await afterwards.call('manage/look-up', { token });
      const keys = await harness.bookingKeys();
      expect(keys.length).toBeGreaterThan(0);
      for (const text of [...conversation.heard, ...afterwards.heard]) {
        for (const secret of [...keys, ...harness.credentials]) expect(text).not.toContain(secret);
      }
    });

    it('is nobody’s name in the log, and no credentials', async () => {
      const { conversation, path, fields } = await atBooking(harness);
      await conversation.refused('table/check', { offer: 'forged', partySize: 2 });
      await harness.lose('any', 'after');
      await conversation.call(path, { ...fields, repeat: false });
      const log = JSON.stringify(harness.lines);
      const { guest } = harness;
      const personal = [
        guest.givenName,
        guest.familyName,
        guest.email,
        guest.tel.replace(/\D/g, '').slice(-7),
      ];
      for (const secret of [...harness.credentials, ...(await harness.bookingKeys()), ...personal]) {
        expect(log).not.toContain(secret);
      }
    });
  });

  describe('a refusal', () => {
    it('is in the guest’s language', async () => {
      const messages = new Set<string>();
      for (const language of harness.languages) {
        const { conversation } = await atBooking(harness, language);
        const error = await conversation.refused('table/check', { offer: 'forged', partySize: 2 });
        expect(error.language).toBe(language);
        messages.add(error.message);
      }
      expect(messages.size).toBe(harness.languages.length);
    });
  });
}
