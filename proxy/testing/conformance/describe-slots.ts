import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SlotState } from '../../../src/contract/index.ts';
import { addPlainDays, instantOf } from '../../time.ts';
import { begin } from './harness.ts';
import type { TableHarness } from './harness.ts';
import { freeSlot, placesOf, slotsOf } from './table-steps.ts';

/** Slots, what may be done with their offers, and how made-up offers are refused. */
export function describeSlots(harness: TableHarness): void {
  const { capabilities, date, partySize } = harness;
  const possible: readonly SlotState[] = [
    'free',
    ...(capabilities.requests ? (['request'] as const) : []),
    ...(capabilities.slots === 'party' ? (['full', 'phone'] as const) : []),
  ];

  describe('the slots', () => {
    beforeEach(() => harness.reset(new Date('2026-12-01T17:00:00Z')));

    it('are those of the day at a place, in order, each with an offer of its own', async () => {
      const conversation = await begin(harness);
      const offers: string[] = [];
      for (const { id } of await placesOf(conversation)) {
        const { meals } = await conversation.ok('table/slots', { place: id, date, partySize });
        const slots = meals.flatMap((meal) => meal.slots);
        expect(slots.length).toBeGreaterThan(0);
        for (const slot of slots) expect([date, addPlainDays(date, 1)]).toContain(slot.date);
        for (const meal of meals) {
          const moments = meal.slots.map((slot) => `${slot.date}T${slot.time}`);
          expect(moments).toEqual([...moments].sort());
        }
        offers.push(...slots.map(({ offer }) => offer));
      }
      expect(new Set(offers).size).toBe(offers.length);
    });

    it('have no state, and ask for no deposit, that the capabilities deny', async () => {
      const conversation = await begin(harness);
      for (const { id, maxPartySize } of await placesOf(conversation)) {
        for (const party of [1, maxPartySize]) {
          const { meals } = await conversation.ok('table/slots', { place: id, date, partySize: party });
          const slots = meals.flatMap((meal) => meal.slots);
          expect(possible).toEqual(expect.arrayContaining(slots.map(({ state }) => state)));
          if (capabilities.policy !== 'deposit') {
            for (const { deposit } of slots) expect(deposit).toBeUndefined();
          }
        }
      }
    });

    it('are none of the past', async () => {
      await harness.reset(instantOf(date, '19:00', harness.timeZone));
      const slots = await slotsOf(harness, await begin(harness));
      for (const slot of slots) expect(`${slot.date}T${slot.time}` > `${date}T19:00`).toBe(true);
    });

    it('that are taken meanwhile are refused, and others nearby are offered', async () => {
      const conversation = await begin(harness);
      const [place] = await placesOf(conversation);
      const slot = await freeSlot(harness, conversation, 1);
      await harness.take(place?.id ?? '', slot);
      const wanted = { offer: slot.offer, partySize };
      const error = await conversation.refused('table/check', wanted);
      expect(['time', 'date', 'party']).toContain(error.remedy);
      const { slots } = await conversation.ok('table/alternatives', wanted);
      expect(slots.map(({ offer }) => offer)).not.toContain(slot.offer);
      const states = (await slotsOf(harness, conversation, place?.id)).filter(
        ({ offer }) => offer === slot.offer,
      );
      expect(states).toMatchObject([{ state: capabilities.slots === 'party' ? 'full' : 'free' }]);
    });
  });

  describe('an offer', () => {
    beforeEach(() => harness.reset(new Date('2026-12-01T17:00:00Z')));

    it('holds in a new session', async () => {
      const { offer } = await freeSlot(harness, await begin(harness));
      const another = await begin(harness, harness.languages.at(-1));
      await another.ok('table/check', { offer, partySize });
      const nearby = await another.ok('table/alternatives', { offer, partySize });
      for (const slot of nearby.slots) await another.ok('table/check', { offer: slot.offer, partySize });
    });

    it('that nobody made is refused, with a remedy, and books nothing', async () => {
      const conversation = await begin(harness);
      const { offer } = await freeSlot(harness, conversation);
      const spoilt = fc
        .tuple(fc.nat({ max: offer.length - 1 }), fc.string({ maxLength: 3, unit: 'grapheme' }))
        .map(([at, text]) => offer.slice(0, at) + text + offer.slice(at + 1));
      const forged = fc
        .oneof(fc.string({ minLength: 1, maxLength: 500, unit: 'binary' }), spoilt)
        .filter((text) => text.length > 0);
      const held = async (path: 'table/check' | 'table/alternatives', wrong: string) => {
        const answer = await conversation.call(path, { offer: wrong, partySize });
        if ('error' in answer) expect(['time', 'date', 'room', 'party']).toContain(answer.error.remedy);
      };
      await fc.assert(
        fc.asyncProperty(forged, (wrong) => held('table/check', wrong)),
        { numRuns: 30 },
      );
      // Each of these may probe a whole evening.
      await fc.assert(
        fc.asyncProperty(forged, (wrong) => held('table/alternatives', wrong)),
        { numRuns: 5 },
      );
      const digits = offer.replace(/\d/g, '9');
      for (const nonsense of ['x', digits, '__proto__', '../bookings', 'a\r\nb: c', '😀'.repeat(100)]) {
        for (const path of ['table/check', 'table/alternatives'] as const) {
          const error = await conversation.refused(path, { offer: nonsense, partySize });
          expect(['slot_taken', 'place_unavailable']).toContain(error.code);
        }
      }
      expect(await harness.bookings()).toBe(0);
    });
  });
}
