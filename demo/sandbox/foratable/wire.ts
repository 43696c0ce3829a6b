import type { RestaurantConfig } from './config.ts';
import { errorNumbers } from './errors.ts';
import type { Refusal } from './errors.ts';
import { longMessage } from './messages.ts';
import type { Language } from './messages.ts';

export type Body = Record<string, unknown>;

/** initReservation's and getRestaurantInfo's description of a restaurant (upstream page, "Answers"). */
export function describe(config: RestaurantConfig): Body {
  const { name, street, zip, city, country, phone, email, url, max_persons, closed_days, languages } = config;
  const closure: unknown[] = config.holidays.map((period) => ({
    ...period,
    times: [[], [], [], [], [], [], []],
  }));
  return {
    restaurant: { name, street, zip, city, country, phone, email, url, max_persons, closed_days, languages },
    comment: config.comment,
    choice: config.choice,
    rooms: config.rooms.map((room) => ({
      id: room.id,
      name: room.name,
      max_persons: room.max_persons,
      times: room.times,
      holiday_times: [...closure, ...room.holiday_times],
      event_times: room.event_times,
    })),
  };
}

export function errorBody({ refused, args }: Refusal, language: Language): Body {
  const number = errorNumbers[refused];
  const text = longMessage(language, refused, args);
  return {
    status: 'error',
    ...(number === null ? {} : { code: number }),
    message: refused,
    ...(text === undefined ? {} : { long_message: text }),
  };
}

/** The same as a loosely typed service would say it: numbers as strings, nothing for null. */
export function loosen(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(loosen);
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).filter(([, part]) => part !== null);
  return Object.fromEntries(known.map(([key, part]) => [key, loosen(part)]));
}
