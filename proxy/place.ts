import type { Place } from '../src/contract/index.ts';
import type { ServioSite } from './settings.ts';

/** A house's address on one line: `Dorfstrasse 12, 8706 Meilen`. */
export function toAddress({ street, postalCode, city }: Place): string | undefined {
  const town = [postalCode, city].filter(Boolean).join(' ');
  return [street, town].filter(Boolean).join(', ').slice(0, 200) || undefined;
}

/** The house as its settings tell of it: for a booking system that doesn't. */
export function placeOf({ name, phone, venue }: ServioSite): Place {
  return { name, ...venue, ...(phone ? { phone } : {}) };
}
