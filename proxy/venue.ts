import type { Venue } from '../src/contract/index.ts';
import type { SiteSettings } from './settings/site.ts';

/** A venue's address on one line: `Dorfstrasse 12, 8706 Meilen`. */
export function toAddress({ street, postalCode, city }: Venue): string | undefined {
  const town = [postalCode, city].filter(Boolean).join(' ');
  return [street, town].filter(Boolean).join(', ').slice(0, 200) || undefined;
}

/** The venue from its settings, for a booking system that gives none. */
export function venueOf({ name, phone, venue }: SiteSettings): Venue {
  return { name, ...venue, ...(phone ? { phone } : {}) };
}
