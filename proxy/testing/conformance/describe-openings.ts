import { beforeEach, describe, expect, it } from 'vitest';
import type { Opening } from '../../../src/contract/index.ts';
import { instantOf } from '../../time.ts';
import { Conversation } from './conversation.ts';
import { always, begin } from './harness.ts';
import type { TableHarness } from './harness.ts';
import { placesOf, slotsOf } from './table-steps.ts';

/** What a guest who looks for a table in several restaurants is told of this one. */
export function describeOpenings(harness: TableHarness): void {
  const { capabilities, date, partySize } = harness;
  const wanted = { date, time: '19:00', partySize };
  const find = async (fields: object = {}): Promise<Opening[]> => {
    const guest = new Conversation(harness, harness.languages[0] ?? 'en');
    return (await guest.ok('table/openings', { ...wanted, ...fields })).openings;
  };

  describe('what is found near a time', () => {
    beforeEach(() => harness.reset(new Date('2026-12-01T17:00:00Z')));

    it('are times that the day has, at places that there are, nearest first', async () => {
      const conversation = await begin(harness);
      const names = new Map((await placesOf(conversation)).map(({ id, name }) => [id, name]));
      const openings = await find();
      expect(openings.length).toBeGreaterThan(0);
      const away = openings.map((opening) => Math.abs(Date.parse(`${opening.date}T${opening.time}Z`)));
      const asked = Date.parse(`${date}T${wanted.time}Z`);
      expect(away.map((at) => Math.abs(at - asked))).toEqual(
        away.map((at) => Math.abs(at - asked)).sort((a, b) => a - b),
      );
      for (const opening of openings) {
        expect(opening.day).toBe(date);
        expect(opening.placeName).toBe(names.size > 1 ? names.get(opening.place) : null);
        const slots = await slotsOf(harness, conversation, opening.place);
        const there = slots.find((slot) => slot.date === opening.date && slot.time === opening.time);
        expect(['free', 'request']).toContain(there?.state);
      }
    });

    it('promises a table only where slots do', async () => {
      const promised =
        capabilities.slots === 'party' ? ['free', 'request'] : ['likely', 'possible', 'request'];
      for (const { state } of await find()) expect(promised).toContain(state);
    });

    it('is nothing of the past', async () => {
      await harness.reset(instantOf(date, '19:00', harness.timeZone));
      for (const opening of await find())
        expect(`${opening.date}T${opening.time}` > `${date}T19:00`).toBe(true);
    });

    it('is nothing for a party that is too large for every place, and it says so', async () => {
      const guest = await begin(harness);
      const most = Math.max(...(await placesOf(guest)).map(({ maxPartySize }) => maxPartySize));
      const error = await guest.refused('table/openings', { ...wanted, partySize: most + 1 });
      expect(error).toMatchObject({ code: 'party_too_large', remedy: 'party' });
    });

    it('books nothing, and is a failure where the booking system can’t be reached', async () => {
      await find();
      expect(await harness.bookings()).toBe(0);
      await harness.lose('any', 'before', always);
      const error = await new Conversation(harness, 'en').refused('table/openings', wanted);
      expect(error).toMatchObject({ code: 'upstream_unreachable' });
      await harness.mend();
    });
  });
}
