import type { Group, Opening, Site } from '../contract/index.ts';

/** A group of three restaurants on a Tuesday noon, for tests of the chart and of the element. */
export const siteOf = (site: string, name: string, change: Partial<Site> = {}): Site => ({
  site,
  kind: 'table',
  name,
  phone: '+41 44 555 01 10',
  country: 'CH',
  timeZone: 'Europe/Zurich',
  language: 'de',
  languages: ['de', 'en'],
  phoneCountries: [{ country: 'CH', callingCode: '41' }],
  ...change,
});

export const group: Group = {
  group: 'family',
  name: 'The family',
  language: 'en',
  sites: [
    siteOf('adler', 'Adler'),
    siteOf('linde', 'Linde', { phone: '+41 44 555 01 30' }),
    siteOf('harbour', 'Harbour', { languages: ['en'] }),
  ],
  now: '2026-12-01T12:00',
  days: { from: '2026-12-01', to: '2027-12-01' },
  maxPartySize: 12,
};

export const opening = (time: string, change: Partial<Opening> = {}): Opening => ({
  day: '2026-12-04',
  date: '2026-12-04',
  time,
  place: '1',
  placeName: null,
  state: 'free',
  ...change,
});
