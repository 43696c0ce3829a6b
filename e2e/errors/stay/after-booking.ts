import { expect } from '@playwright/test';
import { hotelPhone, toConfirmed, toManaged, type StayCase, type StayVisit } from './stay-case.ts';

const reload = async ({ page }: StayVisit) => void (await page.reload());

const readAgain = async (visit: StayVisit) => {
  await visit.sandbox.recover();
  await visit.sandbox.changeHotel('hotel-dnipro', { accessToken: 'sandbox-dnipro-5b1e' });
  await visit.manage.root.getByRole('button', { name: 'Ще раз' }).click();
  await visit.manage.isAt('booked');
};

const unread = (
  code: StayCase['code'],
  cause: string,
  prepare: (visit: StayVisit) => Promise<void>,
): StayCase => ({
  code,
  function: 'GetReservationInfo',
  cause,
  sees: { at: 'manage', step: 'unavailable' },
  next: 'try again, or call',
  provoke: async (visit) => {
    await toManaged(visit);
    await prepare(visit);
    await reload(visit);
  },
  goOn: readAgain,
});

const callTheHotel = async ({ manage }: StayVisit) => {
  await expect(manage.root.locator('a[href="tel:+380445550170"]').first()).toHaveText(hotelPhone);
};

/** Presses both buttons that cancel. */
const cancelAfter = (prepare: (visit: StayVisit) => Promise<void>) => async (visit: StayVisit) => {
  await toManaged(visit);
  await visit.manage.next();
  await visit.manage.isAt('cancel');
  await prepare(visit);
  await visit.manage.next();
};

const cancelled = async ({ sandbox }: StayVisit) => void (await sandbox.reserved({ status: 'cancelled' }));

const cancelLost = (cause: string, effect: 'break-before' | 'http-500'): StayCase => ({
  code: null,
  function: 'CancelReservation',
  cause,
  sees: { at: 'manage', step: 'cancelled' },
  next: 'nothing: the hotel was asked what became of it, and it is cancelled',
  provoke: cancelAfter(({ sandbox }) => sandbox.fault({ method: 'CancelReservation', effect })),
  goOn: cancelled,
});

const noDocument = (
  code: StayCase['code'],
  fn: 'GetAccountConfirm' | 'GetDocument',
  cause: string,
  prepare: (visit: StayVisit) => Promise<void>,
): StayCase => ({
  code,
  function: fn,
  cause,
  sees: { at: 'failure', step: 'confirmed' },
  next: 'call the hotel, or try again; the booking stands',
  provoke: async (visit) => {
    await toConfirmed(visit, 'bent-hotel');
    await prepare(visit);
    await visit.hotel.part('document').click();
  },
  goOn: async (visit) => {
    await expect(visit.hotel.root.locator('#booking-failure')).toContainText(hotelPhone);
    visit.wire.stopRewriting();
    await visit.sandbox.recover();
    await visit.sandbox.changeHotel('hotel-dnipro', { documents: 'on' });
    const saved = visit.page.waitForEvent('download');
    await visit.hotel.part('document').click();
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
    provoke: async (visit) => {
      await toManaged(visit);
      const address = visit.page.url();
      await visit.page.goto('about:blank');
      await visit.page.goto(address.slice(0, -3));
    },
    goOn: callTheHotel,
  },
  {
    code: null,
    function: 'GetReservationInfo',
    cause: 'the hotel has not confirmed the booking yet (Result 1)',
    sees: { at: 'manage', step: 'inactive' },
    next: 'call',
    provoke: async (visit) => {
      await toManaged(visit);
      await visit.sandbox.changeStay(await visit.sandbox.reserved({}), { status: 'waiting' });
      await reload(visit);
    },
    goOn: callTheHotel,
  },
  {
    code: null,
    function: 'GetReservationInfo',
    cause: 'the booking is cancelled (Result 1)',
    sees: { at: 'manage', step: 'inactive' },
    next: 'call',
    provoke: async (visit) => {
      await toManaged(visit);
      await visit.manage.cancel();
      await visit.manage.isAt('cancelled');
      await reload(visit);
    },
    goOn: callTheHotel,
  },
  unread('upstream_unreachable', 'the connection breaks', ({ sandbox }) =>
    sandbox.fault({ method: 'GetReservationInfo', effect: 'break-before' }),
  ),
  unread('upstream_failed', 'the answer can’t be read', ({ sandbox }) =>
    sandbox.fault({ method: 'GetReservationInfo', effect: 'garbage' }),
  ),
  unread('incorrect_login', 'the operator’s AccessToken is not the hotel’s any more', ({ sandbox }) =>
    sandbox.changeHotel('hotel-dnipro', { accessToken: 'another' }),
  ),
  {
    code: 'cancel_refused',
    function: 'CancelReservation',
    cause: 'only the hotel itself can cancel it (Result 1)',
    sees: { at: 'manage', step: 'cancel' },
    next: 'call; the booking stands',
    provoke: cancelAfter(({ sandbox }) => sandbox.changeHotel('hotel-dnipro', { cancellable: false })),
    goOn: async (visit) => {
      await callTheHotel(visit);
      await visit.sandbox.reserved({ status: 'confirmed' });
    },
  },
  {
    code: 'booking_not_found',
    function: 'CancelReservation',
    cause: 'the hotel gives no data of the booking any more, and does not cancel it (Result 1)',
    sees: { at: 'manage', step: 'cancel' },
    next: 'call',
    provoke: cancelAfter(async ({ sandbox }) => {
      await sandbox.changeStay(await sandbox.reserved({}), { status: 'waiting' });
      await sandbox.changeHotel('hotel-dnipro', { cancellable: false });
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
    provoke: cancelAfter(({ sandbox }) =>
      sandbox.fault({ method: 'CancelReservation', effect: 'break-after' }),
    ),
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
      await sandbox.fault({ method: 'CancelReservation', effect: 'break-after' });
      // The booking is found before it is cancelled, and not any more after that.
      await sandbox.fault({ method: 'GetReservationInfo', effect: 'delay', delay: 1 });
      await sandbox.fault({ method: 'GetReservationInfo', effect: 'break-before', times: 9 });
    }),
    goOn: async (visit) => {
      await callTheHotel(visit);
      await visit.sandbox.recover();
      await visit.manage.next();
      await visit.manage.isAt('inactive');
      await cancelled(visit);
      expect((await visit.sandbox.calls()).CancelReservation).toBe(1);
    },
  },
  noDocument(
    'no_document',
    'GetAccountConfirm',
    'the hotel makes no confirmations (Result 1)',
    ({ sandbox }) => sandbox.changeHotel('hotel-dnipro', { documents: 'off' }),
  ),
  noDocument('no_document', 'GetDocument', 'it never gets ready (IsReady stays false)', ({ sandbox }) =>
    sandbox.changeHotel('hotel-dnipro', { documents: 'slow' }),
  ),
  noDocument('upstream_failed', 'GetDocument', 'DocumentCode is no zip', async ({ wire }) =>
    wire.rewrite('GetDocument', (body) => ({ ...body, IsReady: true, DocumentCode: 'bm8gemlw' })),
  ),
  noDocument('upstream_failed', 'GetDocument', 'the answer can’t be read', ({ sandbox }) =>
    sandbox.fault({ method: 'GetDocument', effect: 'garbage' }),
  ),
];
