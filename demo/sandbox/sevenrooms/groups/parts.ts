import { idFor } from '../ids.ts';
import type { Access, GroupConfig, Shift, VenueConfig } from '../config.ts';
import { resources } from '../config.ts';

/** What the seeds have in common, so that each says only what is special about it. */

export const everyDay = [0, 1, 2, 3, 4, 5, 6];
export const fridayAndSaturday = [5, 6];

export const access = (name: string, changes: Partial<Access> = {}): Access => ({
  id: idFor('access', name),
  description: '',
  policy: '',
  cancellation_policy: 'Please let us know a day ahead if you can’t come.',
  min_party: 1,
  max_party: 8,
  card_from: 0,
  cost: 0,
  weekdays: everyDay,
  from: null,
  to: null,
  ...changes,
});

export const shift = (
  name: string,
  changes: Pick<Shift, 'category' | 'from' | 'to' | 'accesses'> & Partial<Shift>,
): Shift => ({
  id: idFor('shift', name, changes.from, changes.accesses[0]?.id ?? ''),
  name,
  weekdays: everyDay,
  interval: 30,
  requests_when_full: false,
  request_from: 0,
  ...changes,
});

/** Steady, with every permission, until it is changed. */
export const group = (
  credentials: { clientId: string; clientSecret: string },
  venues: Record<string, VenueConfig>,
): GroupConfig => ({
  client_id: credentials.clientId,
  client_secret: credentials.clientSecret,
  permissions: [...resources],
  lost_slot: 400,
  fails_every: 0,
  rate_limit: null,
  churn: 0,
  wire: 'plain',
  venues,
});

export const venue = (
  changes: Pick<
    VenueConfig,
    'name' | 'url_key' | 'address' | 'state' | 'postal_code' | 'phone_number' | 'shifts'
  > &
    Partial<VenueConfig>,
): VenueConfig => ({
  country: 'GB',
  website: `https://${changes.url_key}.example.co.uk`,
  currency_code: 'GBP',
  policy: 'We keep your table for fifteen minutes.',
  clock: '12h',
  seats: 40,
  duration: 120,
  cutoff_hours: 4,
  days_ahead: 365,
  closed_weekdays: [],
  closed_dates: [],
  taken: {},
  ...changes,
});
