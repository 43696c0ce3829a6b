import { expect } from '@playwright/test';
import { noah, zoe } from '../../guests.ts';
import { bookAsZoe, bookWithCode, toComment, type ErrorCase } from './error-case.ts';

/** What setChoice, setGuest, verifyCode, newCode and setLanguage refuse. */
export const guest: ErrorCase[] = [
  {
    number: 62,
    key: 'choice_disabled',
    code: null,
    method: 'setChoice',
    cause: 'choice and comments were switched off meanwhile',
    sees: { at: 'notice', step: 'guest' },
    next: 'go on: it is said that the comment could not be passed on',
    provoke: async (journey) => {
      await toComment(journey);
      await journey.widget.comment('Am Fenster');
      await journey.sandbox.restaurants.change('seehaus', { comment: 'inactive' });
      await journey.widget.next();
    },
    goOn: (journey) => bookAsZoe(journey, { comment: null }),
  },
  {
    number: 63,
    key: 'choice_not_set',
    code: 'choice_required',
    method: 'setChoice',
    cause: 'the choice became required meanwhile',
    sees: { at: 'control', name: 'choice', step: 'choice' },
    next: 'choose',
    provoke: async (journey) => {
      await journey.sandbox.restaurants.change('zunfthaus', {
        choice: { required: false },
        comment: 'active',
      });
      await journey.begin.atGuest({ site: 'zunfthaus' });
      await journey.widget.fillGuest(zoe);
      await journey.widget.comment('Am Fenster');
      await journey.sandbox.restaurants.change('zunfthaus', { choice: { required: true } });
      await journey.widget.next();
    },
    goOn: async (journey) => {
      await journey.widget.chooseOption('Gartenmenü');
      await journey.widget.next();
      await bookAsZoe(journey, { choice: '2', comment: 'Am Fenster' });
    },
  },
  {
    number: 5,
    key: 'wrong_euromobile',
    code: 'phone_invalid',
    method: 'setGuest',
    cause: 'the number is neither European nor American',
    sees: { at: 'control', name: 'tel', step: 'guest' },
    next: 'mend the number',
    provoke: async (journey) => {
      await journey.begin.atGuest();
      await journey.widget.fillGuest({ ...zoe, tel: '+81 90 1234 5678' });
      await journey.widget.next();
    },
    goOn: async (journey) => {
      await journey.widget.hasGuest({ ...zoe, tel: '+81 90 1234 5678' });
      await bookAsZoe(journey);
    },
  },
  {
    number: 6,
    key: 'not_valid_email',
    code: 'email_invalid',
    method: 'setGuest',
    cause: 'the address can’t be one',
    sees: { at: 'control', name: 'email', step: 'guest' },
    next: 'mend the address',
    provoke: async (journey) => {
      await journey.begin.atGuest();
      await journey.widget.fillGuest({ ...zoe, email: 'zoe..mueller@example.ch' });
      await journey.widget.next();
    },
    goOn: async (journey) => {
      await journey.widget.hasGuest({ ...zoe, email: 'zoe..mueller@example.ch' });
      await bookAsZoe(journey);
    },
  },
  {
    number: 91,
    key: 'not_status_1',
    code: 'step_missing',
    method: 'setGuest',
    cause: 'forAtable has lost the table that was set',
    sees: { at: 'nowhere', step: 'confirmed' },
    next: 'go on: a new request is begun and the steps are said again',
    provoke: async (journey) => {
      await journey.begin.atGuest();
      await journey.widget.fillGuest(zoe);
      await journey.sandbox.restaurants.rewindRequests('new');
      await journey.widget.next();
    },
    goOn: ({ sandbox }) => sandbox.booked({ familyName: 'Müller' }),
  },
  {
    number: 95,
    key: 'res_allready_done',
    code: null,
    method: 'setGuest',
    cause: 'the booking was made, but its answer got lost',
    sees: { at: 'nowhere', step: 'confirmed' },
    next: 'nothing: the table is booked, once',
    provoke: async (journey) => {
      await journey.begin.atGuest();
      await journey.widget.fillGuest(zoe);
      await journey.sandbox.fault({ at: 'setGuest', effect: 'break-after' });
      await journey.widget.next();
    },
    goOn: ({ sandbox }) => sandbox.booked({ familyName: 'Müller' }),
  },
  {
    number: 23,
    key: 'invalid_reservation_hash',
    code: null,
    method: 'getReservation',
    cause: 'forAtable does not know the booking yet that it has just taken',
    sees: { at: 'nowhere', step: 'confirmed' },
    next: 'wait for the confirmation: the table is booked as far as is known, and the page says so',
    provoke: async (journey) => {
      await journey.sandbox.restaurants.change('gasthof-adler', { known_after_seconds: 60 });
      await journey.begin.atGuest();
      await journey.widget.fillGuest(zoe);
      await journey.widget.next();
    },
    goOn: async ({ widget, sandbox }) => {
      await expect(widget.root).toContainText('Soweit wir wissen');
      await sandbox.booked({ familyName: 'Müller' });
    },
  },
  {
    number: 7,
    key: 'wrong_code',
    code: 'code_wrong',
    method: 'verifyCode',
    cause: 'the code is not the one in the message',
    sees: { at: 'control', name: 'code', step: 'code' },
    next: 'enter the right one',
    provoke: async (journey) => {
      await journey.begin.atCode();
      const code = await journey.sandbox.code(noah.mobile);
      await journey.widget.enterCode(code === '0000' ? '0001' : '0000');
    },
    goOn: bookWithCode,
  },
  {
    number: 8,
    key: 'no_code',
    code: 'code_missing',
    method: 'verifyCode',
    cause: 'the code is too old',
    sees: { at: 'control', name: 'code', step: 'code' },
    next: 'ask for a new code',
    provoke: async (journey) => {
      await journey.begin.atCode();
      await journey.sandbox.advanceClock(11 * 60);
      await journey.widget.enterCode(await journey.sandbox.code(noah.mobile));
    },
    goOn: async (journey) => {
      await journey.letPass('05:00');
      await journey.widget.part('new-code').click();
      await expect(journey.widget.notice).toBeVisible();
      expect(await journey.sandbox.inbox(noah.mobile)).toHaveLength(2);
      await bookWithCode(journey);
    },
  },
  {
    number: 92,
    key: 'not_status_2',
    code: 'step_missing',
    method: 'verifyCode',
    cause: 'forAtable has lost the guest’s details',
    sees: { at: 'notice', step: 'code' },
    next: 'enter the code of the new message',
    provoke: async (journey) => {
      await journey.begin.atCode();
      const code = await journey.sandbox.code(noah.mobile);
      await journey.sandbox.restaurants.rewindRequests('table');
      await journey.widget.enterCode(code);
    },
    goOn: bookWithCode,
  },
  {
    number: 95,
    key: 'res_allready_done',
    code: null,
    method: 'verifyCode',
    cause: 'the booking was made, but its answer got lost',
    sees: { at: 'nowhere', step: 'confirmed' },
    next: 'nothing: the table is booked, once',
    provoke: async (journey) => {
      await journey.begin.atCode();
      await journey.sandbox.fault({ at: 'verifyCode', effect: 'break-after' });
      await journey.widget.enterCode(await journey.sandbox.code(noah.mobile));
    },
    goOn: ({ sandbox }) => sandbox.booked({ familyName: 'Keller' }),
  },
  {
    number: 92,
    key: 'not_status_2',
    code: 'step_missing',
    method: 'newCode',
    cause: 'forAtable has lost the guest’s details',
    sees: { at: 'notice', step: 'code' },
    next: 'enter the code of the new message',
    provoke: async (journey) => {
      await journey.begin.atCode();
      await journey.sandbox.restaurants.rewindRequests('table');
      await journey.letPass('05:00');
      await journey.widget.part('new-code').click();
    },
    goOn: bookWithCode,
  },
  {
    number: 29,
    key: 'incorrect_language',
    code: null,
    method: 'setLanguage',
    cause: 'the restaurant gave up that language',
    sees: { at: 'nowhere', step: 'guest' },
    next: 'go on: the widget speaks the new language, the restaurant’s messages keep the old one',
    provoke: async (journey) => {
      await journey.begin.atWhen({ site: 'seehaus', room: '11' });
      await journey.sandbox.restaurants.change('seehaus', { languages: ['de'] });
      await journey.switchLanguage('en');
      await journey.widget.next();
    },
    goOn: (journey) => bookAsZoe(journey, { language: 'de' }),
  },
];
