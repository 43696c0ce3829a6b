import { z } from 'zod';
import { dayOf, minutesOf } from './wall-clock.ts';

/** What the settings of every simulated house are made of. The error texts are read by people. */

export const PlainDate = z.string().refine((text) => dayOf(text) !== null, 'takes a date as YYYY-MM-DD');

export const PlainTime = z
  .string()
  .refine((text) => minutesOf(text) !== null, 'takes a time as HH:mm, 00:00 to 23:59');

/** A zone that this machine's Intl knows. */
export const TimeZone = z.string().refine((name) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}, 'takes an IANA time zone such as Europe/Zurich');

export const Count = z.int().nonnegative();

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The error for a patch that is no object at all. */
export const notAnObject = (input: unknown): z.ZodError =>
  new z.ZodError([{ code: 'custom', path: [], message: 'takes an object of settings', input }]);
