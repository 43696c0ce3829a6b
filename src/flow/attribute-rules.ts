import { isPlainDate } from '../dates/plain-date.ts';

/** What attributes can take, for a flow's rules. */

export const matches = (pattern: RegExp) => (value: string) => pattern.test(value);

export const takesDay = (control: string) => ({ control, takes: 'a day as YYYY-MM-DD', valid: isPlainDate });
