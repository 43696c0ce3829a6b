import type { Meal, TableCapabilities } from '../../src/contract/index.ts';
import { BaseUrl, Secret } from '../settings/parts.ts';
import type { BookedAtTable, TableUpstream } from '../upstreams/table.ts';
import type { UpstreamDefinition } from '../upstreams/definition.ts';

/** A restaurant without a booking system behind it, for what the proxy does whatever the booking system is. */

const settings = { baseUrl: BaseUrl.default('https://api.example/v2'), key: Secret };

export const capabilities: TableCapabilities = {
  slots: 'party',
  comment: false,
  promoCode: 'none',
  code: 'never',
  requests: false,
  policy: 'none',
  lookUp: false,
  change: false,
  cancel: false,
};

export const venue = { name: 'Gasthof Adler', address: 'Dorfstrasse 12, 8706 Meilen' };
export const evening: Meal = {
  label: null,
  slots: [{ date: '2026-12-04', time: '19:00', offer: 'seven', state: 'free' }],
};
export const booked: BookedAtTable = {
  status: 'confirmed',
  date: '2026-12-04',
  time: '19:00',
  partySize: 2,
  place: null,
  booking: { id: 'what opens it' },
  reference: null,
  venue,
  uid: 'a-booking',
};

/** Every call succeeds unless the test overrides it. Methods left out are not supported. */
export function tableUpstream(
  behaviour: Partial<TableUpstream> = {},
): UpstreamDefinition<'table', typeof settings> {
  return {
    kind: 'table',
    description: 'A restaurant for tests.',
    settings,
    secrets: ['key'],
    operatorWords: { venue_unknown: 'there is no such restaurant' },
    create: (site, { now }) => ({
      manages: { lookUp: false, change: false, cancel: false },
      wallClock: () => '2026-12-01T12:00',
      signIn: async () => ({ name: site.name }),
      start: async () => ({
        venue: { name: venue.name },
        now: '2026-12-01T12:00',
        capabilities,
        places: [
          {
            id: '1',
            name: 'Stube',
            maxPartySize: 8,
            days: { from: '2026-12-01', to: '2026-12-31', closed: {} },
          },
        ],
        choice: null,
        expires: new Date(now().getTime() + 60 * 60 * 1000),
        state: { step: 'started' },
      }),
      slots: async ({ state }) => ({ state, meals: [evening] }),
      check: async ({ state, offer }) => ({ state: { ...state, offer }, choiceOffered: false }),
      alternatives: async () => ({ slots: evening.slots }),
      guest: async () => booked,
      ...behaviour,
    }),
  };
}
