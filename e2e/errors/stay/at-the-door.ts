import { expect } from '@playwright/test';
import { bookFromRooms, toDates, toReview, weekend, type StayCase, type StayVisit } from './stay-case.ts';

/**
 * Names of rooms are remembered for some minutes, and then asked for: at the time of each case nobody has asked for them
 * before, as the proxy outlives the sandbox's resets.
 */
const forgetNames = ({ sandbox }: StayVisit) => sandbox.advanceClock((minutes += 10) * 60);
let minutes = 0;

const shutOut = (visit: StayVisit) => visit.sandbox.changeHotel('hotel-dnipro', { accessToken: 'another' });
const letIn = ({ sandbox }: StayVisit) =>
  sandbox.changeHotel('hotel-dnipro', { accessToken: 'sandbox-dnipro-5b1e' });

const tryAgain = async ({ hotel }: StayVisit) => {
  await hotel.root.getByRole('button', { name: 'Try again' }).click();
  await hotel.isAt('dates');
};

const atTheStart = (
  code: StayCase['code'],
  cause: string,
  break_: (visit: StayVisit) => Promise<void>,
  mend: (visit: StayVisit) => Promise<void>,
): StayCase => ({
  code,
  function: 'GetRoomTypesList',
  cause,
  sees: { at: 'unavailable' },
  next: 'call, or try again later',
  provoke: async (visit) => {
    await forgetNames(visit);
    await break_(visit);
    await visit.open('bent-hotel');
  },
  goOn: async (visit) => {
    await mend(visit);
    await tryAgain(visit);
  },
});

/** Where the hotel can't be asked at all: nobody gets in, and the phone is the way. */
export const atTheDoor: StayCase[] = [
  atTheStart('incorrect_login', 'the operator’s AccessToken is not the hotel’s', shutOut, letIn),
  atTheStart(
    'upstream_unreachable',
    'the connection to the hotel breaks',
    ({ sandbox }) => sandbox.fault({ method: '*', effect: 'break-before', times: 100 }),
    ({ sandbox }) => sandbox.recover(),
  ),
  atTheStart(
    'upstream_failed',
    'the hotel answers with something else than JSON',
    ({ sandbox }) => sandbox.fault({ method: '*', effect: 'garbage', times: 100 }),
    ({ sandbox }) => sandbox.recover(),
  ),
  atTheStart(
    'not_enabled',
    'the hotel refuses to name its rooms (Result 1)',
    async ({ wire }) =>
      wire.rewrite('GetRoomTypesList', () => ({ Result: 1, Error: 'Hotel was not found', ErrorCode: '' })),
    async ({ wire }) => wire.stopRewriting(),
  ),
  {
    code: 'incorrect_login',
    function: 'GetRooms',
    cause: 'the AccessToken was changed while the guest chose',
    sees: { at: 'unavailable' },
    next: 'call, or try again later: what was chosen is still there',
    provoke: async (visit) => {
      await toDates(visit);
      await visit.hotel.enterStay(weekend);
      await shutOut(visit);
      await visit.hotel.next();
    },
    goOn: async (visit) => {
      await letIn(visit);
      await tryAgain(visit);
      await expect(visit.hotel.day(weekend.departure)).toHaveAttribute('aria-pressed', 'true');
      await visit.hotel.next();
      await bookFromRooms(visit);
    },
  },
  {
    code: 'incorrect_login',
    function: 'AddRoomReservation',
    cause: 'the AccessToken was changed before the guest booked',
    sees: { at: 'unavailable' },
    next: 'call: nothing is booked',
    provoke: async (visit) => {
      await toReview(visit);
      await shutOut(visit);
      await visit.hotel.next();
    },
    goOn: async ({ sandbox }) => {
      expect(await sandbox.stays()).toEqual([]);
    },
  },
];
