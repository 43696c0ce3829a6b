import { dateOf, minutesPerDay } from '../wall-clock.ts';
import type { RoomConfig } from './config.ts';
import { sittingsOn } from './opening-hours.ts';
import type { Sitting } from './opening-hours.ts';
import type { Restaurant } from './restaurant.ts';
import { mealRefusal } from './set-table.ts';

/** The seats of a restaurant that are still to be had at a time, without the house being asked. [ours] */
export interface Contingent {
  restaurant_hash: string;
  name: string;
  date: string;
  /** `HH:mm` */
  time: string;
  free: number;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function timeOf({ start }: Sitting): string {
  const minutes = start % minutesPerDay;
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** The rooms that can be arrived at by each minute of the wall clock, the earliest first; what is past left out. */
function roomsByStart(
  { config, now }: Restaurant,
  date: string,
): { sitting: Sitting; rooms: readonly RoomConfig[] }[] {
  const arrivals = new Map<number, { sitting: Sitting; rooms: RoomConfig[] }>();
  for (const room of config.rooms) {
    for (const sitting of sittingsOn(config, room, date)) {
      if (sitting.start < now) continue;
      const known = arrivals.get(sitting.start);
      if (known) known.rooms.push(room);
      else arrivals.set(sitting.start, { sitting, rooms: [room] });
    }
  }
  return [...arrivals.values()].sort((a, b) => a.sitting.start - b.sitting.start);
}

/**
 * A row for each time of a date, or for the one that is asked for; without a date, of today. A restaurant that is asked by
 * phone has no contingent, and one that takes no bookings now gives none away. [ours]
 */
export function listContingents(
  restaurant: Restaurant,
  wanted: { date: string; time: string },
): Contingent[] {
  const { config, seed, today } = restaurant;
  if (config.status !== 'active' || config.answered_by !== 'contingent') return [];
  return roomsByStart(restaurant, wanted.date || today)
    .filter(({ sitting }) => wanted.time === '' || timeOf(sitting) === wanted.time)
    .map(({ sitting, rooms }) => ({
      restaurant_hash: seed.restaurantHash,
      name: config.name,
      date: dateOf(Math.floor(sitting.start / minutesPerDay)),
      time: timeOf(sitting),
      free: mealRefusal(config, sitting) ? 0 : restaurant.contingent(rooms, sitting),
    }));
}
