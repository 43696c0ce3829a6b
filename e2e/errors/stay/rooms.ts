import { expect } from '@playwright/test';
import type { Rewrite } from '../../rewriting-proxy.ts';
import { bookFromRooms, toDates, weekend, type StayCase, type StayVisit } from './stay-case.ts';

const roomTypes = ['12', '14', '15', '18'];
const nights = ['2026-12-04', '2026-12-05'];

const askAfter =
  (prepare: (visit: StayVisit) => Promise<void>, site = 'hotel-dnipro') =>
  async (visit: StayVisit) => {
    await toDates(visit, site);
    await prepare(visit);
    await visit.hotel.askFor(weekend);
  };

/** The same again, with nothing in its way any more. */
const askAgain = async (visit: StayVisit) => {
  visit.wire.stopRewriting();
  await visit.sandbox.recover();
  await visit.hotel.next();
  await bookFromRooms(visit);
};

const refused = (cause: string, answer: object): StayCase => ({
  code: 'stay_not_possible',
  function: 'GetRooms',
  cause,
  sees: { at: 'control', name: 'arrival', step: 'dates' },
  next: 'choose other dates or other people, or call',
  provoke: askAfter(async ({ wire }) => wire.rewrite('GetRooms', () => answer), 'bent-hotel'),
  goOn: askAgain,
});

const failed = (
  code: StayCase['code'],
  cause: string,
  effect: 'break-before' | 'http-500' | 'garbage' | 'hang',
): StayCase => ({
  code,
  function: 'GetRooms',
  cause,
  sees: { at: 'failure', step: 'dates' },
  next: 'try again, or call',
  provoke: askAfter(({ sandbox }) => sandbox.fault({ method: 'GetRooms', effect })),
  goOn: askAgain,
});

interface WireRooms {
  RoomTypes: Record<string, unknown>[];
}
/** Changes the room type 12 of an answer. */
const bendStandard =
  (change: (type: Record<string, unknown>) => Record<string, unknown>): Rewrite =>
  (body) => ({
    ...body,
    RoomTypes: (body as unknown as WireRooms).RoomTypes.map((type) => (type.ID === 12 ? change(type) : type)),
  });

/** What GetRooms refuses, and what it leaves empty. */
export const rooms: StayCase[] = [
  {
    code: 'stay_not_possible',
    function: 'GetRooms',
    cause: 'the hotel no longer takes stays so long (Result 1)',
    sees: { at: 'control', name: 'arrival', step: 'dates' },
    next: 'choose other dates',
    provoke: askAfter(({ sandbox }) => sandbox.changeHotel('hotel-dnipro', { maxNights: 1 })),
    goOn: async (visit) => {
      await visit.hotel.typeDates('2026-12-05', '2026-12-06');
      await visit.hotel.next();
      await bookFromRooms(visit, { nights: ['2026-12-05'] });
    },
  },
  refused('something in the request has not the form that it should (Result 2)', {
    Result: 2,
    Error: 'Incorrect string: TimeArrival',
    ErrorCode: '',
  }),
  refused('Result is 0, but Error has words in it', { Result: 0, Error: 'Not now', ErrorCode: '' }),
  {
    code: null,
    function: 'GetRooms',
    cause: 'a child’s age is not given',
    sees: { at: 'control', name: 'child-age-1', step: 'dates' },
    next: 'say how old each child is; nothing is asked before',
    provoke: async (visit) => {
      await toDates(visit);
      await visit.hotel.enterStay({ ...weekend, adults: 1 });
      await visit.hotel.control('children').fill('1');
      await visit.hotel.next();
    },
    goOn: async (visit) => {
      expect((await visit.sandbox.calls()).GetRooms).toBeUndefined();
      await visit.hotel.children([6]);
      await visit.hotel.next();
      await bookFromRooms(visit, { childAges: [6] });
    },
  },
  {
    code: 'child_ages_missing',
    function: 'GetRooms',
    cause: 'the page presets a child older than the hotel’s children',
    sees: { at: 'control', name: 'child-age-1', step: 'dates' },
    next: 'choose the age, or one adult more',
    provoke: async (visit) => {
      await visit.open('bent-hotel', { children: '15', adults: '1' });
      await visit.hotel.askFor(weekend);
    },
    goOn: async (visit) => {
      await visit.hotel.children([]);
      await visit.hotel.adults(2);
      await visit.hotel.next();
      await bookFromRooms(visit, { adults: 2, childAges: [] });
    },
  },
  {
    code: 'too_much_people',
    function: 'GetRooms',
    cause: 'the page presets more children than one room takes online',
    sees: { at: 'control', name: 'adults', step: 'dates' },
    next: 'choose fewer people',
    provoke: async (visit) => {
      await visit.open('hotel-dnipro', { children: '1,2,3,4,5', adults: '1' });
      await visit.hotel.askFor(weekend);
    },
    goOn: async (visit) => {
      await visit.hotel.children([1]);
      await visit.hotel.next();
      await bookFromRooms(visit, { adults: 1, childAges: [1] });
    },
  },
  {
    code: null,
    function: 'GetRooms',
    cause: 'no room type has places for so many (RoomTypes is empty)',
    sees: { at: 'words', step: 'rooms' },
    next: 'change the dates and the people',
    provoke: async (visit) => {
      await toDates(visit);
      await visit.hotel.askFor({ ...weekend, adults: 6 });
    },
    goOn: async (visit) => {
      await expect(visit.hotel.part('next')).toHaveCount(0);
      await visit.hotel.notice.getByRole('button', { name: 'Change the dates' }).click();
      await visit.hotel.askFor({ ...weekend, adults: 2 });
      await bookFromRooms(visit);
    },
  },
  {
    code: null,
    function: 'GetRooms',
    cause: 'RoomTypes is null',
    sees: { at: 'words', step: 'rooms' },
    next: 'change the dates',
    provoke: askAfter(
      async ({ wire }) => wire.rewrite('GetRooms', (body) => ({ ...body, RoomTypes: null })),
      'bent-hotel',
    ),
    goOn: async (visit) => {
      await visit.hotel.notice.getByRole('button', { name: 'Change the dates' }).click();
      await visit.hotel.isAt('dates');
      await askAgain(visit);
    },
  },
  {
    code: null,
    function: 'GetRooms',
    cause: 'all rooms are taken, and it is said when they are free (NearestDateToReservation)',
    sees: { at: 'words', step: 'rooms' },
    next: 'take the day offered',
    provoke: askAfter(async ({ sandbox }) => {
      for (const type of roomTypes) await sandbox.occupy('hotel-dnipro', type, nights, 9);
    }),
    goOn: async (visit) => {
      await expect(visit.hotel.part('next')).toHaveCount(0);
      await visit.hotel.card('room-type', '12').locator('[part~=nearest]').click();
      await expect(visit.hotel.choice('room-type', '12')).toBeChecked();
      await bookFromRooms(visit, { arrival: '2026-12-06', departure: '2026-12-08' });
    },
  },
  {
    code: null,
    function: 'GetRooms',
    cause: 'all rooms are taken, and nobody knows until when (NearestDateToReservation is null)',
    sees: { at: 'words', step: 'rooms' },
    next: 'change the dates',
    provoke: askAfter(({ sandbox }) =>
      sandbox.changeHotel('hotel-dnipro', {
        roomTypes: Object.fromEntries(roomTypes.map((type) => [type, { rooms: 0 }])),
      }),
    ),
    goOn: async (visit) => {
      await expect(visit.hotel.part('nearest')).toHaveCount(0);
      await visit.sandbox.changeHotel('hotel-dnipro', { roomTypes: { '12': { rooms: 1 } } });
      await visit.hotel.notice.getByRole('button', { name: 'Change the dates' }).click();
      await visit.hotel.isAt('dates');
      await visit.hotel.next();
      await bookFromRooms(visit);
    },
  },
  {
    code: null,
    function: 'GetRooms',
    cause: 'it is not said how many rooms of a type are free (FreeRoom is missing)',
    sees: { at: 'card', name: 'room-type', value: '12' },
    next: 'choose another room',
    provoke: askAfter(
      async ({ wire }) =>
        wire.rewrite(
          'GetRooms',
          bendStandard(({ FreeRoom: _left, ...type }) => type),
        ),
      'bent-hotel',
    ),
    goOn: async (visit) => {
      visit.wire.stopRewriting();
      await bookFromRooms(visit, {}, '14');
    },
  },
  {
    code: null,
    function: 'GetRooms',
    cause: 'a room type has no ID',
    sees: { at: 'nowhere', step: 'rooms' },
    next: 'choose among the others; that one is left out',
    provoke: askAfter(
      async ({ wire }) =>
        wire.rewrite(
          'GetRooms',
          bendStandard(({ ID: _left, ...type }) => type),
        ),
      'bent-hotel',
    ),
    goOn: async (visit) => {
      visit.wire.stopRewriting();
      await expect(visit.hotel.control('room-type')).toHaveCount(roomTypes.length - 1);
      await bookFromRooms(visit, {}, '14');
    },
  },
  failed('upstream_unreachable', 'the connection breaks', 'break-before'),
  failed('upstream_unreachable', 'no answer comes', 'hang'),
  failed('upstream_failed', 'the hotel’s server fails (HTTP 500)', 'http-500'),
  failed('upstream_failed', 'the answer can’t be read', 'garbage'),
];
