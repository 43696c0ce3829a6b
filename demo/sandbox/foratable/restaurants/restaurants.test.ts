import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RestaurantConfig } from '../config.ts';
import { planOf } from '../opening-hours.ts';
import { dateOf, dayOf } from '../../wall-clock.ts';
import { restaurants, zunfthaus } from './index.ts';

const todays = fc.integer({ min: dayOf('2025-01-01') ?? 0, max: dayOf('2032-12-31') ?? 0 }).map(dateOf);

it.each(restaurants)('$site is a restaurant that the schema takes, with a hash of 32 hex digits', (seed) => {
  expect(seed.restaurantHash).toMatch(/^[0-9a-f]{32}$/);
  expect(RestaurantConfig.parse(seed.config('2026-12-01')).name).toBe(seed.name);
});

it.each(restaurants)('$site has an open day within three days of any today', (seed) => {
  fc.assert(
    fc.property(todays, (today) => {
      const config = seed.config(today);
      const isOpen = [0, 1, 2, 3].some((ahead) => {
        const date = dateOf((dayOf(today) ?? 0) + ahead);
        return planOf(config, config.rooms[0]!, date).kind === 'open';
      });
      expect(isOpen).toBe(true);
    }),
  );
});

it('zunfthaus has an event within two weeks of any today, and it stays where it is tomorrow', () => {
  fc.assert(
    fc.property(todays, (today) => {
      const tomorrow = dateOf((dayOf(today) ?? 0) + 1);
      const eventsAt = (date: string) => Object.keys(zunfthaus.config(date).rooms[0]!.event_times);
      const next = eventsAt(today).find((date) => date > today);
      expect(dayOf(next ?? '')).toBeLessThanOrEqual((dayOf(today) ?? 0) + 14);
      expect(eventsAt(tomorrow)).toContain(next);
    }),
  );
});
