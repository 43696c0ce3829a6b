import { dateOf } from '../wall-clock.ts';
import type { HotelConfig } from './config.ts';

/** How far ahead a full room type's next free date is looked for, in days. */
const horizon = 400;

/** How many rooms of which type were sold for which night. */
export class RoomLedger {
  readonly #sold = new Map<string, number>();

  /** Free on every night from `arrival` on, for so many nights. Never below 0, whatever the settings became since. */
  free({ roomTypes, occupied }: HotelConfig, roomTypeId: number, arrival: number, nights: number): number {
    let least = roomTypes[roomTypeId]?.rooms ?? 0;
    const rooms = least;
    for (let day = arrival; day < arrival + nights; day++) {
      const others = occupied[roomTypeId]?.[dateOf(day)] ?? 0;
      least = Math.min(least, rooms - others - this.#soldOn(roomTypeId, day));
    }
    return Math.max(0, least);
  }

  /** The first later arrival with as many nights free, or undefined. */
  nearest(config: HotelConfig, roomTypeId: number, arrival: number, nights: number): number | undefined {
    for (let day = arrival + 1; day <= arrival + horizon; day++)
      if (this.free(config, roomTypeId, day, nights) > 0) return day;
    return undefined;
  }

  /** One room, sold (1) or given back (-1). */
  change(roomTypeId: number, nights: readonly number[], by: 1 | -1): void {
    for (const day of nights) this.#sold.set(`${roomTypeId}/${day}`, this.#soldOn(roomTypeId, day) + by);
  }

  #soldOn(roomTypeId: number, day: number): number {
    return this.#sold.get(`${roomTypeId}/${day}`) ?? 0;
  }
}
