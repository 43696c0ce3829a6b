import { createLog, Journey } from '../../../testing/journey.ts';
import { toOffer } from '../offer.ts';
import { createTestApp } from './site.ts';
import { scriptedUpstream } from './scripted.ts';

const now = () => new Date('2026-12-01T11:00:00Z');
export const table = { date: '2026-12-04', time: '19:00', partySize: 2 };

/** What `check` takes of a table; in the room `1` unless another is named. */
export function wanted({ place = '1', date = table.date, time = table.time, ...rest } = {} as WantedFields) {
  return { offer: toOffer({ place, date, time }), partySize: table.partySize, ...rest };
}
interface WantedFields {
  place?: string;
  date?: string;
  time?: string;
  partySize?: number;
  promoCode?: string;
}

/** A choice, with loosely typed fields. */
export const menu = {
  title: 'Menü',
  required: '1',
  times: [{ date: '2026-12-04', from: '18:00', to: '22:00' }],
  options: { a: { id: 7, name: 'Menu', price: 85 }, b: { id: 8, name: 'Fish', price: 'on request' }, c: {} },
};

/** A guest before a proxy whose forAtable is scripted, on a Tuesday noon. */
export function open(
  script: Parameters<typeof scriptedUpstream>[0] = {},
  site: Record<string, unknown> = {},
  search = 10_000,
) {
  const upstream = scriptedUpstream(script);
  const log = createLog();
  const app = createTestApp({
    fetch: upstream.fetch,
    log,
    now,
    site,
    timeLimits: { read: 1, book: 1, ask: 1, search },
  });
  const asked = () => upstream.asked.map(({ method }) => method);
  return { journey: new Journey(app), upstream, asked, log };
}
