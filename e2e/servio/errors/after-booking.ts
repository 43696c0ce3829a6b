import { expect } from '@playwright/test';
import { hotelPhone, toManaged, type Journey, type StayCase } from './error-case.ts';

const reload = async ({ page }: Journey) => void (await page.reload());

const readAgain = async (journey: Journey) => {
  await journey.sandbox.recover();
  await journey.sandbox.hotels.change('hotel-dnipro', { accessToken: 'sandbox-dnipro-5b1e' });
  await expect(journey.manage.part('next')).toHaveText('Try again');
  await journey.manage.next();
  await journey.manage.isAt('booked');
};

const unread = (
  code: StayCase['code'],
  cause: string,
  prepare: (journey: Journey) => Promise<void>,
): StayCase => ({
  code,
  function: 'GetReservationInfo',
  cause,
  sees: { at: 'manage', step: 'unavailable' },
  next: 'try again, or call',
  provoke: async (journey) => {
    await toManaged(journey);
    await prepare(journey);
    await reload(journey);
  },
  goOn: readAgain,
});

const callTheHotel = async ({ manage }: Journey) => {
  await expect(manage.root.locator('a[href="tel:+380445550170"]').first()).toHaveText(hotelPhone);
};

/** Presses both buttons that cancel. */
const cancelAfter = (prepare: (journey: Journey) => Promise<void>) => async (journey: Journey) => {
  await toManaged(journey);
  await journey.manage.next();
  await journey.manage.isAt('cancel');
  await prepare(journey);
  await journey.manage.next();
};

const cancelled = async ({ sandbox }: Journey) => void (await sandbox.reserved({ status: 'cancelled' }));

const cancelLost = (cause: string, effect: 'break-before' | 'http-500'): StayCase => ({
  code: null,
  function: 'CancelReservation',
  cause,
  sees: { at: 'manage', step: 'cancelled' },
  next: 'nothing: the hotel was asked what became of it, and it is cancelled',
  provoke: cancelAfter(({ sandbox }) => sandbox.fault({ at: 'CancelReservation', effect })),
  goOn: cancelled,
});

const noDocument = (
  code: StayCase['code'],
  fn: 'GetAccountConfirm' | 'GetDocument',
  cause: string,
  prepare: (journey: Journey) => Promise<void>,
): StayCase => ({
  code,
  function: fn,
  cause,
  sees: { at: 'failure', step: 'confirmed' },
  next: 'call the hotel, or try again; the booking stands',
  provoke: async (journey) => {
    await journey.begin.atConfirmed({ site: 'rewritten-hotel' });
    await prepare(journey);
    await journey.hotel.part('document').click();
  },
  goOn: async (journey) => {
    await expect(journey.hotel.root.locator('#booking-failure')).toContainText(hotelPhone);
    journey.answers.stopRewriting();
    await journey.sandbox.recover();
    await journey.sandbox.hotels.change('hotel-dnipro', { documents: 'on' });
    const saved = journey.page.waitForEvent('download');
    await journey.hotel.part('document').click();
    await saved;
  },
});

/** What the functions refuse that look after a booking. */
export const afterBooking: StayCase[] = [
  {
    code: 'link_invalid',
    function: 'GetReservationInfo',
    cause: 'the link is forged, too old or another hotel’s; the hotel is not even asked',
    sees: { at: 'manage', step: 'invalid' },
    next: 'open it again from the confirmation, or call',
    provoke: async (journey) => {
      await toManaged(journey);
      const address = journey.page.url();
      await journey.page.goto('about:blank');
      // The token without its end; what follows it is the language.
      await journey.page.goto(address.replace(/...(?=&|$)/, ''));
    },
    goOn: callTheHotel,
  },
  {
    code: null,
    function: 'GetReservationInfo',
    cause: 'the hotel has not confirmed the booking yet (Result 1)',
    sees: { at: 'manage', step: 'requested' },
    next: 'wait for the hotel’s answer, call, or cancel the request',
    provoke: async (journey) => {
      await journey.sandbox.hotels.change('hotel-dnipro', { confirmsAtOnce: false });
      await journey.begin.atReview();
      await journey.hotel.next();
      await journey.hotel.isAt('requested');
      await journey.page.goto(await journey.hotel.manageUrl());
    },
    goOn: async (journey) => {
      await callTheHotel(journey);
      const waiting = await journey.sandbox.reserved({ status: 'waiting' });
      await journey.sandbox.hotels.changeStay(waiting, { status: 'confirmed' });
      await reload(journey);
      await journey.manage.isAt('booked');
    },
  },
  {
    code: null,
    function: 'AddRoomReservation',
    cause: 'the hotel gives an account number, and confirms itself later',
    sees: { at: 'nowhere', step: 'requested' },
    next: 'wait for the hotel’s answer, or follow the request by its link',
    provoke: async (journey) => {
      await journey.sandbox.hotels.change('hotel-dnipro', { confirmsAtOnce: false });
      await journey.begin.atReview();
      await journey.hotel.next();
    },
    goOn: async (journey) => {
      expect(await journey.hotel.heard('booking-confirmed')).toEqual([]);
      expect(await journey.hotel.heard('booking-requested')).toHaveLength(1);
    },
  },
  {
    code: null,
    function: 'GetReservationInfo',
    cause: 'the hotel had confirmed the booking, and gives no data of it any more (Result 1)',
    sees: { at: 'manage', step: 'inactive' },
    next: 'call',
    provoke: async (journey) => {
      await toManaged(journey);
      await journey.sandbox.hotels.changeStay(await journey.sandbox.reserved({}), { status: 'waiting' });
      await reload(journey);
    },
    goOn: callTheHotel,
  },
  {
    code: null,
    function: 'GetReservationInfo',
    cause: 'the booking was cancelled by its link (Result 1)',
    sees: { at: 'manage', step: 'cancelled' },
    next: 'nothing',
    provoke: async (journey) => {
      await toManaged(journey);
      await journey.manage.cancel();
      await journey.manage.isAt('cancelled');
      await reload(journey);
    },
    goOn: cancelled,
  },
  unread('upstream_unreachable', 'the connection breaks', ({ sandbox }) =>
    sandbox.fault({ at: 'GetReservationInfo', effect: 'break-before' }),
  ),
  unread('upstream_failed', 'the answer can’t be read', ({ sandbox }) =>
    sandbox.fault({ at: 'GetReservationInfo', effect: 'garbage' }),
  ),
  unread('credentials_refused', 'the operator’s AccessToken is not the hotel’s any more', ({ sandbox }) =>
    sandbox.hotels.change('hotel-dnipro', { accessToken: 'another' }),
  ),
  {
    code: 'cancel_refused',
    function: 'CancelReservation',
    cause: 'only the hotel itself can cancel it (Result 1)',
    sees: { at: 'manage', step: 'cancel' },
    next: 'call; the booking stands',
    provoke: cancelAfter(({ sandbox }) => sandbox.hotels.change('hotel-dnipro', { cancellable: false })),
    goOn: async (journey) => {
      await callTheHotel(journey);
      await journey.sandbox.reserved({ status: 'confirmed' });
    },
  },
  {
    code: 'booking_not_found',
    function: 'CancelReservation',
    cause: 'the hotel gives no data of the booking any more, and does not cancel it (Result 1)',
    sees: { at: 'manage', step: 'cancel' },
    next: 'call',
    provoke: cancelAfter(async ({ sandbox }) => {
      await sandbox.hotels.changeStay(await sandbox.reserved({}), { status: 'waiting' });
      await sandbox.hotels.change('hotel-dnipro', { cancellable: false });
    }),
    goOn: callTheHotel,
  },
  {
    code: 'outcome_unknown',
    function: 'CancelReservation',
    cause:
      'it was cancelled, and the connection broke: the hotel gives no data of it any more, and does not say why',
    sees: { at: 'manage', step: 'inactive' },
    next: 'call, if in doubt',
    provoke: cancelAfter(({ sandbox }) => sandbox.fault({ at: 'CancelReservation', effect: 'break-after' })),
    goOn: cancelled,
  },
  cancelLost('the connection broke before it was cancelled: it is cancelled once more', 'break-before'),
  cancelLost('the hotel’s server fails (HTTP 500): it is cancelled once more', 'http-500'),
  {
    code: 'outcome_unknown',
    function: 'CancelReservation',
    cause: 'neither the cancelling is answered nor what became of it',
    sees: { at: 'manage', step: 'pending' },
    next: 'check again, or call',
    provoke: cancelAfter(async ({ sandbox }) => {
      await sandbox.fault({ at: 'CancelReservation', effect: 'break-after' });
      // The booking is found before it is cancelled, and not any more after that.
      await sandbox.fault({ at: 'GetReservationInfo', effect: 'delay', delay: 1 });
      await sandbox.fault({ at: 'GetReservationInfo', effect: 'break-before', times: 9 });
    }),
    goOn: async (journey) => {
      await callTheHotel(journey);
      await journey.sandbox.recover();
      await journey.manage.next();
      await journey.manage.isAt('inactive');
      await cancelled(journey);
      expect(await journey.sandbox.timesAsked('CancelReservation')).toBe(1);
    },
  },
  noDocument(
    'document_unavailable',
    'GetAccountConfirm',
    'the hotel makes no confirmations (Result 1)',
    ({ sandbox }) => sandbox.hotels.change('hotel-dnipro', { documents: 'off' }),
  ),
  noDocument(
    'document_unavailable',
    'GetDocument',
    'it never gets ready (IsReady stays false)',
    ({ sandbox }) => sandbox.hotels.change('hotel-dnipro', { documents: 'slow' }),
  ),
  noDocument('upstream_failed', 'GetDocument', 'DocumentCode is no zip', async ({ answers }) =>
    answers.rewrite('GetDocument', (body) => ({ ...body, IsReady: true, DocumentCode: 'bm8gemlw' })),
  ),
  noDocument('upstream_failed', 'GetDocument', 'the answer can’t be read', ({ sandbox }) =>
    sandbox.fault({ at: 'GetDocument', effect: 'garbage' }),
  ),
];
