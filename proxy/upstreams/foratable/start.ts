import type { Choice, ChoiceOption, Place, TableCapabilities, Venue } from '../../../src/contract/index.ts';
import type { Trace } from '../../logger.ts';
import { parseMoney } from '../../money.ts';
import { toAddress } from '../../venue.ts';
import type { TableStart } from '../table.ts';
import { packTimes } from './choice.ts';
import { directWindow } from './direct.ts';
import { bookableDays } from './opening-hours.ts';
import type { SiteContext } from './site-context.ts';
import { rememberRooms } from './state.ts';
import type { State } from './state.ts';
import type { WireRoom, WireStart } from './wire.ts';

/** initReservation's answer in the contract's words. */

/** "The hash is valid for an hour" (vendor, errors 22). */
const hashLife = 60 * 60 * 1000;
/** Where the booking system names no largest party; it has the last word with every table. */
const anyPartySize = 100;

/** What every restaurant of this booking system can do. */
const capabilities = {
  slots: 'window',
  code: 'sometimes',
  // Where the restaurant is asked by phone; the guest learns it by the outcome.
  requests: true,
  policy: 'none',
  lookUp: true,
  change: false,
  cancel: false,
} as const satisfies Partial<TableCapabilities>;

/** 1 = Monday … 7 = Sunday; a 0 among them means that it is open every weekday (vendor, getRestaurantInfo). */
export function closedWeekdays({ restaurant }: WireStart): ReadonlySet<number> {
  const days = restaurant.closedDays.filter((day) => day !== undefined);
  return new Set(days.includes(0) ? [] : days);
}

/** Rooms that can be named to the booking system. One room alone needs no id: it is never named. */
export function usableRooms({ rooms }: WireStart): (WireRoom & { id: string })[] {
  const [only] = rooms;
  if (rooms.length === 1 && only) return [{ ...only, id: only.id ?? '0' }];
  return rooms.flatMap((room) => (room.id === undefined ? [] : [{ ...room, id: room.id }]));
}

function toVenue({ restaurant }: WireStart, { site }: SiteContext): Venue {
  const country = restaurant.country?.toUpperCase();
  const phone = site.phone ?? restaurant.phone;
  return {
    name: restaurant.name ?? site.name,
    ...(restaurant.street ? { street: restaurant.street } : {}),
    ...(restaurant.postalCode ? { postalCode: restaurant.postalCode } : {}),
    ...(restaurant.city ? { city: restaurant.city } : {}),
    ...(country && /^[A-Z]{2}$/.test(country) ? { country } : {}),
    ...(phone ? { phone } : {}),
  };
}

function toChoice(choice: WireStart['choice'], context: SiteContext, trace: Trace): Choice | null {
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

/** Null when the answer has no request hash or no room: both are required to book. */
export function toStart(
  wire: WireStart,
  context: SiteContext,
  trace: Trace,
): (TableStart & { state: State }) | null {
  const rooms = usableRooms(wire);
  if (!wire.requestHash || rooms.length === 0) return null;
  const now = context.wallClock();
  const today = now.slice(0, 10);
  const closedDays = closedWeekdays(wire);
  const days = context.days(today);
  const places = rooms.map((room): Place => ({
    id: room.id,
    name: room.name ?? '',
    maxPartySize: room.maxPartySize || wire.restaurant.maxPartySize || anyPartySize,
    days: bookableDays(room, closedDays, now, days),
  }));
  const venue = toVenue(wire, context);
  const choice = toChoice(wire.choice, context, trace);
  const times = wire.choice?.times;
  return {
    venue,
    now,
    capabilities: {
      ...capabilities,
      comment: wire.comment ?? false,
      // The booking system takes a code with any table, and doesn't say whether the restaurant has given any out.
      promoCode: context.site.promoCodes ? 'offered' : 'preset',
    },
    places,
    choice,
    handoff: directWindow(context.site),
    expires: new Date(context.now().getTime() + hashLife),
    state: {
      requestHash: wire.requestHash,
      language: context.firstLanguage,
      rooms: rememberRooms(places),
      choice: choice && (times ? packTimes(times, today) : 'any'),
      venue: { name: venue.name.slice(0, 100), address: toAddress(venue) },
    },
  };
}
