import { beforeEach, describe, expect, it } from 'vitest';
import { instantOf } from '../../time.ts';
import { Conversation } from './conversation.ts';
import { always } from './harness.ts';
import type { Harness } from './harness.ts';

/** What holds for the start of every upstream, whatever it sells. */

export function describeStart(harness: Harness): void {
  const open = (language = harness.languages[0] ?? 'en') => new Conversation(harness, language).ok('open');

  describe('the start', () => {
    beforeEach(() => harness.reset(new Date('2026-12-01T17:00:00Z')));

    it.each([
      ['2026-12-01', '00:01'],
      ['2026-12-01', '23:59'],
      ['2027-02-28', '23:59'],
    ])('shows the venue’s own date and time: %s %s', async (date, time) => {
      await harness.reset(instantOf(date, time, harness.timeZone));
      const { start } = await open();
      expect(start.now).toBe(`${date}T${time}`);
      const days = 'places' in start ? start.places.map((place) => place.days) : [start.days];
      for (const { from, to } of days) {
        expect(from).toBe(date);
        expect(to >= from).toBe(true);
      }
    });

    it('goes on in the language of the page where there is a catalog of it', async () => {
      for (const language of harness.languages) expect((await open(language)).language).toBe(language);
    });

    it('tells the site all the same where the booking system can’t be reached, and what the guest can do', async () => {
      // A day later, so that nothing counts that is remembered for a while.
      await harness.reset(new Date('2026-12-02T17:00:00Z'));
      await harness.lose('any', 'before', always);
      for (const language of harness.languages) {
        const conversation = new Conversation(harness, language);
        const error = await conversation.refused('open');
        expect(error).toMatchObject({ remedy: 'wait', language });
        expect(error.message).not.toBe('');
        expect(JSON.parse(conversation.heard.at(-1) ?? '')).toMatchObject({ site: { site: harness.site } });
      }
    });

    it('takes no session from elsewhere', async () => {
      const conversation = new Conversation(harness, 'en');
      const { kind } = await conversation.ok('open');
      conversation.session = `${conversation.session.slice(0, -8)}AAAAAAAA`;
      const stay = {
        arrival: '2026-12-04',
        departure: '2026-12-06',
        adults: 1,
        childAges: [],
        extraBed: false,
      };
      const error =
        kind === 'table'
          ? await conversation.refused('table/slots', { place: '1', date: '2026-12-04', partySize: 2 })
          : await conversation.refused('stay/rooms', { stay });
      expect(error).toMatchObject({ code: 'session_invalid', remedy: 'restart' });
    });
  });
}
