import { expect } from '@playwright/test';
import type { ErrorCode } from '../../../src/contract/index.ts';
import type { ErrorCase, Journey } from './error-case.ts';

/** The number can be called; and where the house mends it, trying again leads in. */
const refused = (
  key: string,
  code: ErrorCode,
  cause: string,
  refuse: (journey: Journey) => Promise<void>,
  mend: (journey: Journey) => Promise<void>,
  next = 'call, or try again later',
): ErrorCase => ({
  number: null,
  key,
  code,
  method: 'initReservation',
  cause,
  sees: { at: 'unavailable' },
  next,
  provoke: async (journey) => {
    await refuse(journey);
    await journey.open('gasthof-adler');
  },
  goOn: async (journey) => {
    await mend(journey);
    await journey.widget.root.getByRole('button', { name: 'Nochmals versuchen' }).click();
    await journey.widget.isAt('when');
  },
});

const byStatus = (status: string, code: ErrorCode, cause: string, next?: string): ErrorCase =>
  refused(
    status,
    code,
    cause,
    ({ sandbox }) => sandbox.restaurants.change('gasthof-adler', { status }),
    ({ sandbox }) => sandbox.restaurants.change('gasthof-adler', { status: 'active' }),
    next,
  );

const reopens = 'read when it opens again, come back then, or call';

/** What initReservation refuses: nobody gets in, and the phone is the way. */
export const start: ErrorCase[] = [
  {
    number: null,
    key: 'invalid_restaurant_hash',
    code: 'venue_unknown',
    method: 'initReservation',
    cause: 'the operator mistyped the restaurant’s hash',
    sees: { at: 'unavailable' },
    next: 'call',
    provoke: (journey) => journey.open('mistyped'),
    goOn: async ({ widget }) => {
      await expect(widget.root.locator('a[href="tel:+41445550199"]')).toBeVisible();
    },
  },
  refused(
    'incorrect_login',
    'credentials_refused',
    'the operator’s password is not the restaurant’s',
    ({ sandbox }) => sandbox.restaurants.change('gasthof-adler', { credentials: { password: 'another' } }),
    ({ sandbox }) =>
      sandbox.restaurants.change('gasthof-adler', { credentials: { password: 'sandbox-adler' } }),
  ),
  byStatus('blocked', 'venue_blocked', 'forAtable has blocked the restaurant'),
  byStatus('not_enabled', 'booking_disabled', 'online reservations are switched off'),
  byStatus('closed', 'venue_closed', 'the restaurant is closed today', reopens),
  byStatus('holiday', 'venue_on_holiday', 'the restaurant is on holiday', reopens),
  refused(
    'no_intime',
    'outside_booking_hours',
    'the restaurant takes online reservations at other hours only',
    ({ sandbox }) =>
      sandbox.restaurants.change('gasthof-adler', { booking_hours: { from: '14:00', to: '16:00' } }),
    ({ sandbox }) => sandbox.restaurants.change('gasthof-adler', { booking_hours: null }),
  ),
];
