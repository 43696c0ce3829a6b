import { expect } from '@playwright/test';
import type { ErrorCase, GuestSession } from './error-case.ts';

/** The number can be called; and where the house mends it, trying again leads in. */
const refusedAtTheDoor = (
  key: string,
  cause: string,
  refuse: (visit: GuestSession) => Promise<void>,
  mend: (visit: GuestSession) => Promise<void>,
): ErrorCase => ({
  number: null,
  key,
  method: 'initReservation',
  cause,
  sees: { at: 'unavailable' },
  next: 'call, or try again later',
  provoke: async (visit) => {
    await refuse(visit);
    await visit.open('gasthof-adler');
  },
  goOn: async (visit) => {
    await mend(visit);
    await visit.widget.root.getByRole('button', { name: 'Nochmals versuchen' }).click();
    await visit.widget.isAt('when');
  },
});

const byStatus = (status: string, cause: string): ErrorCase =>
  refusedAtTheDoor(
    status,
    cause,
    ({ sandbox }) => sandbox.change('gasthof-adler', { status }),
    ({ sandbox }) => sandbox.change('gasthof-adler', { status: 'active' }),
  );

/** What initReservation refuses: nobody gets in, and the phone is the way. */
export const atTheDoor: ErrorCase[] = [
  {
    number: null,
    key: 'invalid_restaurant_hash',
    method: 'initReservation',
    cause: 'the operator mistyped the restaurant’s hash',
    sees: { at: 'unavailable' },
    next: 'call',
    provoke: (visit) => visit.open('mistyped'),
    goOn: async ({ widget }) => {
      await expect(widget.root.locator('a[href="tel:+41445550199"]')).toBeVisible();
    },
  },
  refusedAtTheDoor(
    'incorrect_login',
    'the operator’s password is not the restaurant’s',
    ({ sandbox }) => sandbox.change('gasthof-adler', { credentials: { password: 'another' } }),
    ({ sandbox }) => sandbox.change('gasthof-adler', { credentials: { password: 'sandbox-adler' } }),
  ),
  byStatus('blocked', 'forAtable has blocked the restaurant'),
  byStatus('not_enabled', 'online reservations are switched off'),
  byStatus('closed', 'the restaurant is closed'),
  byStatus('holiday', 'the restaurant is on holiday'),
  refusedAtTheDoor(
    'no_intime',
    'the restaurant takes online reservations at other hours only',
    ({ sandbox }) => sandbox.change('gasthof-adler', { booking_hours: { from: '14:00', to: '16:00' } }),
    ({ sandbox }) => sandbox.change('gasthof-adler', { booking_hours: null }),
  ),
];
