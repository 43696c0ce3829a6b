import { expect } from '@playwright/test';
import { noah, zoe } from '../../guests.ts';
import { adlerPhone, type ErrorCase } from './error-case.ts';

/** Set off and not accepted: none of the vendor's errors, but a refusal all the same. */
export const notAccepted = (['setGuest', 'verifyCode'] as const).map((method): ErrorCase => ({
  number: null,
  key: 'status 2 of getReservation',
  code: 'booking_failed',
  method,
  cause: 'the restaurant was asked by phone and said no',
  sees: { at: 'control', name: 'time', step: 'when' },
  next: 'take one of the times offered, or call',
  provoke: async ({ begin, widget, sandbox }) => {
    await sandbox.restaurants.answers('gasthof-adler', 2);
    if (method === 'setGuest') {
      await begin.atGuest();
      await widget.fillGuest(zoe);
      await widget.next();
    } else {
      await begin.atCode();
      await widget.enterCode(await sandbox.code(noah.mobile));
    }
  },
  goOn: async ({ widget, sandbox }) => {
    await expect(widget.offered.getByRole('link', { name: adlerPhone })).toBeVisible();
    await sandbox.restaurants.answers('gasthof-adler', 1);
    await widget.alternative('19:30').click();
    await widget.isAt('guest');
    await widget.next();
    await widget.isAt('confirmed');
    expect(await sandbox.restaurants.statuses()).toEqual([2, 1]);
  },
}));
