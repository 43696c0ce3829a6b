import { expect } from '@playwright/test';
import type { Rewrite } from '../../rewriting-proxy.ts';
import type { Fault } from '../../sandbox.ts';
import { amount } from '../../money.ts';
import { bookAgain, room, toReview, type StayCase, type StayVisit } from './stay-case.ts';

/** Bends the next answer only: what the hotel is asked after that is as it is. */
const once = (rewrite: Rewrite): Rewrite => {
  let isBent = false;
  return (body) => {
    if (isBent) return body;
    isBent = true;
    return rewrite(body);
  };
};

/** No second call, whatever is pressed. */
const stillUnknown =
  (reserved: 0 | 1) =>
  async ({ hotel, sandbox }: StayVisit): Promise<void> => {
    await hotel.next();
    await expect(hotel.notice).toContainText('Please call us before you book again');
    await hotel.isAt('pending');
    expect(await sandbox.stays()).toHaveLength(reserved);
    expect((await sandbox.calls()).AddRoomReservation).toBe(1);
  };

const unknown = 'check again, or call; nothing leads to a second booking';

const lost = (effect: Fault['effect'], cause: string, reserved: 0 | 1): StayCase => ({
  code: 'outcome_unknown',
  function: 'AddRoomReservation',
  cause,
  sees: { at: 'pending' },
  next: unknown,
  provoke: async (visit) => {
    await toReview(visit);
    await visit.sandbox.fault({ method: 'AddRoomReservation', effect });
    await visit.hotel.next();
  },
  goOn: stillUnknown(reserved),
});

const unclear = (cause: string, rewrite: Rewrite): StayCase => ({
  code: 'outcome_unknown',
  function: 'AddRoomReservation',
  cause,
  sees: { at: 'pending' },
  next: unknown,
  provoke: async (visit) => {
    await toReview(visit, 'bent-hotel');
    visit.wire.rewrite('AddRoomReservation', rewrite);
    await visit.hotel.next();
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
    provoke: async (visit) => {
      await toReview(visit);
      await visit.sandbox.occupy('hotel-dnipro', '12', [room.arrival], 5);
      await visit.hotel.next();
    },
    goOn: async (visit) => {
      expect((await visit.sandbox.calls()).AddRoomReservation).toBeUndefined();
      await visit.hotel.chooseRoomType('14');
      await visit.hotel.chooseRate('101');
      await bookAgain(visit, { roomTypeId: 14 });
    },
  },
  {
    code: 'room_taken',
    function: 'AddRoomReservation',
    cause: 'the last room was taken in the moment between asking and booking (Result 1)',
    sees: { at: 'control', name: 'room-type', step: 'rooms' },
    next: 'choose another room; nothing is booked',
    provoke: async (visit) => {
      await toReview(visit, 'bent-hotel');
      await visit.sandbox.occupy('hotel-dnipro', '12', [room.arrival], 5);
      visit.wire.rewrite(
        'GetRooms',
        once((body) => ({
          ...body,
          RoomTypes: (body as unknown as FreeRooms).RoomTypes.map((type) => ({ ...type, FreeRoom: 1 })),
        })),
      );
      await visit.hotel.next();
    },
    goOn: async (visit) => {
      expect((await visit.sandbox.calls()).AddRoomReservation).toBe(1);
      expect(await visit.sandbox.stays()).toEqual([]);
      await visit.hotel.chooseRoomType('14');
      await visit.hotel.chooseRate('101');
      await bookAgain(visit, { roomTypeId: 14 });
    },
  },
  {
    code: 'rate_unavailable',
    function: 'AddRoomReservation',
    cause: 'the rate was closed in the moment between asking and booking (Result 1)',
    sees: { at: 'control', name: 'rate', step: 'rates' },
    next: 'choose another rate; nothing is booked',
    provoke: async (visit) => {
      await toReview(visit, 'bent-hotel');
      await visit.sandbox.changeHotel('hotel-dnipro', {
        restrictions: [{ kind: 'closedToSale', priceLists: [101] }],
      });
      visit.wire.rewrite(
        'GetPrices',
        once((body) => ({
          ...body,
          PriceLists: (body as unknown as Lists).PriceLists.map((list) => ({
            ...list,
            RoomTypes: list.RoomTypes.map((type) => ({ ...type, SaleRestrictions: null })),
          })),
        })),
      );
      await visit.hotel.next();
    },
    goOn: async (visit) => {
      expect((await visit.sandbox.calls()).AddRoomReservation).toBe(1);
      expect(await visit.sandbox.stays()).toEqual([]);
      await visit.hotel.chooseRate('102');
      await bookAgain(visit, { priceListId: 102 });
    },
  },
  {
    code: 'price_changed',
    function: 'AddRoomReservation',
    cause: 'the price has changed while the guest read',
    sees: { at: 'words', step: 'review' },
    next: 'see the old price and the new one, and book at the new; nothing is booked before',
    provoke: async (visit) => {
      await toReview(visit);
      await visit.sandbox.changeHotel('hotel-dnipro', { pricePercent: 120 });
      await visit.hotel.next();
    },
    goOn: async (visit) => {
      expect((await visit.sandbox.calls()).AddRoomReservation).toBeUndefined();
      const shown = await visit.hotel.reviewedPrice.innerText();
      await expect(visit.hotel.notice).toContainText(shown);
      const { totalMinor } = await bookAgain(visit);
      expect(shown).toMatch(amount(totalMinor));
    },
  },
  {
    code: 'quote_expired',
    function: 'AddRoomReservation',
    cause: 'the guest read for longer than a price holds',
    sees: { at: 'words', step: 'review' },
    next: 'book; the price was asked for again',
    provoke: async (visit) => {
      await toReview(visit);
      await visit.sandbox.advanceClock(3 * 3600);
      await visit.hotel.next();
    },
    goOn: async (visit) => {
      expect((await visit.sandbox.calls()).AddRoomReservation).toBeUndefined();
      await bookAgain(visit);
    },
  },
  {
    code: 'stay_not_possible',
    function: 'AddRoomReservation',
    cause: 'the hotel no longer takes the stay (Result 1)',
    sees: { at: 'control', name: 'arrival', step: 'dates' },
    next: 'choose other dates; nothing is booked',
    provoke: async (visit) => {
      await toReview(visit);
      await visit.sandbox.changeHotel('hotel-dnipro', { maxNights: 1 });
      await visit.hotel.next();
    },
    goOn: async (visit) => {
      expect(await visit.sandbox.stays()).toEqual([]);
      await visit.hotel.typeDates('2026-12-05', '2026-12-06');
      await visit.hotel.next();
      await visit.hotel.chooseRoomType('12');
      await visit.hotel.chooseRate('101');
      await bookAgain(visit, { nights: ['2026-12-05'] });
    },
  },
  {
    code: 'upstream_unreachable',
    function: 'AddRoomReservation',
    cause: 'the hotel can’t be asked once more for the price before it is booked',
    sees: { at: 'failure', step: 'review' },
    next: 'try again; nothing is booked',
    provoke: async (visit) => {
      await toReview(visit);
      await visit.sandbox.fault({ method: 'GetPrices', effect: 'break-before' });
      await visit.hotel.next();
    },
    goOn: async (visit) => {
      expect((await visit.sandbox.calls()).AddRoomReservation).toBeUndefined();
      await bookAgain(visit);
    },
  },
  {
    code: 'wrong_euromobile',
    function: 'AddRoomReservation',
    cause: 'the telephone number can’t be one',
    sees: { at: 'control', name: 'tel', step: 'guest' },
    next: 'mend the number; nothing is booked',
    provoke: async (visit) => {
      await toReview(visit);
      await visit.hotel.back();
      await visit.hotel.isAt('guest');
      await visit.hotel.control('tel').fill('12');
      await visit.hotel.next();
      await visit.hotel.isAt('review');
      await visit.hotel.next();
    },
    goOn: async (visit) => {
      await visit.hotel.control('tel').fill('067 123 45 67');
      await visit.hotel.next();
      await bookAgain(visit);
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
