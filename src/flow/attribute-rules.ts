import { isPlainDate } from '../dates/plain-date.ts';

/** What attributes can take, for a flow's rules. */

export const matches = (pattern: RegExp) => (value: string) => pattern.test(value);

export const takesDay = (control: string) => ({ control, takes: 'a day as YYYY-MM-DD', valid: isPlainDate });

export const takesTime = (control: string) => ({
  control,
  takes: 'a time as HH:mm',
  valid: matches(/^([01]\d|2[0-3]):[0-5]\d$/),
});

export const takesParty = (control: string) => ({
  control,
  takes: 'a whole number from 1',
  valid: matches(/^[1-9]\d{0,2}$/),
});
