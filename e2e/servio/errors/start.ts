import { expect } from '@playwright/test';
import { weekend } from '../../beginnings.ts';
import { bookFromRooms, type Journey, type StayCase } from './error-case.ts';

/**
 * Names of rooms are remembered for some minutes, and then asked for: at the time of each case nobody has asked for them
 * before, as the proxy outlives the sandbox's resets.
 */
const forgetNames = ({ sandbox }: Journey) => sandbox.advanceClock((minutes += 10) * 60);
let minutes = 0;

const shutOut = (journey: Journey) =>
  journey.sandbox.hotels.change('hotel-dnipro', { accessToken: 'another' });
const letIn = ({ sandbox }: Journey) =>
  sandbox.hotels.change('hotel-dnipro', { accessToken: 'sandbox-dnipro-5b1e' });

const tryAgain = async ({ hotel }: Journey) => {
  await hotel.root.getByRole('button', { name: 'Try again' }).click();
  await hotel.isAt('dates');
};

const atTheStart = (
  code: StayCase['code'],
  cause: string,
  break_: (journey: Journey) => Promise<void>,
  mend: (journey: Journey) => Promise<void>,
): StayCase => ({
  code,
  function: 'GetRoomTypesList',
  cause,
  sees: { at: 'unavailable' },
  next: 'call, or try again later',
  provoke: async (journey) => {
    await forgetNames(journey);
    await break_(journey);
    await journey.open('rewritten-hotel');
  },
  goOn: async (journey) => {
    await mend(journey);
    await tryAgain(journey);
  },
});

/** Where the hotel can't be asked at all: nobody gets in, and the phone is the way. */
export const start: StayCase[] = [
  atTheStart('credentials_refused', 'the operator’s AccessToken is not the hotel’s', shutOut, letIn),
  atTheStart(
    'upstream_unreachable',
    'the connection to the hotel breaks',
    ({ sandbox }) => sandbox.fault({ at: '*', effect: 'break-before', times: 100 }),
    ({ sandbox }) => sandbox.recover(),
  ),
  atTheStart(
    'upstream_failed',
    'the hotel answers with something else than JSON',
    ({ sandbox }) => sandbox.fault({ at: '*', effect: 'garbage', times: 100 }),
    ({ sandbox }) => sandbox.recover(),
  ),
  atTheStart(
    'booking_disabled',
    'the hotel refuses to name its rooms (Result 1)',
    async ({ answers }) =>
      answers.rewrite('GetRoomTypesList', () => ({ Result: 1, Error: 'Hotel was not found', ErrorCode: '' })),
    async ({ answers }) => answers.stopRewriting(),
  ),
  {
    code: 'credentials_refused',
    function: 'GetRooms',
    cause: 'the AccessToken was changed while the guest chose',
    sees: { at: 'unavailable' },
    next: 'call, or try again later: what was chosen is still there',
    provoke: async (journey) => {
      await journey.begin.atDates();
      await shutOut(journey);
      await journey.hotel.next();
    },
    goOn: async (journey) => {
      await letIn(journey);
      await tryAgain(journey);
      await expect(journey.hotel.day(weekend.departure)).toHaveAttribute('aria-pressed', 'true');
      await journey.hotel.next();
      await bookFromRooms(journey);
    },
  },
  {
    code: 'credentials_refused',
    function: 'AddRoomReservation',
    cause: 'the AccessToken was changed before the guest booked',
    sees: { at: 'unavailable' },
    next: 'call: nothing is booked',
    provoke: async (journey) => {
      await journey.begin.atReview();
      await shutOut(journey);
      await journey.hotel.next();
    },
    goOn: async ({ sandbox }) => {
      expect(await sandbox.stays()).toEqual([]);
    },
  },
];
