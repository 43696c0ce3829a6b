import { expect } from '@playwright/test';
import { weekend } from '../../beginnings.ts';
import type { Rewrite } from '../rewriting-proxy.ts';
import type { Fault } from '../../sandbox.ts';
import { amount } from '../../money.ts';
import { bookAgain, sayEuro, type Journey, type StayCase } from './error-case.ts';

/** Rewrites the next answer only: what the hotel is asked after that is as it is. */
const once = (rewrite: Rewrite): Rewrite => {
  let isRewritten = false;
  return (body) => {
    if (isRewritten) return body;
    isRewritten = true;
    return rewrite(body);
  };
};

/** No second call, whatever is pressed. */
const stillUnknown =
  (reserved: 0 | 1) =>
  async ({ hotel, sandbox }: Journey): Promise<void> => {
    await hotel.next();
    await expect(hotel.notice).toContainText('Please call us before you book again');
    await hotel.isAt('pending');
    expect(await sandbox.stays()).toHaveLength(reserved);
    expect(await sandbox.timesAsked('AddRoomReservation')).toBe(1);
  };

const unknown = 'check again, or call; nothing leads to a second booking';

const lost = (effect: Fault['effect'], cause: string, reserved: 0 | 1): StayCase => ({
  code: 'outcome_unknown',
  function: 'AddRoomReservation',
  cause,
  sees: { at: 'pending' },
  next: unknown,
  provoke: async (journey) => {
    await journey.begin.atReview();
    await journey.sandbox.fault({ at: 'AddRoomReservation', effect });
    await journey.hotel.next();
  },
  goOn: stillUnknown(reserved),
});

const unclear = (cause: string, rewrite: Rewrite): StayCase => ({
  code: 'outcome_unknown',
  function: 'AddRoomReservation',
  cause,
  sees: { at: 'pending' },
  next: unknown,
  provoke: async (journey) => {
    await journey.begin.atReview({ site: 'rewritten-hotel' });
    journey.answers.rewrite('AddRoomReservation', rewrite);
    await journey.hotel.next();
  },
  goOn: stillUnknown(1),
});

interface FreeRooms {
  RoomTypes: object[];
}
interface Lists {
  PriceLists: { RoomTypes: object[] }[];
}

/** What AddRoomReservation refuses, and what becomes of an answer that is none. */
export const booking: StayCase[] = [
  {
    code: 'room_taken',
    function: 'AddRoomReservation',
    cause: 'the last room of the type was taken while the guest read',
    sees: { at: 'control', name: 'room-type', step: 'rooms' },
    next: 'choose another room; nothing is booked',
    provoke: async (journey) => {
      await journey.begin.atReview();
      await journey.sandbox.occupy('hotel-dnipro', '12', [weekend.arrival], 5);
      await journey.hotel.next();
    },
    goOn: async (journey) => {
      expect(await journey.sandbox.timesAsked('AddRoomReservation')).toBe(0);
      await journey.hotel.chooseRoomType('14');
      await journey.hotel.chooseRate('101');
      await bookAgain(journey, { roomType: '14' });
    },
  },
  {
    code: 'room_taken',
    function: 'AddRoomReservation',
    cause: 'the last room was taken in the moment between asking and booking (Result 1)',
    sees: { at: 'control', name: 'room-type', step: 'rooms' },
    next: 'choose another room; nothing is booked',
    provoke: async (journey) => {
      await journey.begin.atReview({ site: 'rewritten-hotel' });
      await journey.sandbox.occupy('hotel-dnipro', '12', [weekend.arrival], 5);
      journey.answers.rewrite(
        'GetRooms',
        once((body) => ({
          ...body,
          RoomTypes: (body as unknown as FreeRooms).RoomTypes.map((type) => ({ ...type, FreeRoom: 1 })),
        })),
      );
      await journey.hotel.next();
    },
    goOn: async (journey) => {
      expect(await journey.sandbox.timesAsked('AddRoomReservation')).toBe(1);
      expect(await journey.sandbox.stays()).toEqual([]);
      await journey.hotel.chooseRoomType('14');
      await journey.hotel.chooseRate('101');
      await bookAgain(journey, { roomType: '14' });
    },
  },
  {
    code: 'rate_unavailable',
    function: 'AddRoomReservation',
    cause: 'the rate was closed in the moment between asking and booking (Result 1)',
    sees: { at: 'control', name: 'rate', step: 'rates' },
    next: 'choose another rate; nothing is booked',
    provoke: async (journey) => {
      await journey.begin.atReview({ site: 'rewritten-hotel' });
      await journey.sandbox.hotels.change('hotel-dnipro', {
        restrictions: [{ kind: 'closedToSale', priceLists: [101] }],
      });
      journey.answers.rewrite(
        'GetPrices',
        once((body) => ({
          ...body,
          PriceLists: (body as unknown as Lists).PriceLists.map((list) => ({
            ...list,
            RoomTypes: list.RoomTypes.map((type) => ({ ...type, SaleRestrictions: null })),
          })),
        })),
      );
      await journey.hotel.next();
    },
    goOn: async (journey) => {
      expect(await journey.sandbox.timesAsked('AddRoomReservation')).toBe(1);
      expect(await journey.sandbox.stays()).toEqual([]);
      await journey.hotel.chooseRate('102');
      await bookAgain(journey, { rate: '102' });
    },
  },
  {
    code: 'price_changed',
    function: 'AddRoomReservation',
    cause: 'the price has changed while the guest read',
    sees: { at: 'words', step: 'review' },
    next: 'see the old price and the new one, and book at the new; nothing is booked before',
    provoke: async (journey) => {
      await journey.begin.atReview();
      await journey.sandbox.hotels.change('hotel-dnipro', { pricePercent: 120 });
      await journey.hotel.next();
    },
    goOn: async (journey) => {
      expect(await journey.sandbox.timesAsked('AddRoomReservation')).toBe(0);
      const shown = await journey.hotel.reviewedPrice.innerText();
      await expect(journey.hotel.notice).toContainText(shown);
      const { total } = await bookAgain(journey);
      expect(shown).toMatch(amount(total));
    },
  },
  {
    code: 'prices_unavailable',
    function: 'AddRoomReservation',
    cause: 'the prices are in another currency than before (ValuteShort)',
    sees: { at: 'unavailable' },
    next: 'call: nothing is booked',
    provoke: async (journey) => {
      await journey.begin.atReview();
      await sayEuro(journey);
      await journey.hotel.next();
    },
    goOn: async ({ sandbox }) => {
      expect(await sandbox.timesAsked('AddRoomReservation')).toBe(0);
      expect(await sandbox.stays()).toEqual([]);
    },
  },
  {
    code: 'quote_expired',
    function: 'AddRoomReservation',
    cause: 'the guest read for longer than a price holds',
    sees: { at: 'words', step: 'review' },
    next: 'book; the price was asked for again',
    provoke: async (journey) => {
      await journey.begin.atReview();
      await journey.sandbox.advanceClock(3 * 3600);
      await journey.hotel.next();
    },
    goOn: async (journey) => {
      expect(await journey.sandbox.timesAsked('AddRoomReservation')).toBe(0);
      await bookAgain(journey);
    },
  },
  {
    code: 'stay_not_possible',
    function: 'AddRoomReservation',
    cause: 'the hotel no longer takes the stay (Result 1)',
    sees: { at: 'control', name: 'arrival', step: 'dates' },
    next: 'choose other dates; nothing is booked',
    provoke: async (journey) => {
      await journey.begin.atReview();
      await journey.sandbox.hotels.change('hotel-dnipro', { maxNights: 1 });
      await journey.hotel.next();
    },
    goOn: async (journey) => {
      expect(await journey.sandbox.stays()).toEqual([]);
      await journey.hotel.typeDates('2026-12-05', '2026-12-06');
      await journey.hotel.next();
      await journey.hotel.chooseRoomType('12');
      await journey.hotel.chooseRate('101');
      await bookAgain(journey, { nights: ['2026-12-05'] });
    },
  },
  {
    code: 'upstream_unreachable',
    function: 'AddRoomReservation',
    cause: 'the hotel can’t be asked once more for the price before it is booked',
    sees: { at: 'failure', step: 'review' },
    next: 'try again; nothing is booked',
    provoke: async (journey) => {
      await journey.begin.atReview();
      await journey.sandbox.fault({ at: 'GetPrices', effect: 'break-before' });
      await journey.hotel.next();
    },
    goOn: async (journey) => {
      expect(await journey.sandbox.timesAsked('AddRoomReservation')).toBe(0);
      await bookAgain(journey);
    },
  },
  {
    code: 'phone_invalid',
    function: 'AddRoomReservation',
    cause: 'the telephone number can’t be one',
    sees: { at: 'control', name: 'tel', step: 'guest' },
    next: 'mend the number; nothing is booked',
    provoke: async (journey) => {
      await journey.begin.atReview();
      await journey.hotel.back();
      await journey.hotel.isAt('guest');
      await journey.hotel.control('tel').fill('12');
      await journey.hotel.next();
      await journey.hotel.isAt('review');
      await journey.hotel.next();
    },
    goOn: async (journey) => {
      await journey.hotel.control('tel').fill('067 123 45 67');
      await journey.hotel.next();
      await bookAgain(journey);
    },
  },
  lost('break-after', 'the room was booked, and the connection broke', 1),
  lost('break-before', 'the connection broke before anything was booked', 0),
  lost('garbage', 'the room was booked, and the answer can’t be read', 1),
  lost('http-500', 'the hotel’s server fails (HTTP 500)', 0),
  lost('hang', 'no answer comes', 0),
  unclear('the answer has no Account', ({ Account: _left, ...body }) => body),
  unclear('the answer is a refusal with an Account', (body) => ({ ...body, Result: 1, Error: 'Refused' })),
];
