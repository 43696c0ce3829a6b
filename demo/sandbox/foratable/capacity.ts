import { minutesPerDay } from '../wall-clock.ts';

/**
 * How many seats are taken at each minute. Asking and taking cost the length of the sitting, however many bookings
 * there are.
 */
export class SeatLedger {
  #days = new Map<number, Uint32Array>();

  /** The most seats taken at any one minute from `start` (wall minutes) on, for that many minutes. */
  taken(start: number, minutes: number): number {
    let most = 0;
    for (let minute = start; minute < start + minutes; minute++) {
      const day = this.#days.get(Math.floor(minute / minutesPerDay));
      most = Math.max(most, day?.[minute % minutesPerDay] ?? 0);
    }
    return most;
  }

  /** `seats` below zero gives back what was taken. */
  take(start: number, minutes: number, seats: number): void {
    for (let minute = start; minute < start + minutes; minute++) {
      const number = Math.floor(minute / minutesPerDay);
      const day = this.#days.get(number) ?? new Uint32Array(minutesPerDay);
      this.#days.set(number, day);
      day[minute % minutesPerDay] = (day[minute % minutesPerDay] ?? 0) + seats;
    }
  }
}
