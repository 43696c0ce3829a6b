import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SeatLedger } from './capacity.ts';

const sitting = fc.record({
  start: fc.integer({ min: 1440, max: 4 * 1440 }),
  minutes: fc.integer({ min: 1, max: 300 }),
  seats: fc.integer({ min: 1, max: 10 }),
});

it('The seats taken are those of the fullest minute, also over midnight', () => {
  fc.assert(
    fc.property(fc.array(sitting, { maxLength: 12 }), sitting, (taken, asked) => {
      const ledger = new SeatLedger();
      for (const { start, minutes, seats } of taken) ledger.take(start, minutes, seats);

      // Occupancy only rises when someone sits down, so the fullest minute is the first or one of those.
      const minutes = [asked.start, ...taken.map(({ start }) => start)].filter(
        (minute) => minute >= asked.start && minute < asked.start + asked.minutes,
      );
      const seatedAt = (minute: number) =>
        taken
          .filter(({ start, minutes: length }) => start <= minute && minute < start + length)
          .reduce((sum, { seats }) => sum + seats, 0);
      expect(ledger.taken(asked.start, asked.minutes)).toBe(Math.max(...minutes.map(seatedAt)));
    }),
  );
});
