import { expect } from '@playwright/test';
import type { ErrorCase, Journey } from './error-case.ts';

/** The number can be called; and where the house mends it, trying again leads in. */
const refused = (
  key: string,
  cause: string,
  refuse: (journey: Journey) => Promise<void>,
  mend: (journey: Journey) => Promise<void>,
): ErrorCase => ({
  number: null,
  key,
  method: 'initReservation',
  cause,
  sees: { at: 'unavailable' },
  next: 'call, or try again later',
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

const byStatus = (status: string, cause: string): ErrorCase =>
  refused(
    status,
    cause,
    ({ sandbox }) => sandbox.restaurants.change('gasthof-adler', { status }),
    ({ sandbox }) => sandbox.restaurants.change('gasthof-adler', { status: 'active' }),
  );

/** What initReservation refuses: nobody gets in, and the phone is the way. */
export const start: ErrorCase[] = [
  {
    number: null,
    key: 'invalid_restaurant_hash',
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
    'the operator’s password is not the restaurant’s',
    ({ sandbox }) => sandbox.restaurants.change('gasthof-adler', { credentials: { password: 'another' } }),
    ({ sandbox }) =>
      sandbox.restaurants.change('gasthof-adler', { credentials: { password: 'sandbox-adler' } }),
  ),
  byStatus('blocked', 'forAtable has blocked the restaurant'),
  byStatus('not_enabled', 'online reservations are switched off'),
  byStatus('closed', 'the restaurant is closed'),
  byStatus('holiday', 'the restaurant is on holiday'),
  refused(
    'no_intime',
    'the restaurant takes online reservations at other hours only',
    ({ sandbox }) =>
      sandbox.restaurants.change('gasthof-adler', { booking_hours: { from: '14:00', to: '16:00' } }),
    ({ sandbox }) => sandbox.restaurants.change('gasthof-adler', { booking_hours: null }),
  ),
];
