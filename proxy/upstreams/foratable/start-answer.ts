import type { Choice, ChoiceOption, Room, Venue } from '../../../src/contract/index.ts';
import type { Trace } from '../../logger.ts';
import { parseMoney } from '../../money.ts';
import { toAddress } from '../../place.ts';
import type { TableStart } from '../table.ts';
import type { SiteContext } from './site-context.ts';
import { packTimes } from './choice.ts';
import { bookableDays } from './opening-hours.ts';
import type { State } from './state.ts';
import type { WireOpened, WireRoom } from './wire.ts';

/** initReservation's answer in the contract's words. */

/** "The hash is valid for an hour" (vendor, errors 22). */
const hashLife = 60 * 60 * 1000;
/** Where the booking system names no largest party; it has the last word with every table. */
const anyPartySize = 100;

/** 1 = Monday … 7 = Sunday; a 0 among them means that the context is open every weekday (vendor, getRestaurantInfo). */
export function closedWeekdays({ restaurant }: WireOpened): ReadonlySet<number> {
  const days = restaurant.closedDays.filter((day) => day !== undefined);
  return new Set(days.includes(0) ? [] : days);
}

/** Rooms that can be named to the booking system. One room alone needs no id: it is never named. */
export function usableRooms({ rooms }: WireOpened): (WireRoom & { id: string })[] {
  const [only] = rooms;
  if (rooms.length === 1 && only) return [{ ...only, id: only.id ?? '0' }];
  return rooms.flatMap((room) => (room.id === undefined ? [] : [{ ...room, id: room.id }]));
}

function toVenue({ restaurant }: WireOpened, context: SiteContext, maxPartySize: number): Venue {
  const country = restaurant.country?.toUpperCase();
  return {
    name: restaurant.name ?? context.site.name,
    ...(restaurant.street ? { street: restaurant.street } : {}),
    ...(restaurant.postalCode ? { postalCode: restaurant.postalCode } : {}),
    ...(restaurant.city ? { city: restaurant.city } : {}),
    ...(country && /^[A-Z]{2}$/.test(country) ? { country } : {}),
    ...((context.site.phone ?? restaurant.phone) ? { phone: context.site.phone ?? restaurant.phone } : {}),
    maxPartySize,
  };
}

function toChoice(choice: WireOpened['choice'], context: SiteContext, trace: Trace): Choice | null {
  if (!choice) return null;
  const options = choice.options.flatMap(({ id, name, description, price }): ChoiceOption[] => {
    if (!id || !name) return [];
    const money = price ? parseMoney(price, context.site.currency, context.minorDigits) : null;
    if (price && !money) trace.warn({ option: id }, 'the price of an option cannot be read and is left out');
    return [{ id, name, ...(description ? { description } : {}), ...(money ? { price: money } : {}) }];
  });
  if (options.length === 0) return null;
  return { title: choice.title ?? '', required: choice.required ?? false, options };
}

/** Null when the answer lacks what no booking can do without: the request hash, and a room. */
export function toStartAnswer(
  wire: WireOpened,
  context: SiteContext,
  trace: Trace,
): (TableStart & { state: State }) | null {
  const rooms = usableRooms(wire);
  if (!wire.requestHash || rooms.length === 0) return null;
  const now = context.wallClock();
  const closedDays = closedWeekdays(wire);
  const days = context.days(now.slice(0, 10));
  const houseMax = wire.restaurant.maxPartySize || undefined;
  const toRoom = (room: WireRoom & { id: string }): Room => ({
    id: room.id,
    name: room.name ?? '',
    maxPartySize: room.maxPartySize || houseMax || anyPartySize,
    days: bookableDays(room, closedDays, now, days),
  });
  const shown = rooms.map(toRoom);
  const venue = toVenue(wire, context, houseMax ?? Math.max(...shown.map((room) => room.maxPartySize)));
  const choice = toChoice(wire.choice, context, trace);
  const times = wire.choice?.times;
  return {
    venue,
    now,
    rooms: shown,
    choice,
    comment: wire.comment ?? false,
    expires: new Date(context.now().getTime() + hashLife),
    state: {
      requestHash: wire.requestHash,
      language: context.firstLanguage,
      choice: choice && (times ? packTimes(times, now.slice(0, 10)) : 'any'),
      venue: { name: venue.name.slice(0, 100), address: toAddress(venue) },
    },
  };
}
