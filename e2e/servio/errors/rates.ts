import { expect } from '@playwright/test';
import { weekend } from '../../beginnings.ts';
import type { Rewrite } from '../rewriting-proxy.ts';
import { bookFromRates, bookFromRooms, sayEuro, type Journey, type StayCase } from './error-case.ts';

interface PriceList {
  PriceListID: number;
  RoomTypes: Record<string, unknown>[];
}
/** Changes what the price list 101 says of the room type that is asked for. */
const rewriteFlexible =
  (change: (type: Record<string, unknown>) => Record<string, unknown>): Rewrite =>
  (body) => ({
    ...body,
    PriceLists: (body['PriceLists'] as PriceList[]).map((list) =>
      list.PriceListID === 101 ? { ...list, RoomTypes: list.RoomTypes.map(change) } : list,
    ),
  });

interface Service {
  PriceDates: Record<string, unknown>[];
}
/** Changes the first night of the lodging. */
const rewriteFirstNight = (change: (night: Record<string, unknown>) => Record<string, unknown>[]): Rewrite =>
  rewriteFlexible((type) => {
    const [lodging, ...others] = type['Services'] as Service[];
    const [first = {}, ...nights] = lodging?.PriceDates ?? [];
    return { ...type, Services: [{ ...lodging, PriceDates: [...change(first), ...nights] }, ...others] };
  });

const rewritten =
  (rewrite: Rewrite) =>
  async (journey: Journey): Promise<void> => {
    journey.answers.rewrite('GetPrices', rewrite);
    await journey.begin.atRates({ site: 'rewritten-hotel' });
    await journey.hotel.control('rate').first().waitFor();
  };

/** A price of which not all can be read is none. */
const leftOut = (cause: string, rewrite: Rewrite): StayCase => ({
  code: null,
  function: 'GetPrices',
  cause,
  sees: { at: 'nowhere', step: 'rates' },
  next: 'choose among the other rates; that one is left out',
  provoke: rewritten(rewrite),
  goOn: async (journey) => {
    await expect(journey.hotel.card('rate', '102')).toBeVisible();
    await expect(journey.hotel.card('rate', '101')).toHaveCount(0);
    journey.answers.stopRewriting();
    await bookFromRates(journey, {}, '102');
  },
});

interface Restricted {
  kind: string;
  cause: string;
  stay: { arrival: string; departure: string };
  rate: string;
  next: string;
  goOn(journey: Journey): Promise<void>;
}
const restricted = ({ kind, cause, stay, rate, next, goOn }: Restricted): StayCase => ({
  code: null,
  function: 'GetPrices',
  cause: `${cause} (${kind})`,
  sees: { at: 'card', name: 'rate', value: rate },
  next,
  provoke: async (journey) => {
    await journey.begin.atRates(stay);
  },
  goOn,
});

/** The hotel changes while the guest reads its rates; then they ask for the prices on other terms. */
async function changedAtRates(
  journey: Journey,
  settings: object,
  company?: string,
  payment?: string,
): Promise<void> {
  const { begin, hotel, sandbox } = journey;
  await begin.atRates(company ? { 'company-code': company } : {});
  if (payment) await hotel.choose('payment', payment);
  await hotel.control('rate').first().waitFor();
  await sandbox.hotels.change('hotel-dnipro', settings);
  await hotel.unfoldTerms();
  // Not checked for being ticked: what the hotel says of it may lead away at once.
  await hotel.control('transport').click();
}

const failed = (code: StayCase['code'], cause: string, effect: 'break-before' | 'garbage'): StayCase => ({
  code,
  function: 'GetPrices',
  cause,
  sees: { at: 'failure', step: 'rates' },
  next: 'try again, or choose other dates or another room',
  provoke: async (journey) => {
    // Once for the list of rooms, which does without, and once for the rates.
    await journey.sandbox.fault({ at: 'GetPrices', effect, times: 2 });
    await journey.begin.atRooms();
    await expect(journey.hotel.card('room-type', '12')).toContainText('Choose this room');
    await journey.hotel.chooseRoomType('12');
  },
  goOn: async (journey) => {
    await expect(journey.hotel.part('next')).toHaveText('Try again');
    await journey.hotel.next();
    await journey.hotel.price('101').waitFor();
    await bookFromRates(journey);
  },
});

/** What GetPrices refuses, restricts and leaves empty. */
export const rates: StayCase[] = [
  restricted({
    kind: 'ClosedToSale',
    cause: 'the rate is not sold on these nights',
    stay: { arrival: '2026-12-23', departure: '2026-12-26' },
    rate: '102',
    next: 'choose another rate, or other dates',
    goOn: (journey) => bookFromRates(journey),
  }),
  restricted({
    kind: 'ClosedToArrive',
    cause: 'nobody can arrive on that day',
    stay: { arrival: '2026-12-31', departure: '2027-01-03' },
    rate: '101',
    next: 'choose another day of arrival',
    goOn: async (journey) => {
      await journey.hotel
        .card('rate', '101')
        .getByRole('button', { name: 'Choose another day of arrival' })
        .click();
      await journey.hotel.askFor({ arrival: '2026-12-30', departure: '2027-01-03' });
      await bookFromRooms(journey, { arrival: '2026-12-30' });
    },
  }),
  restricted({
    kind: 'EarlyReservation',
    cause: 'the rate is for those who book earlier',
    stay: weekend,
    rate: '103',
    next: 'choose another rate, or other dates',
    goOn: (journey) => bookFromRates(journey),
  }),
  restricted({
    kind: 'MinStay',
    cause: 'the rate is for longer stays',
    stay: { arrival: '2026-12-29', departure: '2026-12-31' },
    rate: '101',
    next: 'stay as long as it takes, by one press',
    goOn: async (journey) => {
      await journey.hotel.card('rate', '101').locator('[part~=extend]').click();
      await expect(journey.hotel.choice('rate', '101')).toBeChecked();
      await bookFromRates(journey, { departure: '2027-01-01' });
    },
  }),
  {
    code: null,
    function: 'GetPrices',
    cause: 'a part of the price is to be paid ahead (MinPay)',
    sees: { at: 'nowhere', step: 'rates' },
    next: 'book; it is said how much is to be paid by when, before and on the page that books',
    provoke: (journey) => journey.begin.atRates(),
    goOn: async (journey) => {
      await expect(journey.hotel.card('rate', '102')).toContainText('to be paid by');
      await expect(journey.hotel.card('rate', '101')).toContainText('Nothing to be paid in advance');
      await bookFromRates(journey, {}, '102');
    },
  },
  {
    code: null,
    function: 'GetPrices',
    cause: 'it is not clear whether the rate is restricted (HasRestrictions can’t be read)',
    sees: { at: 'card', name: 'rate', value: '101' },
    next: 'choose another rate: that one is not sold',
    provoke: rewritten(
      rewriteFlexible((type) => ({
        ...type,
        SaleRestrictions: { ClosedToSale: { HasRestrictions: 'perhaps', Message: '' } },
      })),
    ),
    goOn: async (journey) => {
      journey.answers.stopRewriting();
      await bookFromRates(journey, {}, '102');
    },
  },
  leftOut(
    'a price is no number',
    rewriteFirstNight((night) => [{ ...night, Price: 'on request' }]),
  ),
  leftOut(
    'a price is missing',
    rewriteFirstNight(({ Price: _left, ...night }) => [night]),
  ),
  leftOut(
    'a night has no price',
    rewriteFirstNight(() => []),
  ),
  {
    code: null,
    function: 'GetPrices',
    cause: 'there are no price lists (PriceLists is empty)',
    sees: { at: 'words', step: 'rates' },
    next: 'choose another room, or other dates',
    provoke: async (journey) => {
      await journey.sandbox.hotels.change('hotel-dnipro', {
        priceLists: { '101': null, '102': null, '103': null, '104': null },
      });
      await journey.begin.atRates();
    },
    goOn: async (journey) => {
      await journey.hotel.root.getByRole('button', { name: 'Choose another room' }).click();
      await journey.hotel.isAt('rooms');
      await journey.hotel.back();
      await journey.hotel.isAt('dates');
    },
  },
  {
    code: 'prices_unavailable',
    function: 'GetPrices',
    cause: 'the prices are in another currency than the site says (ValuteShort)',
    sees: { at: 'unavailable' },
    next: 'call: nothing is sold',
    provoke: async (journey) => {
      await sayEuro(journey);
      await journey.begin.atDates();
      await journey.hotel.next();
    },
    goOn: async ({ sandbox, hotel }) => {
      await expect(hotel.root).toContainText('The hotel’s prices can’t be shown right now');
      expect(await sandbox.timesAsked('AddRoomReservation')).toBe(0);
    },
  },
  {
    code: 'stay_not_possible',
    function: 'GetPrices',
    cause: 'the hotel refuses the stay meanwhile (Result 1)',
    sees: { at: 'control', name: 'arrival', step: 'dates' },
    next: 'choose other dates',
    provoke: async (journey) => {
      await changedAtRates(journey, { maxNights: 1 });
    },
    goOn: async (journey) => {
      await journey.hotel.typeDates('2026-12-05', '2026-12-06');
      await journey.hotel.next();
      await bookFromRooms(journey, { nights: ['2026-12-05'] });
    },
  },
  {
    code: 'payment_not_allowed',
    function: 'GetPrices',
    cause: 'none of the company’s contracts allows the payment any more, nor does the hotel for anyone',
    sees: { at: 'control', name: 'payment', step: 'rates' },
    next: 'pay in another way',
    provoke: async (journey) => {
      const conditions = { '33': { paidTypes: [100] } };
      await changedAtRates(journey, { companies: { '30054321': { conditions } } }, '30054321', 'transfer');
    },
    goOn: async (journey) => {
      await journey.hotel.choose('payment', 'cash');
      await bookFromRates(journey, { contract: '33', payment: 'cash' }, '203');
    },
  },
  {
    code: null,
    function: 'GetPrices',
    cause: 'the company’s contract has ended meanwhile',
    sees: { at: 'nowhere', step: 'rates' },
    next: 'choose among the public rates',
    provoke: async (journey) => {
      await changedAtRates(
        journey,
        { companies: { '30054321': { conditions: { '33': null } } } },
        '30054321',
      );
    },
    goOn: async (journey) => {
      await expect(journey.hotel.card('rate', '101')).toContainText('Public rate');
      await expect(journey.hotel.card('rate', '203')).toHaveCount(0);
      await bookFromRates(journey, { company: '5002', contract: null });
    },
  },
  failed('upstream_unreachable', 'the connection breaks', 'break-before'),
  failed('upstream_failed', 'the answer can’t be read', 'garbage'),
];
