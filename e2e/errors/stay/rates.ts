import { expect } from '@playwright/test';
import type { Rewrite } from '../../rewriting-proxy.ts';
import {
  bookFromRates,
  bookFromRooms,
  room,
  toDates,
  toRates,
  weekend,
  type StayCase,
  type StayVisit,
} from './stay-case.ts';

interface PriceList {
  PriceListID: number;
  RoomTypes: Record<string, unknown>[];
}
/** Changes what the price list 101 says of the room type that is asked for. */
const bendFlexible =
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
const bendFirstNight = (change: (night: Record<string, unknown>) => Record<string, unknown>[]): Rewrite =>
  bendFlexible((type) => {
    const [lodging, ...others] = type['Services'] as Service[];
    const [first = {}, ...nights] = lodging?.PriceDates ?? [];
    return { ...type, Services: [{ ...lodging, PriceDates: [...change(first), ...nights] }, ...others] };
  });

const bent =
  (rewrite: Rewrite) =>
  async (visit: StayVisit): Promise<void> => {
    visit.wire.rewrite('GetPrices', rewrite);
    await toRates(visit, 'bent-hotel');
    await visit.hotel.control('rate').first().waitFor();
  };

/** A price of which not all can be read is none. */
const leftOut = (cause: string, rewrite: Rewrite): StayCase => ({
  code: null,
  function: 'GetPrices',
  cause,
  sees: { at: 'nowhere', step: 'rates' },
  next: 'choose among the other rates; that one is left out',
  provoke: bent(rewrite),
  goOn: async (visit) => {
    await expect(visit.hotel.card('rate', '102')).toBeVisible();
    await expect(visit.hotel.card('rate', '101')).toHaveCount(0);
    visit.wire.stopRewriting();
    await bookFromRates(visit, {}, '102');
  },
});

interface Restricted {
  kind: string;
  cause: string;
  stay: { arrival: string; departure: string };
  rate: string;
  next: string;
  goOn(visit: StayVisit): Promise<void>;
}
const restricted = ({ kind, cause, stay, rate, next, goOn }: Restricted): StayCase => ({
  code: null,
  function: 'GetPrices',
  cause: `${cause} (${kind})`,
  sees: { at: 'card', name: 'rate', value: rate },
  next,
  provoke: async (visit) => {
    await toDates(visit);
    await visit.hotel.seeRates({ ...stay, roomType: '12' });
  },
  goOn,
});

const failed = (code: StayCase['code'], cause: string, effect: 'break-before' | 'garbage'): StayCase => ({
  code,
  function: 'GetPrices',
  cause,
  sees: { at: 'failure', step: 'rates' },
  next: 'try again, or choose other dates or another room',
  provoke: async (visit) => {
    await toDates(visit);
    await visit.sandbox.fault({ method: 'GetPrices', effect });
    await visit.hotel.seeRates(room);
  },
  goOn: async (visit) => {
    await expect(visit.hotel.part('next')).toHaveText('Try again');
    await visit.hotel.next();
    await visit.hotel.price('101').waitFor();
    await bookFromRates(visit);
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
    goOn: (visit) => bookFromRates(visit),
  }),
  restricted({
    kind: 'ClosedToArrive',
    cause: 'nobody can arrive on that day',
    stay: { arrival: '2026-12-31', departure: '2027-01-03' },
    rate: '101',
    next: 'choose another day of arrival',
    goOn: async (visit) => {
      await visit.hotel
        .card('rate', '101')
        .getByRole('button', { name: 'Choose another day of arrival' })
        .click();
      await visit.hotel.askFor({ arrival: '2026-12-30', departure: '2027-01-03' });
      await bookFromRooms(visit, { arrival: '2026-12-30' });
    },
  }),
  restricted({
    kind: 'EarlyReservation',
    cause: 'the rate is for those who book earlier',
    stay: weekend,
    rate: '103',
    next: 'choose another rate, or other dates',
    goOn: (visit) => bookFromRates(visit),
  }),
  restricted({
    kind: 'MinStay',
    cause: 'the rate is for longer stays',
    stay: { arrival: '2026-12-29', departure: '2026-12-31' },
    rate: '101',
    next: 'stay as long as it takes, by one press',
    goOn: async (visit) => {
      await visit.hotel.card('rate', '101').locator('[part~=extend]').click();
      await expect(visit.hotel.choice('rate', '101')).toBeChecked();
      await bookFromRates(visit, { departure: '2027-01-01' });
    },
  }),
  {
    code: null,
    function: 'GetPrices',
    cause: 'a part of the price is to be paid ahead (MinPay)',
    sees: { at: 'nowhere', step: 'rates' },
    next: 'book; it is said how much is to be paid by when, before and on the page that books',
    provoke: (visit) => toRates(visit),
    goOn: async (visit) => {
      await expect(visit.hotel.card('rate', '102')).toContainText('to be paid by');
      await expect(visit.hotel.card('rate', '101')).toContainText('Nothing to be paid in advance');
      await bookFromRates(visit, {}, '102');
    },
  },
  {
    code: null,
    function: 'GetPrices',
    cause: 'it is not clear whether the rate is restricted (HasRestrictions can’t be read)',
    sees: { at: 'card', name: 'rate', value: '101' },
    next: 'choose another rate: that one is not sold',
    provoke: bent(
      bendFlexible((type) => ({
        ...type,
        SaleRestrictions: { ClosedToSale: { HasRestrictions: 'perhaps', Message: '' } },
      })),
    ),
    goOn: async (visit) => {
      visit.wire.stopRewriting();
      await bookFromRates(visit, {}, '102');
    },
  },
  leftOut(
    'a price is no number',
    bendFirstNight((night) => [{ ...night, Price: 'on request' }]),
  ),
  leftOut(
    'a price is missing',
    bendFirstNight(({ Price: _left, ...night }) => [night]),
  ),
  leftOut(
    'a night has no price',
    bendFirstNight(() => []),
  ),
  {
    code: null,
    function: 'GetPrices',
    cause: 'there are no price lists (PriceLists is empty)',
    sees: { at: 'words', step: 'rates' },
    next: 'choose another room, or other dates',
    provoke: async (visit) => {
      await visit.sandbox.changeHotel('hotel-dnipro', {
        priceLists: { '101': null, '102': null, '103': null, '104': null },
      });
      await toRates(visit);
    },
    goOn: async (visit) => {
      await visit.hotel.root.getByRole('button', { name: 'Choose another room' }).click();
      await visit.hotel.isAt('rooms');
      await visit.hotel.back();
      await visit.hotel.isAt('dates');
    },
  },
  {
    code: 'stay_not_possible',
    function: 'GetPrices',
    cause: 'the hotel refuses the stay meanwhile (Result 1)',
    sees: { at: 'control', name: 'arrival', step: 'dates' },
    next: 'choose other dates',
    provoke: async (visit) => {
      await toDates(visit);
      await visit.hotel.askFor(weekend);
      await visit.hotel.isAt('rooms');
      await visit.sandbox.changeHotel('hotel-dnipro', { maxNights: 1 });
      await visit.hotel.chooseRoomType('12');
    },
    goOn: async (visit) => {
      await visit.hotel.typeDates('2026-12-05', '2026-12-06');
      await visit.hotel.next();
      await bookFromRooms(visit, { nights: ['2026-12-05'] });
    },
  },
  {
    code: 'payment_not_allowed',
    function: 'GetPrices',
    cause: 'the company’s contract allows other payments than before',
    sees: { at: 'control', name: 'payment', step: 'rates' },
    next: 'ask for the rooms again: then the payments of now are offered',
    provoke: async (visit) => {
      await toDates(visit);
      await visit.hotel.bookForCompany('30054321');
      await visit.hotel.askFor(weekend);
      await visit.hotel.isAt('rooms');
      await visit.sandbox.changeHotel('hotel-dnipro', {
        companies: { '30054321': { conditions: { '33': { paidTypes: [100] } } } },
      });
      await visit.hotel.chooseRoomType('12');
    },
    goOn: async (visit) => {
      await visit.hotel
        .chosen(/2 adults/)
        .getByRole('button')
        .click();
      await visit.hotel.isAt('dates');
      await visit.hotel.next();
      await visit.hotel.chooseRoomType('12');
      await bookFromRates(visit, { conditionId: 33, paidType: 100 }, '203');
    },
  },
  {
    code: 'rate_unavailable',
    function: 'GetPrices',
    cause: 'the company’s contract has ended meanwhile',
    sees: { at: 'control', name: 'rate', step: 'rates' },
    next: 'choose other dates, or book without the company',
    provoke: async (visit) => {
      await toDates(visit);
      await visit.hotel.bookForCompany('30054321');
      await visit.hotel.askFor(weekend);
      await visit.hotel.isAt('rooms');
      await visit.sandbox.changeHotel('hotel-dnipro', {
        companies: { '30054321': { conditions: { '33': null } } },
      });
      await visit.hotel.chooseRoomType('12');
    },
    goOn: async (visit) => {
      await visit.hotel.root.getByRole('button', { name: 'Change the dates' }).click();
      await visit.hotel.isAt('dates');
      await visit.hotel.root.getByRole('button', { name: /^No longer book for/ }).click();
      await visit.hotel.askFor(weekend);
      await bookFromRooms(visit, { companyId: 0 });
    },
  },
  failed('upstream_unreachable', 'the connection breaks', 'break-before'),
  failed('upstream_failed', 'the answer can’t be read', 'garbage'),
];
