import { dateOf, minutesPerDay } from '../wall-clock.ts';
import type { VenueConfig } from './config.ts';

/** A venue's times, as it writes them. */

const two = (number: number) => String(number).padStart(2, '0');

/** Minutes of a day, or beyond it, as `17:30`. */
export const clockTime = (minutes: number): string =>
  `${two(Math.floor((minutes % minutesPerDay) / 60))}:${two(minutes % 60)}`;

/** `5:30 PM` or `17:30`, as the venue does. */
export function timeText({ clock }: Pick<VenueConfig, 'clock'>, minutes: number): string {
  if (clock === '24h') return clockTime(minutes);
  const hour = Math.floor((minutes % minutesPerDay) / 60);
  return `${hour % 12 || 12}:${two(minutes % 60)} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** `2026-03-01 17:30:00`, on the venue's wall; past midnight it is the next day's. */
export const localDateTime = (day: number, minutes: number): string =>
  `${dateOf(day + Math.floor(minutes / minutesPerDay))} ${clockTime(minutes)}:00`;

/** `2026-08-01T14:20:38.874000`: UTC, without saying so. */
export const utcText = (instant: Date): string => `${instant.toISOString().slice(0, -1)}000`;
