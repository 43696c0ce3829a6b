import { expect } from '@playwright/test';
import { weekend } from '../../beginnings.ts';
import type { Rewrite } from '../rewriting-proxy.ts';
import { bookFromRooms, type Journey, type StayCase } from './error-case.ts';

const roomTypes = ['12', '14', '15', '18'];
const nights = ['2026-12-04', '2026-12-05'];

const askAfter =
  (prepare: (journey: Journey) => Promise<void>, site = 'hotel-dnipro') =>
  async (journey: Journey) => {
    await journey.begin.atDates({ site });
    await prepare(journey);
    await journey.hotel.next();
  };

/** The same again, with nothing in its way any more. */
const askAgain = async (journey: Journey) => {
  journey.answers.stopRewriting();
  await journey.sandbox.recover();
  await journey.hotel.next();
  await bookFromRooms(journey);
};

const refused = (cause: string, answer: object): StayCase => ({
  code: 'stay_not_possible',
  function: 'GetRooms',
  cause,
  sees: { at: 'control', name: 'arrival', step: 'dates' },
  next: 'choose other dates or other people, or call',
  provoke: askAfter(async ({ answers }) => answers.rewrite('GetRooms', () => answer), 'rewritten-hotel'),
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
  provoke: askAfter(({ sandbox }) => sandbox.fault({ at: 'GetRooms', effect })),
  goOn: askAgain,
});

interface WireRooms {
  RoomTypes: Record<string, unknown>[];
}
/** Changes the room type 12 of an answer. */
const rewriteStandard =
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
    provoke: askAfter(({ sandbox }) => sandbox.hotels.change('hotel-dnipro', { maxNights: 1 })),
    goOn: async (journey) => {
      await journey.hotel.typeDates('2026-12-05', '2026-12-06');
      await journey.hotel.next();
      await bookFromRooms(journey, { nights: ['2026-12-05'] });
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
    provoke: async (journey) => {
      await journey.begin.atDates({ adults: 1 });
      await journey.hotel.control('children').fill('1');
      await journey.hotel.next();
    },
    goOn: async (journey) => {
      expect(await journey.sandbox.timesAsked('GetRooms')).toBe(0);
      await journey.hotel.children([6]);
      await journey.hotel.next();
      await bookFromRooms(journey, { childAges: [6] });
    },
  },
  {
    code: 'child_ages_missing',
    function: 'GetRooms',
    cause: 'the page presets a child older than the hotel’s children',
    sees: { at: 'control', name: 'child-age-1', step: 'dates' },
    next: 'choose the age, or one adult more',
    provoke: async (journey) => {
      await journey.begin.atDates({ site: 'rewritten-hotel', adults: 1, ages: [15] });
      await journey.hotel.next();
    },
    goOn: async (journey) => {
      await journey.hotel.children([]);
      await journey.hotel.adults(2);
      await journey.hotel.next();
      await bookFromRooms(journey, { adults: 2, childAges: [] });
    },
  },
  {
    code: 'party_too_large',
    function: 'GetRooms',
    cause: 'the page presets more children than one room takes online',
    sees: { at: 'control', name: 'adults', step: 'dates' },
    next: 'choose fewer people',
    provoke: async (journey) => {
      await journey.begin.atDates({ adults: 1, ages: [1, 2, 3, 4, 5] });
      await journey.hotel.next();
    },
    goOn: async (journey) => {
      await journey.hotel.children([1]);
      await journey.hotel.next();
      await bookFromRooms(journey, { adults: 1, childAges: [1] });
    },
  },
  {
    code: null,
    function: 'GetRooms',
    cause: 'no room type has places for so many (RoomTypes is empty)',
    sees: { at: 'words', step: 'rooms' },
    next: 'change the dates and the people',
    provoke: async (journey) => {
      await journey.begin.atDates({ adults: 6 });
      await journey.hotel.next();
    },
    goOn: async (journey) => {
      await expect(journey.hotel.part('next')).toHaveCount(0);
      await journey.hotel.notice.getByRole('button', { name: 'Choose other dates' }).click();
      await journey.hotel.askFor({ ...weekend, adults: 2 });
      await bookFromRooms(journey);
    },
  },
  {
    code: null,
    function: 'GetRooms',
    cause: 'RoomTypes is null',
    sees: { at: 'words', step: 'rooms' },
    next: 'change the dates',
    provoke: askAfter(
      async ({ answers }) => answers.rewrite('GetRooms', (body) => ({ ...body, RoomTypes: null })),
      'rewritten-hotel',
    ),
    goOn: async (journey) => {
      await journey.hotel.notice.getByRole('button', { name: 'Choose other dates' }).click();
      await journey.hotel.isAt('dates');
      await askAgain(journey);
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
    goOn: async (journey) => {
      await expect(journey.hotel.part('next')).toHaveCount(0);
      await journey.hotel.card('room-type', '12').locator('[part~=nearest]').click();
      await expect(journey.hotel.choice('room-type', '12')).toBeChecked();
      await bookFromRooms(journey, { arrival: '2026-12-06', departure: '2026-12-08' });
    },
  },
  {
    code: null,
    function: 'GetRooms',
    cause: 'all rooms are taken, and nobody knows until when (NearestDateToReservation is null)',
    sees: { at: 'words', step: 'rooms' },
    next: 'change the dates',
    provoke: askAfter(({ sandbox }) =>
      sandbox.hotels.change('hotel-dnipro', {
        roomTypes: Object.fromEntries(roomTypes.map((type) => [type, { rooms: 0 }])),
      }),
    ),
    goOn: async (journey) => {
      await expect(journey.hotel.part('nearest')).toHaveCount(0);
      await journey.sandbox.hotels.change('hotel-dnipro', { roomTypes: { '12': { rooms: 1 } } });
      await journey.hotel.notice.getByRole('button', { name: 'Choose other dates' }).click();
      await journey.hotel.isAt('dates');
      await journey.hotel.next();
      await bookFromRooms(journey);
    },
  },
  {
    code: null,
    function: 'GetRooms',
    cause: 'it is not said how many rooms of a type are free (FreeRoom is missing)',
    sees: { at: 'card', name: 'room-type', value: '12' },
    next: 'choose another room',
    provoke: askAfter(
      async ({ answers }) =>
        answers.rewrite(
          'GetRooms',
          rewriteStandard(({ FreeRoom: _left, ...type }) => type),
        ),
      'rewritten-hotel',
    ),
    goOn: async (journey) => {
      journey.answers.stopRewriting();
      await bookFromRooms(journey, {}, '14');
    },
  },
  {
    code: null,
    function: 'GetRooms',
    cause: 'a room type has no ID',
    sees: { at: 'nowhere', step: 'rooms' },
    next: 'choose among the others; that one is left out',
    provoke: askAfter(
      async ({ answers }) =>
        answers.rewrite(
          'GetRooms',
          rewriteStandard(({ ID: _left, ...type }) => type),
        ),
      'rewritten-hotel',
    ),
    goOn: async (journey) => {
      journey.answers.stopRewriting();
      await expect(journey.hotel.control('room-type')).toHaveCount(roomTypes.length - 1);
      await bookFromRooms(journey, {}, '14');
    },
  },
  failed('upstream_unreachable', 'the connection breaks', 'break-before'),
  failed('upstream_unreachable', 'no answer comes', 'hang'),
  failed('upstream_failed', 'the hotel’s server fails (HTTP 500)', 'http-500'),
  failed('upstream_failed', 'the answer can’t be read', 'garbage'),
];
